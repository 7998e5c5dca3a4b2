package org.exposureaudit.detect.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.exposureaudit.detect.signal.Lexicon.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What terms find, on a small lexicon of its own.
final class SignalFinderTest {
    private static final SignalBook BOOK =
            SignalBook.of(
                    Map.of(
                            SignalBook.COMMON,
                            new Lexicon(
                                    Map.of(
                                            "masked", List.of("fuck", "fucking", "shit"),
                                            "beast", List.of("pig|pigs", "wild animals", "zoo"),
                                            "all", List.of("<beast>", "🐍")),
                                    Map.of(
                                            "no",
                                            Signal.of(List.of("not", "never")),
                                            "seen",
                                            new Signal(
                                                    List.of(
                                                            "<masked>",
                                                            "my class are <all>",
                                                            "thick as two|2 short? planks",
                                                            "couldnt teach ..2 to",
                                                            "moan*",
                                                            "*splaining",
                                                            "🤡",
                                                            "incompetent",
                                                            "worst school _ ever"),
                                                    List.of("no"),
                                                    List.of())),
                                    List.of())));

    private static List<String> seen(String text) {
        SignalBook book = BOOK;
        Signals signals = book.finder().find(text);
        return signals.of(book.number("any", "seen")).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My class are PIGS today | My class are PIGS",
                "my class are wild animals | my class are wild animals",
                "my class are 🐍 | my class are 🐍",
                "thick as 2 planks | thick as 2 planks",
                "She couldn't teach a fish to swim | couldn't teach a fish to",
                "moaners, all | moaners",
                "his mansplaining | mansplaining",
                "F***ING hell | F***ING",
                "what the f**k | f**k",
                "sh1t happens | sh1t",
                "f@ck this | f@ck",
                "fuuuuuck | fuuuuuck",
                "so incompitent | incompitent",
                "🤡🏽 | 🤡",
                "#WorstSchoolInEver | WorstSchoolInEver",
                "#myclassarepigs | myclassarepigs"
            })
    void findsWhatATermStandsFor(String text, String marked) {
        assertEquals(List.of(marked.strip()), seen(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my class. are pigs",
                "not incompetent at all",
                "couldn't teach the whole of that noisy lot to",
                "@moaners_united said so",
                "write to f@fernbeck.example",
                "rated 4* by all",
                "competent"
            })
    void passesOverWhatOnlyLooksLikeIt(String text) {
        assertEquals(List.of(), seen(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pigs ",
                "my class are ",
                "couldnt teach ",
                "f*",
                "#",
                "#my",
                "a'",
                "🤡",
                "moan",
                "not moan ",
                "thick as two "
            })
    void finishesOnLongHostileTextsInGoodTime(String part) {
        String text = part.repeat(100_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> seen(text));
    }

    @Test
    void refusesATermThatStartsWithAnything() {
        assertThrows(IllegalArgumentException.class, () -> Term.parse("..3 school"));
    }

    @Test
    void givesATermForEachChoice() {
        assertEquals(6, Term.parse("a|b|c big? dog").size());
    }
}
