package org.exposureaudit.reader.facebook;

import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.SignIn.Event;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;

/// Reads sign-ins, open sessions, known devices and what the platform noted about the account's safety.
final class SignIns {
    private static final String FOLDER = "security_and_login_information/";

    /// Adds the routes of every file of sign-ins.
    void addTo(LayoutRoutes routes) {
        routes.reads(
                        as(Event.OTHER),
                        FOLDER + "account_activity.json",
                        FOLDER + "logins_and_logouts.json",
                        FOLDER + "mobile_devices.json",
                        FOLDER + "recognized_devices.json",
                        FOLDER + "authorized_logins.json",
                        FOLDER + "record_details.json",
                        FOLDER + "administrative_records.json")
                .reads(as(Event.SESSION), FOLDER + "where_you're_logged_in.json");
    }

    private static FileHandler as(Event event) {
        return file ->
                MetaJson.each(
                        file,
                        (_, record, at) -> read(file, record, at, event),
                        "account_activity",
                        "account_accesses",
                        "active_sessions",
                        "recognized_devices",
                        "devices",
                        "admin_records");
    }

    private static void read(FileReading file, JsonValue record, JsonPointer at, Event usual) {
        JsonValue session = record.at("session");
        String action = record.any("action", "event").text();
        List<String> changed =
                record.at("extra_info").texts().stream().filter(text -> !text.isBlank()).toList();
        String device = first(record, session, "device", "type", "name", "user_agent");
        String town = first(record, session, "location", "city");
        file.accept(
                file.item(Facebook.ID, Kind.SIGN_IN, at)
                        .author(Author.self())
                        .time(time(record, session))
                        .text(
                                changed.isEmpty()
                                        ? action
                                        : action + "\n" + String.join("\n", changed))
                        .detail(
                                new SignIn(
                                        action.isEmpty() ? usual : event(action),
                                        first(record, session, "ip_address"),
                                        device,
                                        town))
                        .build());
    }

    private static String first(JsonValue record, JsonValue session, String... names) {
        String own = record.any(names).text();
        return own.isEmpty() ? session.any(names).text() : own;
    }

    private static Moment time(JsonValue record, JsonValue session) {
        String[] names = {"timestamp", "updated_timestamp", "update_time", "created_timestamp"};
        JsonValue own = record.any(names);
        return own.isMissing() ? session.any(names).time() : own.time();
    }

    /// What an action was, by its English name.
    static Event event(String action) {
        String folded = action.toLowerCase(Locale.ROOT);
        if (folded.contains("password")) {
            return Event.PASSWORD_CHANGED;
        }
        if (folded.contains("fail") || folded.contains("incorrect")) {
            return Event.FAILED;
        }
        if (folded.contains("log out")
                || folded.contains("logout")
                || folded.contains("terminated")) {
            return Event.SIGNED_OUT;
        }
        boolean in = folded.contains("log in") || folded.contains("login");
        return in ? Event.SIGNED_IN : Event.OTHER;
    }
}
