package org.exposureaudit.reader.strava;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Strava's download: tables, and a file of the track for each activity.
public final class StravaReader implements ArchiveReader {
    static final String PLATFORM = "strava";

    private static final String OWN =
            "Your own equipment, routes, goals and the like; nothing you wrote or are linked to.";

    private static final String[] OWN_FILES = {
        "bikes.csv",
        "shoes.csv",
        "components.csv",
        "goals.csv",
        "routes.csv",
        "routes/*",
        "segments.csv",
        "starred_segments.csv",
        "starred_routes.csv",
        "challenges.csv",
        "local_legend_segments.csv",
        "mobile_device_identifiers.csv",
        "global_challenges.csv",
        "group_challenges.csv",
        "applications.csv",
        "connected_apps.csv",
        "email_preferences.csv",
        "information_shared_with_other_athletes.csv",
        "orders.csv",
        "partner_opt_outs.csv",
        "reactions.csv",
        "signin.csv",
        "support_tickets.csv",
        "metering.csv",
        "flags.csv",
        "categories_of_personal_information_we_collect.*"
    };

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Strava",
                List.of("Tables (CSV) with tracks, 2019 to 2026"),
                List.of(
                        "On strava.com open your picture, then Settings, then My account.",
                        "Under Download or delete your account choose Get started.",
                        "At step 2, Download request, choose Request your archive. Do not go on to step 3, which deletes the account.",
                        "Download the ZIP from the e-mail and add it here as it is."),
                "https://support.strava.com/hc/en-us/articles/216918437",
                List.of(
                        "Who can see each activity.",
                        "Start and end of tracks recorded in the FIT format; only GPX and TCX are looked into.",
                        "What others wrote under your activities.",
                        "Requests to follow you."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found =
                source.matching(PathPattern.of("activities.csv"))
                        .limit(3)
                        .anyMatch(StravaReader::isActivities);
        return found ? routes(source).recognize(source, "csv") : Detection.NOT_MINE;
    }

    // Column names are translated; that there are some ninety of them, and files of tracks, is not.
    private static boolean isActivities(SourceFile file) {
        List<String> columns = CsvRecords.header(file);
        return columns.contains("activity id") || columns.size() > 50;
    }

    @Override
    public FileRoutes routes(Source source) {
        Activities activities = new Activities(source);
        return FileRoutes.builder()
                .reads("activities.csv", activities::read)
                .ignores(
                        "activities/*",
                        "The track of an activity; where it begins is read with the activity.")
                .reads("profile.csv", Tables::profile)
                .reads("followers.csv", Tables::followers)
                .reads("following.csv", Tables::following)
                .reads("blocks.csv", Tables::blocks)
                .reads("clubs.csv", Tables::clubs)
                .reads("memberships.csv", Tables::clubs)
                .reads("comments.csv", Tables::comments)
                .reads("contacts.csv", Tables::contacts)
                .reads("logins.csv", Tables::logins)
                .reads("media.csv", Tables::media)
                .reads(
                        Tables::settings,
                        "visibility_settings.csv",
                        "general_preferences.csv",
                        "privacy_zones.csv",
                        "social_settings.csv")
                .ignoresAll(OWN, OWN_FILES)
                .ignores("media/*", "Pictures and videos are not opened.")
                .build();
    }
}
