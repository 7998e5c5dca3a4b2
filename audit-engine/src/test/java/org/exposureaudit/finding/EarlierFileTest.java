package org.exposureaudit.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.exposureaudit.finding.Finding.Change;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.problem.InvalidInputException;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EarlierFileTest {
    private static final String WHOLE =
            """
            {"schema": "exposure-audit/findings/1", "as_of": "2026-09-03", "me": "Bryn Maddern",
             "observations": [{"id": "o1", "excerpt": "{[\\"", "marks": [[0, 1]]}],
             "findings": [
              {"fingerprint": "aa11", "severity": "high", "detector": "connection.pupil", "policy": "grange",
               "clauses": ["G-1", "G-2"], "observations": ["o1"], "person": {"role": "pupil", "name": "Ned van Dyke"},
               "title": "You are connected to Ned van Dyke", "why": "Because", "do": [], "tell": [], "state": "open", "change": "new"},
              {"fingerprint": "bb22", "severity": "note", "detector": "security.account", "policy": "marchwood", "clauses": [],
               "observations": ["o1"], "person": null, "title": "Sign-in", "why": "", "do": [], "tell": [], "state": "open",
               "change": "same"},
              {"fingerprint": "cc33", "severity": "low", "detector": "tag.of-you", "policy": "grange", "clauses": [],
               "observations": [], "person": null, "title": "Tag", "why": "", "do": [], "tell": [], "state": "open",
               "change": "gone"}],
             "checklist": []}
            """;

    @TempDir Path folder;

    @Test
    void readsTheDayAndWhatWasThereThen() throws IOException {
        EarlierCheck check = read(WHOLE);

        assertEquals(LocalDate.of(2026, 9, 3), check.asOf());
        assertEquals(
                List.of("aa11", "bb22"),
                check.findings().stream().map(f -> f.fingerprint().value()).toList());
        Finding first = check.findings().getFirst();
        assertEquals(Severity.HIGH, first.severity());
        assertEquals(List.of("G-1", "G-2"), first.clauses());
        assertEquals("Ned van Dyke", first.people().getFirst().name());
        assertEquals(Role.PUPIL, first.people().getFirst().role());
    }

    @Test
    void tellsWhatIsNewTheSameAndGone() throws IOException {
        EarlierCheck check = read(WHOLE);
        Finding same = check.findings().getFirst();
        Finding other = read(WHOLE.replace("aa11", "dd44")).findings().getFirst().as(Change.SAME);

        List<Finding> compared =
                check.compare(List.of(other, same), Set.of("grange", "marchwood"), Roster.EMPTY);

        assertEquals(
                List.of("dd44 new", "aa11 same", "bb22 gone"),
                compared.stream().map(f -> f.fingerprint() + " " + f.change().label()).toList());
    }

    @Test
    void callsNothingGoneUnderAPolicyThatWasNotApplied() throws IOException {
        assertEquals(List.of(), read(WHOLE).compare(List.of(), Set.of("lancashire"), Roster.EMPTY));
    }

    @Test
    void knowsThePersonAgainWhoIsStillOnTheLists() throws IOException {
        Person ned = Person.of(Role.PUPIL, Names.of("Ned", "van Dyke")).build(7);

        List<Finding> compared =
                read(WHOLE).compare(List.of(), Set.of("grange"), new Roster(List.of(ned)));

        assertEquals(List.of(ned), compared.getFirst().people());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                      | is not what an earlier check wrote, or was written by another version
                    []                                      | is not what an earlier check wrote, or was written by another version
                    {"schema": "exposure-audit/findings/9"} | is not what an earlier check wrote, or was written by another version
                    {"schema": "exposure-audit/findings/1"} | does not say which day it is for
                    {"schema": "exposure-audit/findings/1", | is not whole, or not valid JSON
                    holiday                                 | is not whole, or not valid JSON
                    {"findings": [{"fingerprint": "aa"}]}   | was changed: finding 1 has no `severity` that is known
                    {"findings": [{"severity": "low"}]}     | was changed: finding 1 has no `fingerprint` that is known
                    """)
    void refusesWhatIsNoEarlierCheckAndSaysWhatToDo(String content, String what) {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> read(content));
        assertEquals(
                "old.json "
                        + what
                        + ". Give --earlier the findings.json in the folder of a finished check.",
                refusal.getMessage());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path nowhere = folder.resolve("nowhere.json");
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> EarlierFile.read(nowhere));
        assertEquals(
                "nowhere.json cannot be read. Give --earlier the findings.json in the folder of a finished check.",
                refusal.getMessage());
    }

    private EarlierCheck read(String content) throws IOException {
        return EarlierFile.read(Files.writeString(folder.resolve("old.json"), content));
    }
}
