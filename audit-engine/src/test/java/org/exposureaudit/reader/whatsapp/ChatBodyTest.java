package org.exposureaudit.reader.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    IMG-20210428-WA0001.jpg (file attached)                      | PHOTO | IMG-20210428-WA0001.jpg | - | -
                    IMG-20210428-WA0001.jpg (file attached)¶At the lido          | PHOTO | IMG-20210428-WA0001.jpg | - | At the lido
                    PTT-20230714-WA0002.opus (file attached)                     | AUDIO | PTT-20230714-WA0002.opus | - | -
                    Lane times.pdf (file attached)                               | FILE  | Lane times.pdf | - | -
                    4f2680.jpg (Datei angehängt)¶Frohe Ostern                    | PHOTO | 4f2680.jpg | - | Frohe Ostern
                    ‎<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>           | PHOTO | 00000042-PHOTO-2020-06-07-15-13-20.jpg | - | -
                    < attached: 00000042-PHOTO-2020-06-07.jpg >                  | PHOTO | 00000042-PHOTO-2020-06-07.jpg | - | -
                    Sunrise ‎<attached: 00000043-VIDEO-2020-06-07.mp4>            | VIDEO | 00000043-VIDEO-2020-06-07.mp4 | - | Sunrise
                    A PDF.pdf • ‎1 page ‎<attached: 00000044-A PDF.pdf>            | FILE  | 00000044-A PDF.pdf | A PDF.pdf | -
                    ‎<Anhang: 00000003-PHOTO-2024-01-29.jpg>                      | PHOTO | 00000003-PHOTO-2024-01-29.jpg | - | -
                    2015-08-04-PHOTO-00004762.jpg <‎attached>                     | PHOTO | 2015-08-04-PHOTO-00004762.jpg | - | -
                    <Media omitted>                                              | FILE  | - | - | -
                    <Media omitted>¶the gate                                     | FILE  | - | - | the gate
                    <Video message omitted>                                      | VIDEO | - | - | -
                    <Medien ausgeschlossen>                                      | FILE  | - | - | -
                    ‎image omitted                                                | PHOTO | - | - | -
                    Look at this ‎image omitted                                   | PHOTO | - | - | Look at this
                    ‎video omitted                                                | VIDEO | - | - | -
                    ‎video note omitted                                           | VIDEO | - | - | -
                    ‎audio omitted                                                | AUDIO | - | - | -
                    ‎GIF omitted                                                  | PHOTO | - | - | -
                    ‎sticker omitted                                              | FILE  | - | - | -
                    ‎Contact card omitted                                         | FILE  | - | - | -
                    Rota.pdf • ‎3 pages ‎document omitted                          | FILE  | - | Rota.pdf | -
                    ‎Bild weggelassen                                             | PHOTO | - | - | -
                    """)
    void readsTheWordsThatStandForAFile(
            String raw, Media.Type type, String file, String title, String text) {
        ChatBody body = ChatBody.of(raw.replace('¶', '\n'));
        assertEquals(
                List.of(new Attachment(orEmpty(file), type, orEmpty(title), orEmpty(text))),
                body.attachment());
        assertEquals(orEmpty(text), body.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see it.pdf (page two) please",
                "I love <3",
                "<b>bold</b>",
                "we omitted the image",
                "the score <home: away>",
                "POLLS: who wants one"
            })
    void keepsWordsThatOnlyLookLikeIt(String raw) {
        ChatBody body = ChatBody.of(raw);
        assertEquals(raw, body.text());
        assertTrue(body.attachment().isEmpty());
        assertTrue(body.traits().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This message was deleted",
                "\u200EThis message was deleted.",
                "You deleted this message",
                "\u200EYou deleted this message.",
                "Diese Nachricht wurde gelöscht.",
                "This message was deleted by admin Ines."
            })
    void tellsDeletedMessages(String raw) {
        assertEquals(Set.of(Trait.DELETED), ChatBody.of(raw).traits());
        assertEquals("", ChatBody.of(raw).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See you at 6.15 <This message was edited>",
                "See you at 6.15 \u200E<This message was edited>",
                "See you at 6.15 \u200E<Diese Nachricht wurde bearbeitet.>"
            })
    void tellsEditedMessages(String raw) {
        assertEquals(Set.of(Trait.EDITED), ChatBody.of(raw).traits());
        assertEquals("See you at 6.15", ChatBody.of(raw).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    location: https://maps.google.com/?q=50.1012,-5.9021   |            | 50.1012 | -5.9021
                    ‎Location: https://maps.google.com/?q=50.1,-5           |            | 50.1    | -5
                    The Slip: https://maps.google.com/?q=50.1,-5           | The Slip   | 50.1    | -5
                    """)
    void readsAPlaceSent(String raw, String name, double latitude, double longitude) {
        ChatBody body = ChatBody.of(raw);
        assertEquals(new Place(orEmpty(name), Place.Point.of(latitude, longitude)), body.place());
        assertEquals("", body.text());
    }

    @Test
    void readsAVenueByItsName() {
        ChatBody body = ChatBody.of("Beach Hut (1 Front Street): https://foursquare.com/v/4b0");
        assertEquals(Place.named("Beach Hut (1 Front Street)"), body.place());
    }

    @Test
    void readsAPollWithItsOptions() {
        assertEquals(
                "Which soup?\nLeek (0 votes)\nPea (1 vote)",
                ChatBody.of(
                                "\u200EPOLL:\nWhich soup?\n\u200EOPTION: Leek (0 votes)\n\u200EOPTION: Pea (1 vote)")
                        .text());
    }

    @Test
    void takesAnEmptyMessageForOneSeenOnce() {
        assertEquals(Set.of(Trait.DISAPPEARING), ChatBody.of("").traits());
        assertEquals(
                Set.of(Trait.DISAPPEARING),
                ChatBody.of("\u200EYou received a view once photo. Open it on your phone.")
                        .traits());
    }

    @Test
    void namesWhoIsMentioned() {
        ChatBody body = ChatBody.of("ask @\u2068Bo Quill\u2069 or @\u2068~Cy\u2069");
        assertEquals(List.of("Bo Quill", "~Cy"), body.mentioned());
        assertEquals("ask @Bo Quill or @~Cy", body.text());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
