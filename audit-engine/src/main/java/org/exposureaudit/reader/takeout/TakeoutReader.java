package org.exposureaudit.reader.takeout;

import java.util.List;
import org.exposureaudit.reader.ArchiveReader;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.FileRoute;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.ReaderInfo;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// Reads Google Takeout. Its folders, files and columns are named in the account's language, so most are told by what they hold.
public final class TakeoutReader implements ArchiveReader {
    static final String PLATFORM = "google";

    private static final String VARIANT = "takeout";

    private static final List<PathPattern> MARKERS =
            List.of(
                    PathPattern.of("archive_browser.html"),
                    PathPattern.of("Takeout/**"),
                    PathPattern.of("YouTube*/*/*.csv"),
                    PathPattern.of("Google Chat/Groups/*/messages.json"),
                    PathPattern.of("Google Chat/Users/*/user_info.json"),
                    PathPattern.of("My Activity/*/MyActivity.*"),
                    PathPattern.of("MyActivity.json"),
                    PathPattern.of("MyActivity.html"),
                    PathPattern.of("*.supplemental-metadata.json"));
    private static final String SEEN =
            "What you watched, searched for, visited or saved; only you and Google see it.";
    private static final String NOT_CONTENT =
            "Google's own notes and settings of this product; nothing you posted or sent to anybody.";
    private static final String FILES =
            "Files you keep with Google are not opened. If you keep any of the school there, look through them yourself.";

    @Override
    public ReaderInfo info() {
        return new ReaderInfo(
                PLATFORM,
                "Google (YouTube, Chat, Photos, Maps, Gemini)",
                List.of(
                        "Takeout, 2024 to 2026, in any language of the account",
                        "Takeout, 2019 to 2024"),
                List.of(
                        "Open takeout.google.com and sign in.",
                        "Choose Deselect all, then tick YouTube, Google Chat, Google Photos, Contacts, Maps (your places), My Activity"
                                + " and Profile.",
                        "Under YouTube, All data included, untick the videos themselves: they are large and are not looked at.",
                        "Choose Next step, Export once, ZIP, and Create export. Google writes when it is ready.",
                        "Download every ZIP file named takeout and add all of them here as they are."),
                "https://support.google.com/accounts/answer/3024190",
                List.of(
                        "Who subscribes to your channel, and what others wrote under your videos.",
                        "What shared albums others put you in.",
                        "Whether a Google Photos album is shared by link; look in the app.",
                        "Words and faces in pictures; only names you gave to faces."));
    }

    @Override
    public Detection detect(Source source) {
        boolean found =
                MARKERS.stream().anyMatch(marker -> source.matching(marker).findAny().isPresent());
        if (!found) {
            return Detection.NOT_MINE;
        }
        FileRoutes routes = routes(source);
        boolean more =
                source.files().stream()
                        .anyMatch(file ->
                                routes.of(file.path()).orElse(null) instanceof FileRoute.Reads
                                        && !Photos.isOne(file.path()));
        // Pictures with nothing else are better known to whoever reads pictures.
        return more || routes.claim(source, VARIANT).equals(Detection.NOT_MINE)
                ? routes.claim(source, VARIANT)
                : new Detection.Recognized(VARIANT, 0);
    }

    @Override
    public FileRoutes routes(Source source) {
        FileRoutes.Builder routes = FileRoutes.builder();
        YouTube.addTo(routes, source);
        GoogleChat.addTo(routes, source);
        Gemini.addTo(routes, source);
        Photos.addTo(routes);
        Maps.addTo(routes);
        Profile.addTo(routes);
        addUnread(routes);
        return routes.build();
    }

    private static void addUnread(FileRoutes.Builder routes) {
        routes.ignoresAll(
                        SEEN,
                        "YouTube*/history/*",
                        "YouTube*/*/watch-history.*",
                        "YouTube*/*/search-history.*",
                        "My Activity/**",
                        "MyActivity.*",
                        "Maps*/Saved Places.json",
                        "Maps*/My Maps/**",
                        "Saved/**",
                        "Location History*/**",
                        "Timeline*/**",
                        "Chrome/**",
                        "Fit/**")
                .ignoresAll(
                        FILES,
                        "Drive/**",
                        "Keep/**",
                        "Tasks/**",
                        "Calendar/**",
                        "Google Chat/Groups/*/File-*")
                .ignoresAll(
                        NOT_CONTENT,
                        "archive_browser.html",
                        "Maps/**",
                        "Maps (your places)/**",
                        "Google Account/**",
                        "Google Pay/**",
                        "Google Play*/**",
                        "Google S*/**",
                        "Google Workspace*/**",
                        "Android*/**",
                        "Access log activity/**",
                        "Home App/**",
                        "Google Photos/print-subscriptions.json",
                        "Google Photos/user-generated-memory-titles.json",
                        "Google Photos/**",
                        "Google Fotos/**");
    }
}
