package org.exposureaudit.reader.whatsapp;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;

final class WhatsAppReaderTest {
    private static final String BO = "WhatsApp Chat with Bo Quill.txt";
    private static final WhatsAppReader READER = new WhatsAppReader();

    @Test
    void keepsTheLinesOfAMessageTogetherWhateverEndsThem() {
        Reading reading =
                chat(
                        "01/08/2023, 09:12 - Bo Quill: one\r\ntwo\n\nthree\r13/08/2023, 09:13 - Wyn Teal: four\n");
        assertEquals(List.of("one\ntwo\n\nthree", "four"), texts(reading));
        assertEquals("lines 1-4", reading.items().getFirst().locator().position().text());
    }

    @Test
    void leavesPastedLinesInTheMessageTheyStandIn() {
        Reading reading =
                chat(
                        """
                        13/08/2023, 09:12 - Bo Quill: look
                        [12/08/2023, 10:30:00] Cy Moor: not me
                        2016-04-29 10:30:00
                        13/08/2023, 09:13 - Wyn Teal: who then
                        """);
        assertEquals(2, reading.items().size());
        assertEquals(
                "look\n[12/08/2023, 10:30:00] Cy Moor: not me\n2016-04-29 10:30:00",
                texts(reading).getFirst());
    }

    @Test
    void keepsANameWithColonsWholeOnceItIsKnown() {
        Reading reading =
                ReaderFixture.read(
                        READER,
                        source(
                                file(
                                        "WhatsApp Chat with The final test_ Does it work with colons_.txt",
                                        """
                                        13/08/2023, 09:12 - The final test: Does it work with colons?: yes: it does
                                        13/08/2023, 09:13 - Wyn Teal: note: tea at 4
                                        """)));
        assertEquals(List.of("yes: it does", "note: tea at 4"), texts(reading));
        assertEquals(
                Author.other(Account.named("The final test: Does it work with colons?")),
                reading.items().getFirst().author());
    }

    @Test
    void keepsANameWithColonsWholeWhereEveryLineHasIt() {
        Reading reading =
                chat(
                        "13/08/2023, 09:12 - Dept: Maths: hello\n".repeat(6)
                                + "13/08/2023, 09:13 - Bo Quill: hi\n");
        assertEquals("hello", texts(reading).getFirst());
    }

    @Test
    void marksMessagesSentWhileTheyDisappear() {
        Reading reading =
                chat(
                        """
                        13/08/2023, 09:12 - Bo Quill: a
                        13/08/2023, 09:13 - Bo Quill turned on disappearing messages. New messages will disappear …
                        13/08/2023, 09:14 - Wyn Teal: b
                        13/08/2023, 09:15 - You turned off disappearing messages.
                        13/08/2023, 09:16 - Wyn Teal: c
                        """);
        assertEquals(
                List.of(
                        Set.of(),
                        Set.of(Trait.SYSTEM, Trait.DISAPPEARING),
                        Set.of(Trait.DISAPPEARING),
                        Set.of(Trait.SYSTEM, Trait.DISAPPEARING),
                        Set.of()),
                reading.items().stream().map(Item::traits).toList());
    }

    @Test
    void namesTheMembersOfAGroupWhoNeverWrote() {
        Reading reading =
                ReaderFixture.read(
                        READER,
                        source(
                                file(
                                        "WhatsApp Chat with Tea.txt",
                                        """
                                        13/08/2023, 09:12 - You created group "Tea"
                                        13/08/2023, 09:12 - You added Bo Quill and +44 7700 900101
                                        13/08/2023, 09:13 - ~ Cy: hi
                                        13/08/2023, 09:14 - Wyn Teal: You deleted this message
                                        """)));
        Conversation conversation = reading.items().getFirst().conversation();
        assertEquals(
                new Conversation(
                        "WhatsApp Chat with Tea.txt",
                        "Tea",
                        List.of(
                                Account.named("Cy"),
                                Account.named("Bo Quill"),
                                new Account("", "", List.of("+44 7700 900101"), List.of())),
                        Conversation.Type.GROUP),
                conversation);
        assertEquals(Audience.GROUP, reading.items().getFirst().audience());
        assertTrue(reading.items().getLast().author().isSelf());
    }

    @Test
    void keepsAMessageWhoseDateIsNotInTheCalendar() {
        Reading reading =
                chat("31/02/2023, 09:12 - Bo Quill: hm\n13/08/2023, 09:12 - Wyn Teal: what\n");
        assertEquals(List.of("hm", "what"), texts(reading));
        assertEquals(Moment.unknown(), reading.items().getFirst().time());
        assertEquals(List.of(Problem.Kind.VALUE), kinds(reading));
    }

