package org.exposureaudit.reader.messenger;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.exposureaudit.source.SourceFile;
import org.junit.jupiter.api.Test;

final class MessengerReaderTest {
    private static final MessengerReader READER = new MessengerReader();

    private static SourceFile chat(String path, String title, String... participants) {
        String names = "\"" + String.join("\",\"", participants) + "\"";
        return file(
                path,
                """
                {"participants":[%s],"threadName":"%s","messages":[
                 {"senderName":"%s","text":"hello","timestamp":1704189600345,"type":"text","isUnsent":false}]}
                """
                        .formatted(names, title, participants[0]));
    }

    @Test
    void findsTheOwnerAsTheOneWhoIsInEveryChat() {
        Reading found =
                read(
                        READER,
                        source(
                                chat("Ann_1.json", "Ann_1", "Bryn", "Ann"),
                                chat("Gig_2.json", "Gig_2", "Cai", "Bryn", "Dot")));
        assertEquals(
                List.of(Author.self(), Author.other(Account.named("Cai"))),
                found.items().stream().map(Item::author).toList());
    }

    @Test
    void findsTheOwnerOfASingleChatByItsName() {
        Reading found = read(READER, source(chat("Ann_1.json", "Ann_1", "Bryn", "Ann")));
        assertEquals(Author.self(), found.items().getFirst().author());
        assertEquals("Ann", found.items().getFirst().conversation().title());
    }

    @Test
    void readsChatsThatSomebodyRenamed() {
        SourceFile other =
                file("notes.json", "{\"participants\":[\"Ann\"],\"title\":\"threadName\"}");
        Reading found =
                read(
                        READER,
                        source(
                                chat("messages/Ann.json", "Ann_1", "Bryn", "Ann"),
                                chat("Gig 2 copy.json", "Gig_2", "Cai", "Bryn", "Dot"),
                                chat("Zoe_3.json", "Zoe_3", "Zoe", "Bryn"),
                                other));
        assertEquals(Author.self(), found.of("Ann").getFirst().author());
        assertEquals(Author.other(Account.named("Cai")), found.of("Gig").getFirst().author());
        assertEquals(3, found.items().size());
        assertEquals(List.of("notes.json"), found.unclaimed());
    }

    @Test
    void knowsOnlyFilesOfItsOwnShape() {
        SourceFile facebook =
                file(
                        "your_facebook_activity/messages/inbox/ann_1/message_1.json",
                        "{\"participants\":[{\"name\":\"Ann\"}],\"messages\":[]}");
        assertEquals(Detection.NOT_MINE, READER.detect(source(facebook)));
        assertEquals(
                new Detection.Recognized("e2ee", 1),
                READER.detect(source(facebook, chat("m/Ann_1.json", "Ann_1", "Bryn", "Ann"))));
    }
}
