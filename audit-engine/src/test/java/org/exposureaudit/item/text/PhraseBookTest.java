package org.exposureaudit.item.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseBookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Łukasz Wójcik     | saw LUKASZ WOJCIK today          | LUKASZ WOJCIK
                    Siân O'Brien      | that was sian obrien’s idea      | sian obrien
                    Ann Lee           | Joann Leeds                      | ''
                    Ann Lee           | ask ann-lee                      | ann-lee
                    zoe_smith12       | @zoe_smith12 is new              | zoe_smith12
                    St Jude's         | we love St Jude’s!               | St Jude
                    Groß              | Herr GROSS kommt                 | GROSS
                    Freya             | 𝓕𝓻𝓮𝔂𝓪 ✨                          | 𝓕𝓻𝓮𝔂𝓪
                    Chloe             | Chloe\u0301 rang                 | Chloe\u0301
                    Year 9            | Year 99 and year\u00a09          | year\u00a09
                    """)
    void findsAPhraseAsWholeWordsWhateverItsCaseAndAccents(
            String phrase, String text, String expected) {
        PhraseBook<String> book = PhraseBook.<String>builder().add(phrase, "it").build();
        String found =
                book.finder().find(text).stream()
                        .map(hit -> text.substring(hit.start(), hit.end()))
                        .findFirst()
                        .orElse("");
        assertEquals(expected, found);
    }

    @Test
    void givesLongerPhrasesFirstAndKeepsOverlaps() {
        PhraseBook<String> book =
                PhraseBook.<String>builder()
                        .add("Rose", "forename")
                        .add("Rose May Field", "person")
                        .add("May Field", "place")
                        .add("rose", "flower")
                        .build();
        List<String> found =
                book.finder().find("Dear Rose May Field").stream()
                        .map(PhraseBook.Hit::meaning)
                        .toList();
        assertEquals(List.of("person", "flower", "forename", "place"), found);
    }

    @Test
    void passesOverAPhraseWithoutALetter() {
        PhraseBook<String> book = PhraseBook.<String>builder().add("…!", "none").build();
        assertEquals(List.of(), book.finder().find("well…!"));
    }

    @Test
    void holdsManyPhrases() {
        PhraseBook.Builder<Integer> builder = PhraseBook.builder();
        for (int i = 0; i < 20_000; i++) {
            builder.add("pupil number " + i, i);
        }
        PhraseBook<Integer> book = builder.build();
        assertEquals(
                List.of(new PhraseBook.Hit<>(19_999, 4, 22)),
                book.finder().find("Our Pupil-Number 19999."));
    }
}
