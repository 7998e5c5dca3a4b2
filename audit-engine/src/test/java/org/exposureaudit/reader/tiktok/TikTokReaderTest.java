package org.exposureaudit.reader.tiktok;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;

final class TikTokReaderTest {
    private static final TikTokReader READER = new TikTokReader();

    @Test
    void readsSectionsOfSeveralYearsSideBySide() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "user_data_tiktok.json",
                                        """
                                        {"Activity":{"Follower List":{"FansList":[{"Date":"2024-01-05 10:00:00","UserName":"ann"}]}},
                                         "Your Activity":{"Follower":{"FansList":[{"Date":"2025-01-05 10:00:00","UserName":"bob"}]}},
                                         "Profile And Settings":{"Follower":{"FansList":null}},
                                         "Comment":{"Comments":{"CommentsList":{"date":"2025-01-05 10:00:00","comment":"lone"}}}}
                                        """)));
        assertEquals(
                List.of(Kind.CONNECTION, Kind.CONNECTION, Kind.COMMENT),
                found.items().stream().map(Item::kind).toList());
    }

    @Test
    void knowsTheOwnerThoughTheProfileStandsLast() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "user_data_tiktok.json",
                                        """
                                        {"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with ann:":[
                                          {"Date":"2025-01-05 10:00:00","From":"me","Content":"hello"}]}}},
                                         "Profile":{"Profile Info":{"ProfileMap":{"userName":"me"}}}}
                                        """)));
        assertEquals(Author.self(), found.items().getFirst().author());
        assertEquals("ann", found.items().getFirst().conversation().title());
    }

    @Test
    void recognisesARenamedFileAndLeavesOthers() {
        assertInstanceOf(
                Detection.Recognized.class,
                READER.detect(
                        source(
                                file(
                                        "my data.json",
                                        "{\"Profile And Settings\":{\"Follower\":{\"FansList\":[]}}}"))));
        assertEquals(
                Detection.NOT_MINE,
                READER.detect(source(file("my data.json", "{\"Comment\":{}}"))));
    }

    @Test
    void saysWhereTextIsInAnotherForm() {
        Reading found =
                read(
                        READER,
                        source(file("TikTok/Comments/Comments.txt", "one line\nanother line\n")));
        assertEquals(1, found.problems().size());
        Reading empty =
                read(
                        READER,
                        source(
                                file(
                                        "TikTok/Comments/Comments.txt",
                                        "You have no data in this section\n")));
        assertEquals(List.of(), empty.problems());
    }
}
