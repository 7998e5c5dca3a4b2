package org.exposureaudit.reader.instagram;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;
import org.exposureaudit.reader.meta.PostPages;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// Reads pages of posts, stories, reels, and of what is archived or in the bin. A post that is in both lists of posts is read once.
/// Safe to share between threads.
final class ContentPages {
    private static final Set<Trait> PLAIN = Set.of();
    private static final List<String> FOLDERS = List.of("content/", "media/");

    private final Source source;
    private final Set<String> shown = new HashSet<>();
    private boolean gathered;

    ContentPages(Source source) {
        this.source = source;
    }

    /// Adds the routes of every page of content.
    void addTo(LayoutRoutes routes) {
        for (String in : FOLDERS) {
            // First, because underscores count for nothing when paths are compared.
            routes.activity(MetaPage.each(this::detailed), in + "posts.json")
                    .activity(as(Audience.UNKNOWN, PLAIN), in + "posts_*.json")
                    .activity(
                            as(Audience.UNKNOWN, PLAIN),
                            in + "stories.json",
                            in + "reels.json",
                            in + "igtv_videos.json",
                            in + "other_content.json")
                    .activity(
                            as(Audience.ONLY_ME, Set.of(Trait.ARCHIVED)),
                            in + "archived_posts.json")
                    .activity(
                            as(Audience.UNKNOWN, Set.of(Trait.DELETED)),
                            in + "recently_deleted_content.json")
                    .activity(MetaPage.each(ContentPages::pictures), in + "profile_photos.json");
        }
    }

    private static FileHandler as(Audience audience, Set<Trait> traits) {
        return MetaPage.each((page, block) -> {
            ItemBuilder post =
                    PostPages.fill(
                            page.file()
                                    .item(Instagram.ID, Kind.POST, block.at())
                                    .audience(audience),
                            block);
            traits.forEach(post::trait);
            page.file().accept(post.build());
        });
    }

    private void detailed(MetaPage page, MetaBlock block) {
        if (block.media("").stream().noneMatch(media -> isShown(media.path()))) {
            ItemBuilder post =
                    PostPages.fill(page.file().item(Instagram.ID, Kind.POST, block.at()), block);
            DetailedPosts.More.of(block.record()).addTo(post);
            page.file().accept(post.build());
        }
    }

    private synchronized boolean isShown(String path) {
        if (!gathered) {
            gathered = true;
            FOLDERS.stream()
                    .map(in -> PathPattern.of(in + "posts_*.html"))
                    .flatMap(source::matching)
                    .filter(file -> !file.name().equals("posts.html"))
                    .flatMap(file -> MetaPage.peek(file).stream())
                    .flatMap(page -> page.blocks().stream())
                    .flatMap(block -> block.media("").stream())
                    .forEach(media -> shown.add(media.path()));
        }
        return !path.isEmpty() && shown.contains(path);
    }

    private static void pictures(MetaPage page, MetaBlock block) {
        for (Media picture : block.media("")) {
            page.file()
                    .accept(
                            page.file()
                                    .item(Instagram.ID, Kind.PROFILE, block.at())
                                    .author(Author.self())
                                    .time(block.anyTime())
                                    .text(block.heading())
                                    .media(picture)
                                    .detail(
                                            new Detail.ProfileField(
                                                    Detail.Field.PICTURE, "profile photo"))
                                    .build());
        }
    }
}
