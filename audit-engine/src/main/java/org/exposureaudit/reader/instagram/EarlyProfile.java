package org.exposureaudit.reader.instagram;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.JsonValue.Field;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.Settings;

/// Reads profile, settings and sign-ins of the years to 2020.
final class EarlyProfile {
    private static final Map<String, Detail.Field> FIELDS =
            Map.ofEntries(
                    Map.entry("username", Detail.Field.HANDLE),
                    Map.entry("registration_username", Detail.Field.HANDLE),
                    Map.entry("name", Detail.Field.NAME),
                    Map.entry("biography", Detail.Field.ABOUT),
                    Map.entry("email", Detail.Field.EMAIL),
                    Map.entry("registration_email", Detail.Field.EMAIL),
                    Map.entry("phone_number", Detail.Field.PHONE),
                    Map.entry("registration_phone_number", Detail.Field.PHONE),
                    Map.entry("website", Detail.Field.WEBSITE),
                    Map.entry("date_of_birth", Detail.Field.BIRTH_DATE),
                    Map.entry("gender", Detail.Field.OTHER),
                    Map.entry("primary_location", Detail.Field.TOWN));

    private static final Set<Detail.Field> SHOWN =
            Set.of(
                    Detail.Field.HANDLE,
                    Detail.Field.NAME,
                    Detail.Field.ABOUT,
                    Detail.Field.WEBSITE);

    /// Reads `profile.json`.
    void profile(FileReading file) throws IOException {
        JsonValue profile = MetaJson.records(file).whole();
        fields(file, profile, Audience.UNKNOWN);
        JsonValue isPrivate = profile.at("private_account");
        if (!isPrivate.isMissing()) {
            file.accept(
                    file.item(Instagram.ID, Kind.SETTING, new JsonPointer("/private_account", -1))
                            .author(Author.self())
                            .audience(isPrivate.isTrue() ? Audience.FRIENDS : Audience.PUBLIC)
                            .text(isPrivate.text())
                            .detail(
                                    new Detail.Setting(
                                            "private_account", Detail.Meaning.POSTS_AUDIENCE))
                            .build());
        }
    }

    /// Reads what only the platform knows.
    void about(FileReading file) throws IOException {
        fields(file, MetaJson.records(file).whole(), Audience.ONLY_ME);
    }

    private static void fields(FileReading file, JsonValue profile, Audience audience) {
        for (Field field : profile.fields()) {
            Detail.Field known = FIELDS.get(field.name());
            String text = field.value().text();
            if (known != null && !text.isBlank()) {
                Kind kind = known == Detail.Field.ABOUT ? Kind.BIO : Kind.PROFILE;
                file.accept(
                        file.item(Instagram.ID, kind, new JsonPointer("/" + field.name(), -1))
                                .author(Author.self())
                                .audience(SHOWN.contains(known) ? audience : Audience.ONLY_ME)
                                .text(text)
                                .detail(new Detail.ProfileField(known, field.name()))
                                .build());
            }
        }
    }

    /// Reads `settings.json`.
    void settings(FileReading file) throws IOException {
        for (Field setting : MetaJson.records(file).whole().fields()) {
            String value = setting.value().text();
            if (!value.isBlank()) {
                JsonPointer at = new JsonPointer("/" + setting.name(), -1);
                String name =
                        setting.name().equals("allow_comments_from")
                                ? "Comments allowed from"
                                : setting.name();
                file.accept(Settings.item(file.item(Instagram.ID, Kind.SETTING, at), name, value));
            }
        }
    }

    /// Reads `account_history.json`.
    void history(FileReading file) throws IOException {
        JsonValue history = MetaJson.records(file).whole();
        JsonPointer at = new JsonPointer("/login_history", -1);
        for (JsonValue entry : history.items("login_history")) {
            file.accept(
                    file.item(Instagram.ID, Kind.SIGN_IN, at)
                            .author(Author.self())
                            .time(EarlyFiles.time(entry.text("timestamp")))
                            .detail(
                                    new SignIn(
                                            SignIn.Event.SIGNED_IN,
                                            entry.text("ip_address"),
                                            entry.text("user_agent"),
                                            ""))
                            .build());
        }
        fields(file, history.at("registration_info"), Audience.ONLY_ME);
    }
}
