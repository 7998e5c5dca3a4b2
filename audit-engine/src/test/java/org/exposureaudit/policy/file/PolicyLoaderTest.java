package org.exposureaudit.policy.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

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
    @MethodSource("refusals")
    void namesThePlaceAndSaysWhatToDo(String good, String bad, String message) {
        assertTrue(GOOD.contains(good), good);
        assertEquals("ours.yaml, " + message, refusal(GOOD.replace(good, bad)));
    }

    static Stream<Arguments> refusals() throws IOException {
        try (InputStream in = PolicyLoaderTest.class.getResourceAsStream("refusals.yaml")) {
            JsonNode all = new YAMLMapper().readTree(Objects.requireNonNull(in, "refusals.yaml"));
            return all.path("refusals")
                    .valueStream()
                    .map(one ->
                            Arguments.of(
                                    one.path("instead_of").asString(),
                                    one.path("write").asString(),
                                    one.path("says").asString()));
        }
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
