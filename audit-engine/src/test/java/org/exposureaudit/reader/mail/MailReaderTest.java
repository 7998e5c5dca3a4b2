package org.exposureaudit.reader.mail;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.Item;
import org.exposureaudit.reader.Detection;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MailReaderTest {
    private static final MailReader READER = new MailReader();

    @Test
    void cutsAMailboxOnlyAtBlankLines() throws IOException {
        String box = "From a\nX: 1\n\nFrom here on\n\n>From quoted\n\nFrom b\nX: 2\n\nend";
        List<String> messages = new ArrayList<>();
        try (Envelopes envelopes =
                new Envelopes(new ByteArrayInputStream(box.getBytes(StandardCharsets.US_ASCII)))) {
            byte[] next = envelopes.next();
            while (next.length > 0) {
                messages.add(new String(next, StandardCharsets.US_ASCII));
                next = envelopes.next();
            }
        }
        assertEquals(3, messages.size());
        assertTrue(messages.getFirst().startsWith("X: 1"));
        assertTrue(messages.get(1).contains(">From quoted"));
        assertTrue(messages.getLast().endsWith("end"));
    }

    @Test
    void knowsTheOwnersMessagesAndLeavesQuotesOut() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "Sent.mbox",
                                        """
                                        From x
                                        From: Me <me@postbox.example>
                                        To: Ann <ann@postbox.example>
                                        Subject: Re: Sunday
                                        Date: Mon, 3 Jun 2024 10:00:00 +0100

                                        yes

                                        On Sun, 2 Jun 2024 at 10:00, Ann wrote:
                                        > are you coming
                                        """)));
        Item message = found.items().getFirst();
        assertTrue(message.author().isSelf());
        assertEquals("Re: Sunday\nyes", message.text());
        assertEquals("Sunday", message.conversation().id());
        assertEquals("Ann", message.conversation().participants().getFirst().displayName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mon, 3 Jun 2024 10:00:00 +0100 (BST) | 2024-06-03T09:00:00Z
                    3 Jun 2024  10:00:00 GMT             | 2024-06-03T10:00:00Z
                    Mon, 3 Jun 2024 10:00:00 UTC         | 2024-06-03T10:00:00Z
                    yesterday                            | ''
                    """)
    void readsTheTimesOfMail(String header, String time) {
        assertEquals(time, MailTime.of(header).text());
    }

    @Test
    void saysWhatToDoWithOutlooksFiles() {
        assertInstanceOf(
                Detection.KnownUnsupported.class, READER.detect(source(file("mine.pst", "!BDN"))));
    }
}
