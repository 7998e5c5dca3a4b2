package org.exposureaudit.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.file.SchoolFolder;
import org.junit.jupiter.api.Test;

/// What the recogniser says for its verdicts, and how it counts chance.
class RecognizerEvidenceTest {
    private final Recognizer recognizer = recognizer();

    private static Recognizer recognizer() {
        URL set =
                Objects.requireNonNull(
                        RecognizerEvidenceTest.class.getResource("/evaluate/saltergate"));
        return Recognizer.of(
                SchoolFolder.load(Path.of(uri(set)), LocalDate.parse("2026-11-22"), _ -> {}),
                Me.named("Sam Example"));
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysThatASurnameIsRareAndAHandleEndsInTheYearOfBirth() {
        Recognition found = recognizer.recognize(Account.of("Winnie Osgood", "winnie.osgood21"));
        assertEquals(Verdict.MATCH, found.verdict());
        assertEquals(
                List.of(
                        "The forename agrees in a short or pet form.",
                        "The surname agrees.",
                        "The user name holds the whole name.",
                        "The user name ends in the year of birth.",
                        "No other family on the lists has this surname, and it is not frequent."),
                found.evidence());
    }

    @Test
    void saysThatAFrequentNameSaysLittle() {
        Recognition found = recognizer.recognize(Account.of("Poppy Wilson", "poppywilson.x"));
        assertEquals(Verdict.POSSIBLE, found.verdict());
        assertTrue(
                found.evidence()
                        .contains("The name is so frequent that this may well be somebody else."));
    }

    @Test
    void expectsMoreNamesakesInALongerList() {
        Namesakes few = recognizer.namesakes(100);
        Namesakes many = recognizer.namesakes(5_000);
        assertEquals(50 * few.expected(), many.expected(), 1e-9);
        assertTrue(many.expected() > 0 && many.expected() < 1, "rare names seldom meet by chance");
    }

    @Test
    void expectsNoNamesakeWhereNothingWasCompared() {
        assertEquals(0, recognizer.namesakes(0).expected());
    }
}
