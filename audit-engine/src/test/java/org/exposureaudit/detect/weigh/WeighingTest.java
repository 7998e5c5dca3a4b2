package org.exposureaudit.detect.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.signal.Signals;
import org.exposureaudit.detect.weigh.Weighing.Place;
import org.junit.jupiter.api.Test;

final class WeighingTest {
    private static final String LABEL = "mockery";
    private static final Weights WEIGHTS =
            Weights.of(
                    List.of(
                            "# a comment",
                            "label\tmockery\t100\t-100",
                            "item\tkind post\tmockery=50",
                            "word\tgoat\tmockery=120",
                            "pair\told goat\tmockery=80",
                            "word\tlovely\tmockery=-150"));

    private static Optional<List<Place>> shown(String text, String... facts) {
        return Weighing.of(WEIGHTS, text, Signals.NONE, List.of(facts)).shows(LABEL);
    }

    @Test
    void addsUpWordsAndPairsAndPointsAtTheHeaviest() {
        assertEquals(
                Optional.of(List.of(new Place(9, 13), new Place(5, 13))),
                shown("That OLD goat has the keys", "kind post"));
    }

    @Test
    void countsWhatTakesAway() {
        assertEquals(Optional.empty(), shown("That lovely old goat has the keys", "kind post"));
    }

    @Test
    void countsWhatOccursTwiceOnce() {
        assertEquals(Optional.empty(), shown("a goat and a goat and a goat again"));
    }

    @Test
    void goesByTheWordsAndNotByTheSortOfItemAlone() {
        Weights facts =
                Weights.of(List.of("label\tmockery\t0\t-10", "item\tkind post\tmockery=500"));
        assertEquals(
                Optional.empty(),
                Weighing.of(facts, "see you at the gate", Signals.NONE, List.of("kind post"))
                        .shows(LABEL));
    }

    @Test
    void weighsLongTextsInStretches() {
        String filler = "one two three four five six seven eight nine ten. ";
        String spread = (filler.repeat(8) + "goat ").repeat(3);
        assertEquals(Optional.empty(), shown(spread + "old news"));
        assertTrue(shown(filler.repeat(8) + "that old goat has keys", "kind post").isPresent());
    }

    @Test
    void readsApostrophesAndSignsAsOneWould() {
        Tokens tokens = Tokens.of("She's \"in\", isn’t she?! 🐍");
        assertEquals(7, tokens.count());
        assertEquals(Tokens.number("shes"), tokens.word(0));
        assertEquals(Tokens.number("ISNT"), tokens.word(2));
        assertEquals(Tokens.number("🐍"), tokens.word(6));
    }

    @Test
    void coversEveryWordOnce() {
        Tokens tokens = Tokens.of("word ".repeat(500));
        int at = 0;
        for (Stretch stretch : Stretch.of(tokens)) {
            assertEquals(at, stretch.first());
            assertTrue(stretch.end() > stretch.first());
            at = stretch.end();
        }
        assertEquals(500, at);
    }
}
