package org.exposureaudit.reader.facebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Which of its layouts an export has.
///
/// @param name such as `json-2024`
/// @param activityFolders the folders that hold posts, messages and the rest, each with a `/` at its end; the empty text for the root
record FacebookLayout(String name, List<String> activityFolders) {
    private static final List<Marker> MARKERS =
            List.of(
                    new Marker("your_facebook_activity/", "json-2024", true),
                    new Marker("this_profile's_activity_across_facebook/", "json-profile", true),
                    new Marker("your_activity_across_facebook/", "json-2022", true),
                    new Marker("connections/friends/", "json-2024", false),
                    new Marker("personal_information/profile_information/", "json-2024", false),
                    new Marker(
                            "personal_information/facebook_accounts_center/", "json-2024", false),
                    new Marker("profile_information/profile_information/", "json-profile", false),
                    new Marker("photos_and_videos/album/", "json-2018", false),
                    new Marker("likes_and_reactions/", "json-2018", false),
                    new Marker("following_and_followers/", "json-2018", false),
                    new Marker("friends/friends.", "json-2018", false),
                    new Marker("friends_and_followers/", "json-2021", false),
                    new Marker("comments_and_reactions/", "json-2021", false),
                    new Marker("pages_and_profiles/", "json-2021", false),
                    new Marker("posts/album/", "json-2021", false),
                    new Marker("posts/your_posts", "json-2021", false),
                    new Marker("apps_and_websites_off_of_facebook/", "json-2021", false),
                    new Marker("profile_information/profile_information.", "json-2018", false),
                    new Marker("html/friends.htm", "html-2017", false),
                    new Marker("html/messages.htm", "html-2017", false),
                    new Marker("html/timeline.htm", "html-2017", false));

    /// A part of a path by which a layout is known; earlier in the list weighs more.
    ///
    /// @param folded as paths are compared
    /// @param layout the layout's name
    /// @param activity whether it is the folder of activity
    private record Marker(String folded, String layout, boolean activity) {
        Marker {
            folded = PathPattern.fold(folded);
        }
    }

    FacebookLayout {
        activityFolders = List.copyOf(activityFolders);
    }

    /// Whether it is the layout until March 2018, which is all pages.
    boolean isOldest() {
        return name.equals("html-2017");
    }

    /// The layout of a source; empty where it is none of Facebook's.
    static Optional<FacebookLayout> of(Source source) {
        Set<Integer> found = new TreeSet<>();
        for (SourceFile file : source.files()) {
            String path = "/" + PathPattern.fold(file.path());
            for (int i = 0; i < MARKERS.size(); i++) {
                if (path.contains("/" + MARKERS.get(i).folded())) {
                    found.add(i);
                    break;
                }
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> folders = new ArrayList<>();
        found.stream()
                .map(MARKERS::get)
                .filter(Marker::activity)
                .forEach(m -> folders.add(m.folded()));
        String name = MARKERS.get(found.iterator().next()).layout();
        return Optional.of(new FacebookLayout(name, folders.isEmpty() ? List.of("") : folders));
    }
}
