package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.exposureaudit.Detectors;
import org.exposureaudit.detect.DetectRun.Worker;
import org.exposureaudit.detect.text.Phrase;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to cost time, and names made to look like words.
final class HostileTextTest {
    private static final Background BACKGROUND = TestSchool.background();
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12 ",
                "0",
                "07700 900",
                "@",
                "a@",
                "a@b.",
                "*",
                "a*",
                "password ",
                "password is ",
                "pin 1",
                "door code is ",
                "1 a road ",
                "flat 1 flat ",
                "12 ab cd ef ",
                "sort code 12-34-5",
                "born 1 jan ",
                "AB12 ",
                "A12345678901",
                "Jonah ",
                "the Prebbles ",
                "Fernbeck ",
                "St ",
                "'",
                "\uD83D\uDE00",
                "e\u0301"
            })
    void finishesOnLongHostileTexts(String part) {
        String text = part.repeat(LENGTH / part.length());
        assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> {
                    DetectRun run = new DetectRun(Detectors.ALL, BACKGROUND);
                    Worker worker = run.worker();
                    for (Kind kind : List.of(Kind.POST, Kind.MESSAGE, Kind.PROFILE, Kind.AI_CHAT)) {
                        worker.accept(
                                Item.of("x", kind, new Locator("in", "", Position.WHOLE_FILE))
                                        .text(text)
                                        .build());
                    }
                    assertEquals(List.of(), run.finish(List.of(worker)).problems());
                });
    }

    @Test
    void noNameOfTheRosterIsAlsoAListedWord() {
        for (Person person : BACKGROUND.school().roster().people()) {
            List<Hit<Phrase>> hits = BACKGROUND.book().finder().find(person.name());
            assertTrue(
                    hits.stream().noneMatch(hit -> hit.meaning() instanceof Phrase.Word),
                    person.name());
        }
    }
}
