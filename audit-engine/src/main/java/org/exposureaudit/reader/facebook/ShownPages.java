package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The files that pages of posts and albums show, so that a picture which is in both is read once.
///
/// Gathered on first use. Safe to share between threads.
final class ShownPages {
    private static final List<PathPattern> POSTS =
            List.of(
                    PathPattern.of("posts/your_posts*.html"),
                    PathPattern.of("posts/profile_posts*.html"),
                    PathPattern.of("groups/group_posts_and_comments.html"),
                    PathPattern.of("profile_information/profile_update_history.html"));
    private static final List<PathPattern> ALBUMS =
            List.of(
                    PathPattern.of("posts/album/*.html"),
                    PathPattern.of("photos_and_videos/album/*.html"));
    private static final Pattern SHOWN = Pattern.compile("\\bsrc=\"([^\"]{1,400})\"");
    private static final int MAX_BYTES = 64 << 20;

    private final Source source;
    private final Set<String> inPosts = new HashSet<>();
    private final Set<String> inAlbums = new HashSet<>();
    private boolean readPosts;
    private boolean readAlbums;

    ShownPages(Source source) {
        this.source = source;
    }

    /// Whether a page of posts shows this file.
    synchronized boolean isInPost(String path) {
        if (!readPosts) {
            readPosts = true;
            gather(POSTS, inPosts);
        }
        return inPosts.contains(path);
    }

    /// Whether a page of posts or an album shows this file.
    synchronized boolean isInPostOrAlbum(String path) {
        if (!readAlbums) {
            readAlbums = true;
            gather(ALBUMS, inAlbums);
        }
        return inAlbums.contains(path) || isInPost(path);
    }

    private void gather(List<PathPattern> patterns, Set<String> shown) {
        for (SourceFile file : source.files()) {
            if (patterns.stream().anyMatch(each -> each.matches(file.path()))) {
                Matcher matcher = SHOWN.matcher(text(file));
                while (matcher.find()) {
                    shown.add(matcher.group(1));
                }
            }
        }
    }

    // Reading the page itself says what is wrong with it.
    private static String text(SourceFile file) {
        try (var in = file.open()) {
            return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}
