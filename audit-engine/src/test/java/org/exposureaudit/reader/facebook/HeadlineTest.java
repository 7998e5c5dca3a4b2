package org.exposureaudit.reader.facebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.exposureaudit.reader.meta.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadlineTest {
    private static final Owner OWNER = Owner.of("Bryn Maddern");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bryn Maddern commented on Zoë Kowalczyk's photo. | Zoë Kowalczyk | ''
                    Bryn Maddern replied to Zoë Kowalczyk's comment. | Zoë Kowalczyk | ''
                    Bryn Maddern likes Siân O'Brien's post.          | Siân O'Brien  | ''
                    Bryn Maddern reacted to Zoë’s video.             | Zoë           | ''
                    Bryn Maddern wrote on Siân Maddern's timeline.   | Siân Maddern  | ''
                    Bryn Maddern added a new photo to Siân's timeline. | Siân        | ''
                    Bryn Maddern posted in Year 6 Parents.           | ''            | Year 6 Parents
                    Bryn Maddern shared a link to the group: Dippers. | ''           | Dippers
                    Bryn Maddern commented on his own photo.         | ''            | ''
                    Bryn Maddern hat ein Foto von Zoë kommentiert.   | ''            | ''
                    """)
    void findsWhoseItWasOrTheGroup(String title, String whose, String group) {
        Headline headline = Headline.of(title, OWNER);
        assertEquals(whose, headline.whose());
        assertEquals(group, headline.group());
    }

    @Test
    void findsTheCompanions() {
        assertEquals(
                List.of("Dáithí Crowe", "Łucja Nowicka"),
                Headline.of(
                                "Bryn Maddern is feeling happy with Dáithí Crowe, Łucja Nowicka and 3 others at Polgarrow Slipway.",
                                OWNER)
                        .companions());
        assertEquals(
                List.of(), Headline.of("Bryn Maddern was busy with work.", OWNER).companions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bryn Maddern updated his status.      | true
                    Bryn Maddern added 3 new photos.      | true
                    Bryn Maddern shared a link.           | true
                    Bryn Maddern is feeling fed up.       | false
                    Bryn Maddern was at Polgarrow School. | false
                    """)
    void knowsWhichSentencesSayNothing(String title, boolean plain) {
        assertEquals(plain, Headline.of(title, OWNER).isPlain());
    }
}
