package org.exposureaudit.reader.facebook;

import java.io.IOException;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;
import org.exposureaudit.reader.meta.Settings;

/// Reads the settings that an export holds: who sees what by default, alerts, the second step of signing in.
final class FacebookSettings {
    /// Adds the routes of every file of settings.
    void addTo(LayoutRoutes routes) {
        routes.reads(
                        this::settings,
                        "preferences/preferences/privacy_settings.json",
                        "preferences/preferences/your_facebook_story_preferences.json",
                        "preferences/preferences/login_alerts_settings.json",
                        "preferences/preferences/your_post_composer_settings.json",
                        "preferences/preferences/reels_preferences.json")
                .reads(
                        this::secondStep,
                        "security_and_login_information/two-factor_authentication.json")
                .activity(
                        this::settings,
                        "other_activity/your_mentions_settings.json",
                        "messages/messaging_settings.json",
                        "messages/messenger_active_status_settings.json");
    }

    private void settings(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord labelled = MetaRecord.of(record);
                    for (MetaRecord.Entry entry : labelled.entries()) {
                        accept(file, at, labelled.time(), name(entry), entry.value());
                    }
                });
    }

    /// The first switch in the file is the second step itself, whatever its label is called.
    private void secondStep(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    MetaRecord labelled = MetaRecord.of(record);
                    boolean found = false;
                    for (MetaRecord.Entry entry : labelled.entries()) {
                        String state = Settings.onOrOff(entry.value());
                        boolean isSwitch = state.equals("on") || state.equals("off");
                        String name = name(entry);
                        if (isSwitch && !found) {
                            found = true;
                            name = secondStep(name);
                        }
                        accept(file, at, labelled.time(), name, entry.value());
                    }
                });
    }

    private static String secondStep(String name) {
        String usual = "Two-factor authentication";
        return name.startsWith(usual) ? name : usual + ": " + name;
    }

    private static String name(MetaRecord.Entry entry) {
        return entry.label().isEmpty() ? entry.group() : entry.label();
    }

    private static void accept(
            FileReading file, JsonPointer at, Moment time, String name, String value) {
        if (!value.isBlank()) {
            file.accept(
                    Settings.item(
                            file.item(Facebook.ID, Kind.SETTING, at).time(time), name, value));
        }
    }
}
