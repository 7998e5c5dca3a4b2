package org.exposureaudit.reader.meta;

import java.util.List;
import java.util.function.UnaryOperator;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileRoutes;

/// Collects a reader's routes where part of the tree stands below a folder whose name changed over the years, such as
/// `your_facebook_activity`. Not for sharing.
public final class LayoutRoutes {
    private static final String JSON = ".json";

    private final FileRoutes.Builder routes = FileRoutes.builder();
    private final List<String> activityFolders;
    private final UnaryOperator<String> path;

    /// Routes of an export with these activity folders, each with a `/` at its end, or the empty text for the root.
    public LayoutRoutes(List<String> activityFolders) {
        this(activityFolders, UnaryOperator.identity());
    }

    private LayoutRoutes(List<String> activityFolders, UnaryOperator<String> path) {
        this.activityFolders = List.copyOf(activityFolders);
        this.path = path;
    }

    /// The same, for pages of HTML: every path that ends in `.json` stands for the page of the same data.
    public static LayoutRoutes ofPages(List<String> activityFolders) {
        return new LayoutRoutes(activityFolders, LayoutRoutes::page);
    }

    private static String page(String pattern) {
        return pattern.endsWith(JSON)
                ? pattern.substring(0, pattern.length() - JSON.length()) + ".html"
                : pattern;
    }

    /// These files are read.
    public LayoutRoutes reads(FileHandler reader, String... patterns) {
        for (String pattern : patterns) {
            routes.reads(path.apply(pattern), reader);
        }
        return this;
    }

    /// These files below the activity folder are read.
    public LayoutRoutes activity(FileHandler reader, String... patterns) {
        for (String folder : activityFolders) {
            for (String pattern : patterns) {
                routes.reads(folder + path.apply(pattern), reader);
            }
        }
        return this;
    }

    /// These files are knowingly not read.
    public LayoutRoutes ignores(String why, String... patterns) {
        for (String pattern : patterns) {
            routes.ignores(path.apply(pattern), why);
        }
        return this;
    }

    /// These files below the activity folder are knowingly not read.
    public LayoutRoutes ignoresActivity(String why, String... patterns) {
        for (String folder : activityFolders) {
            for (String pattern : patterns) {
                routes.ignores(folder + path.apply(pattern), why);
            }
        }
        return this;
    }

    /// What a computer's own file system leaves in an archive; first, because such a file can be named like any other.
    public LayoutRoutes ignoresLeftovers() {
        return ignores(
                "Left there by a computer's file system; not part of the export.",
                "__MACOSX/**",
                ".DS_Store",
                "._*",
                "Thumbs.db",
                "desktop.ini");
    }

    /// Pictures and other files, and the notes in empty folders; last, because their patterns are wide.
    public LayoutRoutes ignoresMedia(String... folders) {
        ignores("The platform's note that it holds nothing of this sort.", "no-data.txt");
        String listed = "Pictures, videos and other files are listed with the item they belong to.";
        ignores(listed, folders);
        for (String ending :
                List.of("jpg", "jpeg", "png", "gif", "webp", "heic", "mp4", "mov", "webm", "3gp")) {
            ignores(listed, "*." + ending);
        }
        for (String ending :
                List.of("aac", "m4a", "mp3", "ogg", "oga", "opus", "wav", "srt", "pdf")) {
            ignores(listed, "*." + ending);
        }
        return this;
    }

    /// All routes, in the order in which they were added.
    public FileRoutes build() {
        return routes.build();
    }
}
