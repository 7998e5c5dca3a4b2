package org.exposureaudit.reader.facebook;

import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.SignIn.Event;
import org.exposureaudit.item.Kind;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.MetaRecord;
import org.exposureaudit.reader.meta.MetaRecord.Entry;
import org.exposureaudit.reader.meta.Settings;

/// Reads pages of settings and sign-ins.
final class FacebookHtmlSettings {
    private static final String SECURITY = "security_and_login_information/";

    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        routes.reads(
                        MetaPage.each(FacebookHtmlSettings::settings),
                        "preferences/preferences/privacy_settings.html",
                        "preferences/preferences/your_facebook_story_preferences.html",
                        "preferences/preferences/login_alerts_settings.html",
                        "preferences/preferences/your_post_composer_settings.html",
                        "preferences/preferences/reels_preferences.html",
                        SECURITY + "two-factor_authentication.html")
                .activity(
                        MetaPage.each(FacebookHtmlSettings::settings),
                        "other_activity/your_mentions_settings.html",
                        "messages/messaging_settings.html",
                        "messages/messenger_active_status_settings.html")
                .reads(
                        signIns(Event.OTHER),
                        SECURITY + "account_activity.html",
                        SECURITY + "logins_and_logouts.html",
                        SECURITY + "mobile_devices.html",
                        SECURITY + "recognized_devices.html",
                        SECURITY + "authorized_logins.html",
                        SECURITY + "record_details.html",
                        SECURITY + "administrative_records.html")
                .reads(signIns(Event.SESSION), SECURITY + "where_you're_logged_in.html");
    }

    /// Reads every row of a block as a setting.
    static void settings(MetaPage page, MetaBlock block) {
        for (Entry entry : block.record().entries()) {
            if (!entry.value().isBlank()) {
                String name = entry.label().isEmpty() ? entry.group() : entry.label();
                page.file()
                        .accept(
                                Settings.item(
                                        page.file()
                                                .item(Facebook.ID, Kind.SETTING, block.at())
                                                .time(block.time()),
                                        name.isEmpty() ? block.heading() : name,
                                        entry.value()));
            }
        }
    }

    private static FileHandler signIns(Event usual) {
        return MetaPage.each((page, block) -> {
            MetaRecord record = block.record();
            String named = record.text("Device", "Name", "User agent", "App", "OS");
            boolean session = usual == Event.SESSION;
            Event event = SignIns.event(block.heading());
            page.file()
                    .accept(
                            page.file()
                                    .item(Facebook.ID, Kind.SIGN_IN, block.at())
                                    .author(Author.self())
                                    .time(block.anyTime())
                                    .text(session ? "" : block.heading())
                                    .detail(
                                            new SignIn(
                                                    session ? usual : event,
                                                    record.text("IP address"),
                                                    session
                                                            ? device(block.heading(), named)
                                                            : named,
                                                    record.text("Location", "City")))
                                    .build());
        });
    }

    private static String device(String heading, String program) {
        return heading.isEmpty() || program.isEmpty()
                ? heading + program
                : heading + ", " + program;
    }
}
