package org.exposureaudit.policy.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Ruling;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.policy.Standing;
import org.exposureaudit.policy.State;
import org.exposureaudit.policy.TellRoute;
import org.exposureaudit.problem.InvalidPolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PolicyLoaderTest {
    private static final String GOOD =
            """
            policy:
              id: ours
              title: Our Policy
            offices:
              headteacher: the Headteacher
            tell:
              unsure:
                - {basis: stated, office: headteacher, when: before acting}
            questions:
              - {id: q.one, theme: A, text: One?, safe_answer: "Yes", otherwise: Do it.}
            clauses:
              - id: ours.friends
                paraphrase: You must not befriend pupils.
                modality: must-not
                checkable: auto
                questions: [q.one]
                detectors: {connection.pupil: medium}
                raised: {connection.pupil: high}
              - id: ours.kit
                paraphrase: You must bring laptops in.
                modality: must
                checkable: out
                out_reason: It is about equipment.
            verdicts:
              connection.pupil:
                - when: {direction: received}
                  declared: [discussed]
                  user: {phase: primary}
                  severity: high
                  clauses: [ours.friends]
                  state: disclosed
                  tell: [unsure]
                  do: [no-message, Tell somebody.]
                - severity: medium
                  clauses: [ours.friends]
            """;

    @TempDir Path folder;

    private Policy load(String text) throws IOException {
        Path file = folder.resolve("ours.yaml");
        Files.writeString(file, text);
        return PolicyLoader.shipped().load(file);
    }

    private String refusal(String text) {
        return assertThrows(InvalidPolicyException.class, () -> load(text)).getMessage();
    }

    @Test
    void readsAPolicyOfOnesOwn() throws IOException {
        Policy policy = load(GOOD);

        assertEquals("Our Policy", policy.title());
        assertEquals(
                List.of(
                        new TellRoute(
                                "headteacher",
                                "the Headteacher",
                                "before acting",
                                TellRoute.Basis.STATED)),
                policy.tell().get("unsure"));
        Clause clause = policy.clause("ours.friends").orElseThrow();
        assertEquals(Map.of("connection.pupil", Severity.MEDIUM), clause.detectors());
        assertEquals(Map.of("connection.pupil", Severity.HIGH), clause.raised());
        assertEquals("Do it.", policy.question("q.one").orElseThrow().otherwise());
    }

    @Test
    void takesTheFirstVerdictThatFits() throws IOException {
        Policy policy = load(GOOD);
        Standing fits =
                new Standing(
                        Map.of("direction", "received"),
                        Set.of(Declared.DISCUSSED),
                        Map.of("phase", "primary"));

        assertEquals(
                new Ruling.Matters(
                        Severity.HIGH,
                        List.of("ours.friends"),
                        "",
                        "",
                        State.DISCLOSED,
                        List.of("unsure"),
                        List.of("no-message", "Tell somebody.")),
                policy.rule("connection.pupil", fits));
        assertEquals(
                Severity.MEDIUM,
                policy.rule("connection.pupil", new Standing(Map.of(), Set.of(), Map.of()))
                                instanceof Ruling.Matters matters
                        ? matters.severity()
                        : Severity.NOTE);
    }

    @Test
    void isSilentOnADetectorThePolicyDoesNotList() throws IOException {
        assertEquals(
                Ruling.SILENT,
                load(GOOD).rule("photo.pupil", new Standing(Map.of(), Set.of(), Map.of())));
    }

    @Test
    void theTemplateCanBeLoaded() {
        Policy template = PolicyLoader.shipped().shipped("template");

        assertEquals("example", template.id());
        assertEquals(4, template.clauses().size());
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("errors")
    void namesThePlaceAndSaysWhatToDo(String good, String bad, String message) {
        assertTrue(GOOD.contains(good), good);
        assertEquals("ours.yaml, " + message, refusal(GOOD.replace(good, bad)));
    }

    static Stream<Arguments> errors() {
        return Stream.concat(
                errorsOfTheHead(), Stream.concat(errorsOfClauses(), errorsOfVerdicts()));
    }

    private static Stream<Arguments> errorsOfTheHead() {
        return Stream.of(
                error(
                        "offices:",
                        "office:",
                        "line 5: has a field `office` that is not known. Known here: policy, offices, tell, questions, "
                                + "clauses, verdicts."),
                error("  title: Our Policy\n", "", "line 2, policy: has no `title`. Add it."),
                error(
                        "title: Our Policy",
                        "title: ''",
                        "line 3, policy: has an empty `title`. Fill it in."),
                error(
                        "title: Our Policy",
                        "title: [Our, Policy]",
                        "line 3, policy: must be a single text here, not a list or names with values."),
                error(
                        "id: ours\n",
                        "id: Our School\n",
                        "line 2, policy: the id `Our School` may hold small letters, digits and hyphens only, and "
                                + "begins with a letter."),
                error(
                        "title: Our Policy",
                        "title: Our Policy\n  title: Ours",
                        "line 4: `title` is given twice in one place. Keep one of the two."),
                error(
                        "basis: stated",
                        "basis: said",
                        "line 8, tell unsure: has a basis `said` that is not known. Use one of: stated, inferred, gap."),
                error(
                        "office: headteacher, when",
                        "office: head, when",
                        "line 8, tell unsure: has an office `head` that is not under `offices`. Add it there, or use one "
                                + "of: headteacher."),
                error(
                        "basis: stated",
                        "basis: gap",
                        "line 8, tell unsure: has basis gap and an office. Take the office out, or change the basis."),
                error(
                        "    - {basis: stated, office: headteacher, when: before acting}\n",
                        "    []\n",
                        "line 8, tell unsure: names nobody. Add an entry; where nobody is named, one with basis gap."),
                error(
                        "questions:\n  - {id: q.one",
                        "questions:\n  - {id: q.one, text: x, safe_answer: x, otherwise: x}\n  - {id: q.one",
                        "line 11, question q.one: the id is given twice. Give each question its own."),
                error(
                        "verdicts:\n",
                        "verdicts: &all\n  connection.parent: *all\n",
                        "line 25: references with * are not read. Write the value out."),
                error(
                        "  id: ours\n",
                        "  id: \"ours\n",
                        "line 10: this is not valid YAML. Check the indentation, the quotation marks and the brackets "
                                + "here and just before."));
    }

    private static Stream<Arguments> errorsOfClauses() {
        return Stream.of(
                error(
                        "id: ours.kit",
                        "id: ours.friends",
                        "line 19, clause ours.friends: the id is given twice. Give each clause its own."),
                error(
                        "id: ours.kit",
                        "id: kit",
                        "line 19, clause kit: the id must begin with `ours.`. Change it."),
                error(
                        "modality: must-not",
                        "modality: never",
                        "line 14, clause ours.friends: has a modality `never` that is not known. Use one of: must-not, "
                                + "must, strongly-advised-not, advised, notify, permitted-with-care, info."),
                error(
                        "checkable: auto",
                        "checkable: perhaps",
                        "line 15, clause ours.friends: has a value of `checkable` `perhaps` that is not known. Use one "
                                + "of: auto, ask, out."),
                error(
                        "questions: [q.one]",
                        "questions: [q.two]",
                        "line 16, clause ours.friends: has a question `q.two` that is not under `questions`. Add it "
                                + "there, or correct the id."),
                error(
                        "detectors: {connection.pupil: medium}",
                        "detectors: {connection.pupils: medium}",
                        "line 17, clause ours.friends: has a detector `connection.pupils` that is not known. Correct the "
                                + "name; detectors.yaml lists them all."),
                error(
                        "detectors: {connection.pupil: medium}",
                        "detectors: {connection.pupil: severe}",
                        "line 17, clause ours.friends: has a severity `severe` that is not known. Use one of: urgent, "
                                + "high, medium, low, note."),
                error(
                        "raised: {connection.pupil: high}",
                        "raised: {connection.pupil: low}",
                        "line 18, clause ours.friends: raises `connection.pupil`, which must be under `detectors` with a "
                                + "lower severity. Correct one of the two."),
                error(
                        "    detectors: {connection.pupil: medium}\n    raised: {connection.pupil: high}\n",
                        "",
                        "line 12, clause ours.friends: is checkable by data but names no detector. Add `detectors`, or "
                                + "make it ask or out."),
                error(
                        "checkable: out\n",
                        "checkable: ask\n",
                        "line 19, clause ours.kit: is to be asked but names no question. Add `questions`."),
                error(
                        "    out_reason: It is about equipment.\n",
                        "",
                        "line 19, clause ours.kit: is left out without a reason. Add `out_reason`."),
                error(
                        "checkable: auto",
                        "checkable: out\n    out_reason: x",
                        "line 12, clause ours.friends: is left out but names detectors. Take them out, or make it auto."));
    }

    private static Stream<Arguments> errorsOfVerdicts() {
        return Stream.of(
                error(
                        "  connection.pupil:\n    - when",
                        "  connection.pupils:\n    - when",
                        "line 26, verdicts: has a detector `connection.pupils` that is not known. Correct the name; "
                                + "detectors.yaml lists them all."),
                error(
                        "when: {direction: received}",
                        "when: {sort: received}",
                        "line 26, verdict 1 of connection.pupil: tests `sort`, which connection.pupil does not say. Use "
                                + "one of: relation, direction."),
                error(
                        "when: {direction: received}",
                        "when: {direction: mutual}",
                        "line 26, verdict 1 of connection.pupil: tests `direction` for `mutual`, which it never is. Use "
                                + "one of: received, sent, unknown."),
                error(
                        "when: {direction: received}",
                        "when: {direction: []}",
                        "line 26, verdict 1 of connection.pupil: tests `direction` for no value. Add one, or take it out."),
                error(
                        "declared: [discussed]",
                        "declared: [agreed]",
                        "line 27, verdict 1 of connection.pupil: has a declaration `agreed` that is not known. Use one "
                                + "of: family, discussed, reported, consent, emergency, role-authorised, "
                                + "approved-channel, risk-assessed, told-head."),
                error(
                        "user: {phase: primary}",
                        "user: {age: old}",
                        "line 28, verdict 1 of connection.pupil: tests a fact about the user, `age`, that is not known. "
                                + "Use one of: phase, also-parent, role."),
                error(
                        "user: {phase: primary}",
                        "user: {phase: junior}",
                        "line 28, verdict 1 of connection.pupil: tests `phase` for `junior`, which it never is. Use one "
                                + "of: other, primary, secondary."),
                error(
                        "clauses: [ours.friends]\n      state",
                        "clauses: [ours.friend]\n      state",
                        "line 30, verdict 1 of connection.pupil: `ours.friend` is not a clause of this policy. Correct "
                                + "it, or add it there."),
                error(
                        "state: disclosed",
                        "state: closed",
                        "line 31, verdict 1 of connection.pupil: has a state `closed` that is not known. Use one of: "
                                + "open, disclosed, reported, told, permitted, explained, assessed, family."),
                error(
                        "tell: [unsure]",
                        "tell: [nobody]",
                        "line 32, verdict 1 of connection.pupil: `nobody` is not an event under `tell`. Correct it, or "
                                + "add it there."),
                error(
                        "do: [no-message,",
                        "do: [no-mesage,",
                        "line 33, verdict 1 of connection.pupil: has a step `no-mesage` that is not in steps.yaml. "
                                + "Correct the key, or write a sentence."),
                error(
                        "do: [no-message,",
                        "do: [no-message, no-message,",
                        "line 33, verdict 1 of connection.pupil: lists `no-message` twice. Keep one of the two."),
                error(
                        "severity: high",
                        "severity: urgent",
                        "line 29, verdict 1 of connection.pupil: is urgent, but the clauses it rests on support high at "
                                + "most for connection.pupil. Lower it, or name the clause that supports it."),
                error(
                        "    - severity: medium",
                        "    - severity: high",
                        "line 34, verdict 2 of connection.pupil: is high, but the clauses it rests on support medium at "
                                + "most for connection.pupil. Lower it, or name the clause that supports it."),
                error(
                        "    - severity: medium\n      clauses: [ours.friends]\n",
                        "    - severity: medium\n",
                        "line 34, verdict 2 of connection.pupil: rests on no clause. Add `clauses`; without one, only a "
                                + "note is fair."),
                error(
                        "severity: high",
                        "severity: silent",
                        "line 26, verdict 1 of connection.pupil: is silent, so `clauses` would never be seen. Take it "
                                + "out, or give a severity."),
                error(
                        "    - severity: medium",
                        "    - severity: low\n      clauses: [ours.friends]\n    - severity: medium",
                        "line 36, verdict 3 of connection.pupil: can never be reached: verdict 2 fits wherever this one "
                                + "does. Move it up, or take it out."),
                error(
                        "    - severity: medium\n",
                        """
                            - when: {direction: received}
                              declared: [discussed, family]
                              user: {phase: primary}
                              severity: medium
                        """,
                        "line 34, verdict 2 of connection.pupil: can never be reached: verdict 1 fits wherever this one "
                                + "does. Move it up, or take it out."),
                error(
                        "    - severity: medium\n",
                        "    - when: {direction: sent}\n      severity: medium\n",
                        "line 26, verdicts of connection.pupil: must end with one that has no condition. Add it; "
                                + "`severity: silent` if nothing else matters."),
                error(
                        "      severity: high\n",
                        "",
                        "line 26, verdict 1 of connection.pupil: has no `severity`. Add it."));
    }

    private static Arguments error(String good, String bad, String message) {
        return Arguments.of(good, bad, message);
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals("ours.yaml: the file is empty. Begin with template.yaml.", refusal(""));
    }

    @Test
    void refusesASecondDocument() {
        assertEquals(
                "ours.yaml, line 37: a second document begins here. Put each policy into a file of its own.",
                refusal(GOOD + "---\npolicy: {}\n"));
    }

    @Test
    void refusesAListWherePartsAreExpected() {
        assertEquals(
                "ours.yaml, line 1: must be a list of names with a colon after each.",
                refusal("- policy\n"));
    }

    @Test
    void refusesNestingThatNoPolicyNeeds() {
        assertEquals(
                "ours.yaml, line 1: the nesting is deeper than a policy needs. Check the indentation.",
                refusal("[".repeat(40) + "]".repeat(40)));
    }

    @Test
    void refusesAFileThatIsFarTooLarge() {
        assertEquals(
                "ours.yaml is far too large for a policy. Check that it is the right file.",
                refusal("#".repeat(2_000_001)));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path missing = folder.resolve("missing.yaml");

        assertEquals(
                "missing.yaml cannot be read. Check that it is there and not open elsewhere.",
                assertThrows(
                                InvalidPolicyException.class,
                                () -> PolicyLoader.shipped().load(missing))
                        .getMessage());
    }
}
