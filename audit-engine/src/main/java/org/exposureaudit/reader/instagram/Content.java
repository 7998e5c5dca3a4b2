package org.exposureaudit.reader.instagram;

import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.AccountProfile;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MediaPosts;
import org.exposureaudit.reader.meta.Mentions;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads posts, stories, reels, and what is archived or in the bin.
///
/// From the end of 2025 an export writes its posts twice: in `posts_1.json` as ever, and in `posts.json` as labelled values, which alone
/// tell drafts and name places. A post in both is read once, from the first, with what the second adds.
final class Content {
    private static final Set<Trait> PLAIN = Set.of();
    private static final List<String> FOLDERS = List.of("content/", "media/");

    private final DetailedPosts detailed;

    Content(DetailedPosts detailed) {
        this.detailed = detailed;
    }

    /// Adds the routes of every file of content.
    void addTo(LayoutRoutes routes) {
        for (String in : FOLDERS) {
            // First, because underscores count for nothing when paths are compared.
            routes.activity(detailedPosts(), in + "posts.json")
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
                    .activity(pictures(), in + "profile_photos.json");
        }
    }

    private FileHandler as(Audience audience, Set<Trait> traits) {
        return file ->
                MetaJson.records(file)
                        .each(
                                Content::isList,
                                (_, post, at) -> {
                                    ItemBuilder item =
                                            MediaPosts.fill(
                                                    file.item(Instagram.ID, Kind.POST, at)
                                                            .audience(audience),
                                                    post);
                                    traits.forEach(item::trait);
                                    detailed.about(post).addTo(item);
                                    file.accept(item.build());
                                });
    }

    private static boolean isList(String name) {
        return name.startsWith("ig_");
    }

    private static FileHandler pictures() {
        return file ->
                MetaJson.records(file)
                        .each(
                                Content::isList,
                                (_, picture, at) ->
                                        file.accept(
                                                AccountProfile.picture(
                                                        file.item(Instagram.ID, Kind.PROFILE, at),
                                                        picture)));
    }

    private FileHandler detailedPosts() {
        return file ->
                MetaJson.records(file)
                        .each(
                                Content::isList,
                                (_, post, at) -> {
                                    ItemBuilder item = file.item(Instagram.ID, Kind.POST, at);
                                    if (!MetaRecord.fits(post)) {
                                        file.accept(MediaPosts.fill(item, post).build());
                                    } else if (!detailed.isPlainPost(post)) {
                                        accept(file, item, MetaRecord.of(post));
                                    }
                                });
    }

    private static void accept(FileReading file, ItemBuilder item, MetaRecord post) {
        String caption = post.text("Caption", "caption");
        List<JsonValue> media = post.media();
        String text =
                caption.isEmpty() && media.size() == 1 ? media.getFirst().text("title") : caption;
        // The parts of a carousel stand in reverse.
        (post.parts().isEmpty() ? media : media.reversed())
                .forEach(each -> item.media(MediaPosts.medium(each, text)));
        Mentions.tag(item, text);
        DetailedPosts.More.of(post).addTo(item);
        file.accept(item.author(Author.self()).time(post.anyTime()).text(text).build());
    }
}
