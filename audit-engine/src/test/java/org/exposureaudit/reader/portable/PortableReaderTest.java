package org.exposureaudit.reader.portable;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortableReaderTest {
    private static final PortableReader READER = new PortableReader();

    @Test
    void readsTheLinesAroundABrokenOne() {
        Reading reading =
                items(
                        """
                        {"kind":"post","text":"one"}

                        {"kind":"post","text":"cut
                        {"kind":"post","text":"two"}
                        """);
        assertEquals(List.of("one", "two"), reading.items().stream().map(Item::text).toList());
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.RECORD,
                                "export.zip › items.jsonl, line 3",
                                "This line is not written as JSON; it was left out and the rest was read.")),
                reading.problems());
    }

    @Test
    void takesTheOtherPartyAsAuthorAndConversationOfAMessage() {
        Reading reading =
                items(
                        """
                        {"kind":"message","author":"other","other_party":{"display_name":"Bo","handle":"@bo","role":"pupil"},"text":"hi"}
                        """);
        Account other = Account.of("Bo", "bo");
        Item message = reading.items().getFirst();
        assertEquals(Author.other(other), message.author());
        assertEquals(
                new Conversation("", "Bo", List.of(other), Conversation.Type.ONE_TO_ONE),
                message.conversation());
        assertEquals("portable", message.platform());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-21T05:41:00+01:00, 2026-06-21T04:41:00Z, 0",
        "2026-06-21T05:41:00Z, 2026-06-21T05:41:00Z, 0",
        "2026-06-21T05:41:00-05:00, 2026-06-21T10:41:00Z, 0",
        "2026-06-21 05:41, 2026-06-21T05:41, 0",
        "2026-06-21T05:41:00, 2026-06-21T05:41, 0",
        "2026-06-21, 2026-06-21, 0",
        "'', '', 0",
        "21/06/2026, '', 1",
        "last week, '', 1",
    })
    void readsTimesAsExactlyAsTheyAreWritten(String written, String expected, int problems) {
        Reading reading = items("{\"kind\":\"post\",\"datetime\":\"" + written + "\"}");
        assertEquals(expected, reading.items().getFirst().time().text());
        assertEquals(problems, reading.problems().size());
    }

    @ParameterizedTest
    @CsvSource({
        "post, POST, 0",
        "Search-Result, SEARCH_RESULT, 0",
        "setting, POST, 1",
        "tweet, POST, 1"
    })
    void readsAnUnknownKindAsAPost(String kind, Kind expected, int problems) {
        Reading reading = items("{\"kind\":\"" + kind + "\"}");
        assertEquals(expected, reading.items().getFirst().kind());
        assertEquals(problems, reading.problems().size());
    }

    @Test
    void leavesOutARowWithoutPersonOrDirection() {
        Reading reading =
                ReaderFixture.read(
                        READER,
                        source(
                                file(
                                        "a/connections.csv",
                                        """
                                        \uFEFFPlatform, Direction,handle,extra
                                        signal,friend,bo,1
                                        signal,friend,,
                                        signal,cousin,wyn,
                                        """)));
        assertEquals(1, reading.items().size());
        assertEquals("signal", reading.items().getFirst().platform());
        assertEquals(2, reading.problems().size());
    }

    @Test
    void leavesOtherTablesOfThatNameAlone() {
        assertEquals(
                Detection.NOT_MINE,
                READER.detect(
                        source(file("Connections.csv", "First Name,Last Name,URL\nBo,Moor,x\n"))));
        assertInstanceOf(
                Detection.Recognized.class,
                READER.detect(source(file("connections.csv", "platform,direction\n"))));
    }

    private static Reading items(String text) {
        return ReaderFixture.read(READER, source(file("items.jsonl", text)));
    }
}