    @Test
    void saysWhenItCannotTellWhoseChatItIs() {
        Reading reading =
                ReaderFixture.read(
                        READER,
                        source(
                                file(
                                        "notes.txt",
                                        "13/08/2023, 09:12 - Bo Quill: hi\n13/08/2023, 09:13 - Wyn Teal: hello\n")));
        assertEquals(List.of(Problem.Kind.VALUE), kinds(reading));
        assertTrue(reading.items().stream().noneMatch(item -> item.author().isSelf()));
        assertEquals(
                Conversation.Type.ONE_TO_ONE, reading.items().getFirst().conversation().type());
    }

    @Test
    void saysWhenAFileNamedAsAChatIsNone() {
        assertEquals(List.of(Problem.Kind.FILE), kinds(chat("\0\0\0 nothing of the kind\n")));
        assertEquals(List.of(Problem.Kind.FILE), kinds(chat("")));
        assertEquals(List.of(Problem.Kind.FILE), kinds(chat("x".repeat(1_000_000))));
    }

    @Test
    void saysWhenAFileBeginsInTheMiddleOfAMessage() {
        Reading reading =
                chat(
                        "the rest of it\n13/08/2023, 09:12 - Bo Quill: hi\n13/08/2023, 09:13 - Wyn Te");
        assertEquals(List.of("hi", "Wyn Te"), texts(reading));
        assertEquals(List.of(Problem.Kind.RECORD), kinds(reading));
    }

    @Test
    void boundsTheLengthOfALine() {
        Reading reading =
                chat(
                        "13/08/2023, 09:12 - Bo Quill: "
                                + "a: ".repeat(400_000)
                                + "\n13/08/2023, 09:13 - Wyn Teal: b\n");
        assertEquals(2, reading.items().size());
        assertTrue(texts(reading).getFirst().length() <= 200_000);
        assertEquals(List.of(Problem.Kind.VALUE), kinds(reading));
    }

    @Test
    void readsOverNulCharactersAndBadBytes() {
        Reading reading = chat("13/08/2023, 09:12 - Bo Quill: a\0b\uFFFD\n");
        assertEquals(List.of("ab\uFFFD"), texts(reading));
    }

    @Test
    void saysWhenTwoChatsWerePutIntoOneFile() {
        Reading reading =
                chat(
                        "13/08/2023, 09:12 - Bo Quill: a\n"
                                + "[13/08/2023, 09:12:00] Bo Quill: b\n".repeat(6));
        assertEquals(1, reading.items().size());
        assertEquals(List.of(Problem.Kind.RECORD), kinds(reading));
    }

    @Test
    void knowsAChatByItsLinesWhereItsNameWasChanged() {
        assertInstanceOf(
                Detection.Recognized.class,
                READER.detect(
                        source(file("renamed.txt", "[13/08/2023, 09:12:01] Bo Quill: hi\n"))));
    }

    @Test
    void leavesOtherTextFilesAlone() {
        assertEquals(
                Detection.NOT_MINE,
                READER.detect(source(file("readme.txt", "12 eggs\n13/08/2023 shopping\n"))));
        assertEquals(Detection.NOT_MINE, READER.detect(source(file("no-data.txt", ""))));
    }

    @Test
    void leavesUnclaimedWhatIsNeitherChatNorSentFile() {
        Reading reading =
                ReaderFixture.read(
                        READER,
                        source(
                                file(BO, "13/08/2023, 09:12 - Bo Quill: hi\n"),
                                file("a.pdf", ""),
                                file("b.sqlite", "")));
        assertEquals(List.of("b.sqlite"), reading.unclaimed());
    }

    @Test
    void readsThePagesOfTheReportWhereTheJsonIsMissing() {
        Reading reading =
                ReaderFixture.read(
                        READER,
                        source(
                                file(
                                        "whatsapp_settings/account_settings.html",
                                        "<table><tr><td>Last seen</td><td>Everyone</td></tr></table>"),
                                file(
                                        "whatsapp_connections/contacts.html",
                                        "<table><tr><td>Contact</td><td>+447700900102</td></tr></table>")));
        assertEquals(2, reading.items().size());
        assertEquals(Audience.PUBLIC, reading.of("settings").getFirst().audience());
    }

    private static Reading chat(String text) {
        return ReaderFixture.read(READER, source(file(BO, text)));
    }

    private static List<String> texts(Reading reading) {
        return reading.items().stream().map(Item::text).toList();
    }

    private static List<Problem.Kind> kinds(Reading reading) {
        return reading.problems().stream().map(Problem::kind).toList();
    }
}
