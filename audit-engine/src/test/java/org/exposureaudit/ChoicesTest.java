package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.finding.Choices;
import org.exposureaudit.finding.ChoicesFile;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks switched off, and words allowed.
final class ChoicesTest {
    private static final String DOG = "Zofia had a seizure in the car this morning";
    private static final String PUPIL = "Zofia Wrona was excluded for a week";
    private static final String MOCKERY = "our head is a complete numpty";

    @TempDir private Path work;
    private Audit audit;

    @BeforeEach
    void bring() throws IOException, URISyntaxException {
        LabelledSet set = LabelledSet.in("learn/marram");
        Files.writeString(
                work.resolve("items.jsonl"),
                List.of(DOG, PUPIL, MOCKERY).stream()
                        .map(text ->
                                "{\"kind\":\"post\",\"author\":\"self\",\"audience\":\"public\",\"text\":\"%s\"}"
                                        .formatted(text))
                        .collect(Collectors.joining("\n")));
        audit = Audit.of(List.of(work), set.user("rk"), set.school()).under(Policies.of("all"));
    }

    private static Set<String> seenIn(Report report, String text) {
        return report.observations().stream()
                .filter(seen -> seen.item().text().equals(text))
                .flatMap(seen -> seen.categories().stream())
                .collect(Collectors.toSet());
    }

    private static String said(Report report) {
        return report.coverage().problems().stream()
                .filter(problem -> problem.where().equals("your choices"))
                .map(problem -> problem.message())
                .collect(Collectors.joining());
    }

    @Test
    void leavesOutACheckThatIsSwitchedOffAndSaysSo() {
        Report report = audit.without(Set.of("conduct.derogatory")).run();
        assertTrue(seenIn(audit.run(), MOCKERY).contains("derogatory"));
        assertFalse(seenIn(report, MOCKERY).contains("derogatory"));
        assertTrue(said(report).startsWith("You switched off one check: "), said(report));
        assertTrue(
                report.checklist().stream()
                        .filter(entry -> isOf(entry, report))
                        .allMatch(entry ->
                                entry.status() == Status.NOT_EXAMINED
                                        || entry.status() == Status.ATTENTION
                                        || entry.status() == Status.ASK));
        assertTrue(report.checklist().stream().anyMatch(entry -> isOf(entry, report)));
    }

    private static boolean isOf(ChecklistEntry entry, Report report) {
        Clause clause =
                report.policies().stream()
                        .filter(policy -> policy.id().equals(entry.policy()))
                        .map(Policy::clauses)
                        .flatMap(List::stream)
                        .filter(each -> each.id().equals(entry.clause()))
                        .findFirst()
                        .orElseThrow();
        return !report.switchedOff(clause).isEmpty();
    }

    @Test
    void leavesOutWhatRestsOnAnAllowedNameAlone() {
        assertTrue(seenIn(audit.run(), DOG).contains("pupil-information"));
        Report report = audit.allowing(List.of("zofia")).run();
        assertEquals(Set.of(), seenIn(report, DOG));
        assertTrue(seenIn(report, PUPIL).contains("pupil-information"));
        assertEquals(
                "You allowed one name or word. One thing that was seen is left out for it.",
                said(report));
    }

    @Test
    void saysNothingWhereNothingWasChosen() {
        assertEquals("", said(audit.run()));
    }

    @Test
    void readsAFileOfChoices() throws IOException {
        Path file = work.resolve("choices.json");
        Files.writeString(
                file,
                "{\"switched_off\":[\"conduct.derogatory\"],\"allowed\":[\"Rex\",\" Rex \"]}");
        Choices choices = ChoicesFile.read(file);
        assertEquals(Set.of("conduct.derogatory"), choices.switchedOff());
        assertEquals(List.of("Rex"), choices.allowed());
        Files.writeString(file, "{\"switched_off\":[\"no.such\"]}");
        assertThrows(InvalidInputException.class, () -> ChoicesFile.read(file));
        Files.writeString(file, "[]");
        assertThrows(InvalidInputException.class, () -> ChoicesFile.read(file));
    }

    @Test
    void refusesACheckThereIsNot() {
        assertThrows(IllegalArgumentException.class, () -> audit.without(List.of("no.such-check")));
    }
}
