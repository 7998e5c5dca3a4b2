package org.exposureaudit.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.exposureaudit.detect.DetectRun.Worker;
import org.exposureaudit.detect.rule.RuleDetector;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.Position;
import org.junit.jupiter.api.Test;

/// Nobody is flagged for what they are called: forenames and surnames from many places, run through every lexicon.
final class NamesInLexiconsTest {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'-]+");
    private static final int LEAST = 500;

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file : List.of("forenames.tsv", "surnames.tsv")) {
            try (BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(
                                            Recognition.class.getResourceAsStream(file), file),
                                    StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> NAME.matcher(line).results())
                        .forEach(name -> names.add(capital(name.group())));
            }
        }
        return names;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Item item(Kind kind, String text) {
        return Item.of("x", kind, new Locator("in", "", Position.WHOLE_FILE))
                .author(Author.self())
                .text(text)
                .build();
    }

    @Test
    void noNameIsAWordToMark() throws IOException {
        Set<String> names = names();
        assertTrue(names.size() >= LEAST, "too few names");
        DetectRun run = new DetectRun(RuleDetector.all(), TestSchool.background());
        Worker worker = run.worker();
        for (String name : names) {
            worker.accept(item(Kind.POST, "Lunch with " + name + " today"));
            worker.accept(item(Kind.MESSAGE, "Mrs " + name + " rang"));
        }
        assertEquals(
                List.of(),
                run.finish(List.of(worker)).observations().stream()
                        .map(seen -> seen.item().text())
                        .toList());
    }
}
