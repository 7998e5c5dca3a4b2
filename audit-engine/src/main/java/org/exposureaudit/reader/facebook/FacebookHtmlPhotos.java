package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.function.Predicate;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaBlock;
import org.exposureaudit.reader.meta.MetaPage;

/// Reads pages of albums, loose photos and videos. A picture that a post shows already is not read again.
final class FacebookHtmlPhotos {
    private final ShownPages shown;

    FacebookHtmlPhotos(ShownPages shown) {
        this.shown = shown;
    }

    /// Adds the routes of these pages.
    void addTo(LayoutRoutes routes) {
        routes.activity(this::album, "posts/album/*.html", "photos_and_videos/album/*.html")
                .activity(
                        MetaPage.each((page, block) ->
                                photos(page, block, Conversation.NONE, shown::isInPostOrAlbum)),
                        "posts/your_uncategorized_photos.html",
                        "posts/uncategorized_photos.html",
                        "posts/your_photos.html",
                        "posts/your_videos.html",
                        "posts/videos.html",
                        "photos_and_videos/your_photos.html",
                        "photos_and_videos/your_uncategorized_photos.html",
                        "photos_and_videos/your_videos.html",
                        "reels/your_reels.html",
                        "short_videos/your_short_videos.html");
    }

    private void album(FileReading file) throws IOException {
        MetaPage page = MetaPage.of(file);
        String name = page.title();
        Conversation album = name.isEmpty() ? Conversation.NONE : Conversation.page(name);
        for (MetaBlock block : page.blocks()) {
            file.attempt(block.at(), () -> photos(page, block, album, shown::isInPost));
        }
        if (!name.isEmpty() && !page.blocks().isEmpty()) {
            file.accept(
                    file.item(Facebook.ID, Kind.CAPTION, Position.WHOLE_FILE)
                            .author(Author.self())
                            .conversation(album)
                            .text(name)
                            .build());
        }
    }

    private static void photos(
            MetaPage page, MetaBlock block, Conversation album, Predicate<String> known) {
        for (Media media : block.media(album.title())) {
            if (!known.test(media.path())) {
                String caption = media.caption().isEmpty() ? block.words() : media.caption();
                page.file()
                        .accept(
                                page.file()
                                        .item(Facebook.ID, Kind.CAPTION, block.at())
                                        .author(Author.self())
                                        .time(block.anyTime())
                                        .conversation(album)
                                        .text(caption)
                                        .media(withoutCaption(media))
                                        .build());
            }
        }
    }

    // The caption is the item's text.
    private static Media withoutCaption(Media media) {
        return new Media(
                media.path(),
                media.type(),
                "",
                media.album(),
                media.taken(),
                media.point(),
                media.device(),
                PictureHeader.NONE);
    }
}
