package org.exposureaudit.reader.linkedin;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.exposureaudit.reader.ReaderFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkedInReaderTest {
    private static final LinkedInReader READER = new LinkedInReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1/29/26, 2:37 PM   | 2026-01-29T14:37
                    11/3/2026, 12:05 AM | 2026-11-03T00:05
                    12/1/25, 12:00 PM  | 2025-12-01T12:00
                    """)
    void readsAmericanTimesMonthFirst(String written, String time) {
        assertEquals(time, Invitations.time(written).text());
    }

    @Test
    void findsTheHeaderBelowNotesAndCountsTheHidden() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "Connections.csv",
                                        "Notes:\n\"About\nthis, file\"\n\nFirst Name,Last Name,Connected On\nAnn,Other,08 Feb 2026\n,,01 Jan 2026\n")));
        assertEquals(1, found.items().size());
        assertEquals(1, found.problems().size());
    }

    @Test
    void knowsTheOwnerByAddressWhereTheNameIsAnother() {
        Reading found =
                read(
                        READER,
                        source(
                                file(
                                        "Invitations.csv",
                                        """
                                        From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
                                        Me,Ann,"1/2/26, 1:00 PM",,OUTGOING,https://www.linkedin.com/in/me/,https://www.linkedin.com/in/ann
                                        """),
                                file(
                                        "messages.csv",
                                        """
                                        CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT
                                        1,My New Name,https://www.linkedin.com/in/me,"Ann, PhD",https://www.linkedin.com/in/ann,2026-01-02 10:00:00 UTC,hello
                                        """)));
        Item message = found.of("messages").getFirst();
        assertEquals(Author.self(), message.author());
        assertEquals("Ann, PhD", message.conversation().title());
    }

    @Test
    void reportsATableWithoutItsColumns() {
        Reading found =
                read(READER, source(file("Shares.csv", "Datum,Kommentar\n2026-02-09,hallo\n")));
        assertEquals(List.of(), found.items());
        assertEquals(1, found.problems().size());
    }
}
