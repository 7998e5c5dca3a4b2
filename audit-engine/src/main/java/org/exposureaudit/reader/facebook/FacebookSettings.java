package org.exposureaudit.reader.facebook;

import java.io.IOException;
import org.exposureaudit.item.Kind;
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
                        "preferences/preferences/reels_preferences.json",
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
                        if (!entry.value().isBlank()) {
                            String name = entry.label().isEmpty() ? entry.group() : entry.label();
                            file.accept(
                                    Settings.item(
                                            file.item(Facebook.ID, Kind.SETTING, at)
                                                    .time(labelled.time()),
                                            name,
                                            entry.value()));
                        }
                    }
                });
    }
}
