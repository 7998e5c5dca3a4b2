package org.exposureaudit.reader.facebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The files that posts and albums show, so that a picture which is in both, or again among the loose ones, is read once.
///
/// Gathered on first use. Safe to share between threads.
final class ShownMedia {
    private static final List<PathPattern> POSTS =
            List.of(
                    PathPattern.of("posts/your_posts*.json"),
                    PathPattern.of("posts/profile_posts*.json"),
                    PathPattern.of("groups/group_posts_and_comments.json"),
                    PathPattern.of("profile_information/profile_update_history.json"));
    private static final List<PathPattern> ALBUMS =
            List.of(
                    PathPattern.of("posts/album/*.json"),
                    PathPattern.of("photos_and_videos/album/*.json"));

    private final Source source;
    private final Set<String> inPosts = new HashSet<>();
    private final Set<String> inAlbums = new HashSet<>();
    private boolean readPosts;
    private boolean readAlbums;

    ShownMedia(Source source) {
        this.source = source;
    }

    /// Whether a post shows this file.
    synchronized boolean isInPost(String path) {
        if (!readPosts) {
            readPosts = true;
            files(POSTS)
                    .forEach(file ->
                            MetaJson.peek(file)
                                    .each(
                                            MetaJson.list(),
                                            (_, post, _) ->
                                                    inPosts.addAll(Attachments.of(post).paths())));
        }
        return inPosts.contains(path);
    }

    /// Whether a post or an album shows this file.
    synchronized boolean isInPostOrAlbum(String path) {
        if (!readAlbums) {
            readAlbums = true;
            files(ALBUMS)
                    .forEach(file ->
                            MetaJson.peek(file)
                                    .each(
                                            "photos"::equals,
                                            (_, media, _) -> inAlbums.add(Photos.path(media))));
        }
        return inAlbums.contains(path) || isInPost(path);
    }

    private List<SourceFile> files(List<PathPattern> patterns) {
        return source.files().stream()
                .filter(file -> patterns.stream().anyMatch(each -> each.matches(file.path())))
                .toList();
    }
}
