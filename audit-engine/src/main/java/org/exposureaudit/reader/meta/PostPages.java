package org.exposureaudit.reader.meta;

import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Media;

/// Reads the blocks of pages of posts of Instagram and Threads: the caption is the heading, a row or plain words.
public final class PostPages {
    private PostPages() {}

    /// Fills in author, time, words, mentions and media of a post.
    public static ItemBuilder fill(ItemBuilder item, MetaBlock block) {
        List<Media> media = block.media("");
        media.forEach(item::media);
        String caption =
                Stream.of(block.heading(), block.record().text("Caption", "Text"), block.words())
                        .filter(words -> !words.isBlank())
                        .distinct()
                        .reduce((first, second) -> first + "\n" + second)
                        .orElse("");
        Mentions.tag(item, caption);
        return item.author(Author.self()).time(block.anyTime()).text(caption);
    }
}
