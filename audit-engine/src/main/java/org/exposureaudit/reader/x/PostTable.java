package org.exposureaudit.reader.x;

import java.io.IOException;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.NamedCells;

/// Reads `tweets.csv` of 2012 to 2018, where it is all that was kept of an archive.
final class PostTable {
    private PostTable() {}

    /// Reads the table.
    static void read(FileReading file) throws IOException {
        NamedCells.each(
                file,
                (row, at) -> {
                    String id = row.text("tweet_id");
                    if (id.isEmpty()) {
                        throw new IllegalArgumentException("a post without an id");
                    }
                    boolean answer = !row.text("in_reply_to_user_id").isEmpty();
                    ItemBuilder item =
                            file.item(XReader.PLATFORM, answer ? Kind.COMMENT : Kind.POST, at)
                                    .sourceId(id)
                                    .author(Author.self())
                                    .time(XTime.ofPost(row.text("timestamp"), id))
                                    .text(XText.plain(row.text("text")));
                    if (!row.text("retweeted_status_id").isEmpty()) {
                        item.trait(Trait.SHARED);
                    }
                    file.accept(item.build());
                });
    }
}
