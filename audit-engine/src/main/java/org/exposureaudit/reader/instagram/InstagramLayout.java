package org.exposureaudit.reader.instagram;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Which of its layouts an export has.
///
/// @param name such as `json-2024`
/// @param activityFolder the folder of posts, messages and the rest with a `/` at its end; the empty text for the root
record InstagramLayout(String name, String activityFolder) {
    /// The layout of the years to 2020, with a few files at the root.
    static final String EARLY = "json-2020";

    private static final String ACTIVITY = "your_instagram_activity/";
    private static final List<String> MARKERS =
            List.of(
                    "followers_and_following/",
                    "personal_information/personal_information/",
                    "account_information/personal_information.",
                    "personal_information/personal_information.",
                    "apps_and_websites_off_of_instagram/",
                    "instagram_ads_and_businesses/",
                    "login_and_account_creation/",
                    "login_and_profile_creation/",
                    "story_sticker_interactions/",
                    "recent_searches/",
                    "content/posts_1.",
                    "content/stories.",
                    "content/profile_photos.");

    /// The layout of a source; empty where it is none of Instagram's.
    static Optional<InstagramLayout> of(Source source) {
        List<String> paths =
                source.files().stream().map(SourceFile::path).map(InstagramLayout::fold).toList();
        if (has(paths, ACTIVITY + "media/posts")) {
            return Optional.of(new InstagramLayout("json-2026", ACTIVITY));
        }
        if (has(paths, ACTIVITY)) {
            return Optional.of(new InstagramLayout("json-2024", ACTIVITY));
        }
        if (MARKERS.stream().anyMatch(marker -> has(paths, marker))) {
            return Optional.of(new InstagramLayout("json-2022", ""));
        }
        return isEarly(paths) ? Optional.of(new InstagramLayout(EARLY, "")) : Optional.empty();
    }

    /// Two of the files at the root, because each alone has a common name.
    private static boolean isEarly(List<String> paths) {
        long found =
                List.of(
                                "connections.json",
                                "media.json",
                                "likes.json",
                                "seen_content.json",
                                "stories_activities.json")
                        .stream()
                        .filter(name -> ends(paths, name))
                        .count();
        return found > 1;
    }

    private static boolean has(List<String> paths, String marker) {
        String folded = "/" + PathPattern.fold(marker);
        return paths.stream().anyMatch(path -> path.contains(folded));
    }

    private static boolean ends(List<String> paths, String name) {
        String folded = "/" + PathPattern.fold(name);
        return paths.stream().anyMatch(path -> path.endsWith(folded));
    }

    private static String fold(String path) {
        return "/" + PathPattern.fold(path);
    }
}
