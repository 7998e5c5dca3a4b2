package org.exposureaudit.reader.instagram;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.SignIn.Event;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.meta.AccountProfile;
import org.exposureaudit.reader.meta.ContactCards;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;
import org.exposureaudit.reader.meta.MetaRecords;
import org.exposureaudit.reader.meta.ProfileLabels;
import org.exposureaudit.reader.meta.Settings;

/// Reads the profile, settings, sign-ins and contacts.
final class AccountFiles {
    private static final Map<String, Detail.Field> KEPT =
            Map.of(
                    "tel", Detail.Field.PHONE,
                    "email", Detail.Field.EMAIL,
                    "given_name", Detail.Field.NAME,
                    "family_name", Detail.Field.NAME);
    private static final String[] SIGN_INS = {
        "login_and_profile_creation/", "login_and_account_creation/"
    };

    /// Adds the routes of these files.
    void addTo(LayoutRoutes routes) {
        AccountProfile profile = new AccountProfile(Instagram.ID);
        routes.reads(
                        profile::read,
                        "personal_information/personal_information.json",
                        "account_information/personal_information.json")
                .reads(profile.further(), "personal_information/professional_information.json")
                .reads(
                        profile.unseen(),
                        "information_about_you/profile_based_in.json",
                        "information_about_you/account_based_in.json",
                        "information_about_you/possible_phone_numbers.json",
                        "information_about_you/possible_emails.json")
                .reads(this::changes, "personal_information/profile_changes.json")
                .reads(this::autofill, "autofill_information/autofill_information.json")
                .reads(
                        this::settings,
                        "preferences/settings/comments_allowed_from.json",
                        "preferences/settings/use_cross-app_messaging.json",
                        "preferences/media_settings/comments_allowed_from.json",
                        "preferences/media_settings/use_cross-app_messaging.json",
                        "comments_settings/comments_allowed_from.json",
                        "comments_settings/use_cross-app_messaging.json",
                        "personal_information/instagram_friend_map.json",
                        "device_information/two-factor_authentication.json")
                .reads(this::contacts, "contacts/synced_contacts.json");
        addSignIns(routes, profile);
    }

    private void addSignIns(LayoutRoutes routes, AccountProfile profile) {
        for (String in : SIGN_INS) {
            routes.reads(as(Event.SIGNED_IN), in + "login_activity.json")
                    .reads(as(Event.SIGNED_OUT), in + "logout_activity.json")
                    .reads(as(Event.PASSWORD_CHANGED), in + "password_change_activity.json")
                    .reads(
                            this::privacyChanges,
                            in + "profile_privacy_changes.json",
                            in + "account_privacy_changes.json")
                    .reads(
                            profile.unseen(),
                            in + "signup_details.json",
                            in + "instagram_signup_details.json",
                            in + "signup_information.json");
        }
    }

    private static void each(FileReading file, MetaRecords.Visitor visitor) throws IOException {
        MetaRecords.each(file, AccountFiles::isList, visitor);
    }

    private static boolean isList(String name) {
        return List.of("profile_", "settings_", "account_history_", "contacts_", "devices_")
                .stream()
                .anyMatch(name::startsWith);
    }

    /// What the profile said before; nobody sees it any more.
    private void changes(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    String changed = record.text("Changed");
                    String before = record.text("Previous Value");
                    if (!before.isBlank()) {
                        file.accept(
                                file.item(Instagram.ID, Kind.PROFILE, at)
                                        .author(Author.self())
                                        .time(record.anyTime())
                                        .audience(Audience.ONLY_ME)
                                        .text(before)
                                        .detail(new Detail.ProfileField(former(changed), changed))
                                        .build());
                    }
                });
    }

    private static Detail.Field former(String changed) {
        String folded = changed.toLowerCase(Locale.ROOT);
        if (folded.contains("name")) {
            return Detail.Field.OTHER_NAME;
        }
        if (folded.contains("phone")) {
            return Detail.Field.PHONE;
        }
        return folded.contains("email") ? Detail.Field.EMAIL : Detail.Field.OTHER;
    }

    private void autofill(FileReading file) throws IOException {
        if (MetaRecords.isPage(file)) {
            each(
                    file,
                    (record, at) ->
                            record.entries()
                                    .forEach(entry ->
                                            kept(
                                                    file,
                                                    ProfileLabels.field(
                                                            entry.label(), "", entry.value()),
                                                    entry.label(),
                                                    entry.value(),
                                                    at)));
            return;
        }
        MetaJson.records(file)
                .each(
                        "ig_autofill_data"::equals,
                        (_, kept, at) ->
                                kept.fields()
                                        .forEach(field ->
                                                kept(
                                                        file,
                                                        kept(field.name()),
                                                        field.name(),
                                                        field.value().text(),
                                                        at)));
    }

    private static void kept(
            FileReading file, Detail.Field sort, String label, String text, Position at) {
        if (!text.isBlank() && sort != Detail.Field.OTHER) {
            file.accept(
                    file.item(Instagram.ID, Kind.PROFILE, at)
                            .author(Author.self())
                            .audience(Audience.ONLY_ME)
                            .text(text)
                            .detail(new Detail.ProfileField(sort, label))
                            .build());
        }
    }

    private static Detail.Field kept(String name) {
        boolean address =
                name.startsWith("address")
                        || name.startsWith("street")
                        || name.startsWith("postal");
        return address ? Detail.Field.ADDRESS : KEPT.getOrDefault(name, Detail.Field.OTHER);
    }

    private void settings(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    boolean map = file.file().name().contains("friend_map");
                    for (MetaRecord.Entry entry : record.entries()) {
                        String name = map ? "Friend map: " + entry.label() : entry.label();
                        if (!entry.value().isBlank()) {
                            file.accept(
                                    Settings.item(
                                            file.item(Instagram.ID, Kind.SETTING, at)
                                                    .time(record.anyTime()),
                                            name,
                                            entry.value()));
                        }
                    }
                });
    }

    /// Since when the account is private or public: history, not the state of today.
    private void privacyChanges(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    file.accept(
                            file.item(Instagram.ID, Kind.SETTING, at)
                                    .author(Author.self())
                                    .time(record.anyTime())
                                    .text(record.title())
                                    .detail(
                                            new Detail.Setting(
                                                    "Account privacy changed",
                                                    Detail.Meaning.OTHER))
                                    .build());
                });
    }

    private static FileHandler as(Event event) {
        return file ->
                each(
                        file,
                        (record, at) -> {
                            file.accept(
                                    file.item(Instagram.ID, Kind.SIGN_IN, at)
                                            .author(Author.self())
                                            .time(record.anyTime())
                                            .detail(
                                                    new SignIn(
                                                            event,
                                                            record.text("IP Address"),
                                                            record.text("User Agent", "Device"),
                                                            ""))
                                            .build());
                        });
    }

    private void contacts(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    Detail.Contact contact = ContactCards.of(record);
                    if (!contact.account().isBlank()) {
                        file.accept(
                                file.item(Instagram.ID, Kind.CONTACT, at)
                                        .author(Author.self())
                                        .time(record.anyTime())
                                        .detail(contact)
                                        .build());
                    }
                });
    }
}
