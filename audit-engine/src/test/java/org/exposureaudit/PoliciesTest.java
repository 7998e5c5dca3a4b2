package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Clause.Checkable;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Question;
import org.exposureaudit.policy.Ruling;
import org.exposureaudit.policy.Steps;
import org.exposureaudit.policy.file.PolicyLoader;
import org.exposureaudit.problem.InvalidPolicyException;
import org.junit.jupiter.api.Test;

final class PoliciesTest {
    private static final List<Policy> ALL = Policies.of("all");

    @Test
    void holdEveryClause() {
        Map<String, Integer> clauses = new LinkedHashMap<>();
        ALL.forEach(policy -> clauses.put(policy.id(), policy.clauses().size()));

        assertEquals(
                Map.of(
                        "marchwood", 156,
                        "stsaviours", 63,
                        "foresters", 22,
                        "grange", 131,
                        "lancashire", 49),
                clauses);
    }

    @Test
    void sayOfEveryClauseWhatCanShowIt() {
        assertEquals(221, clauses(Checkable.AUTO));
        assertEquals(105, clauses(Checkable.ASK));
        assertEquals(95, clauses(Checkable.OUT));
    }

    private static long clauses(Checkable checkable) {
        return ALL.stream()
                .flatMap(policy -> policy.clauses().stream())
                .filter(clause -> clause.checkable() == checkable)
                .count();
    }

    @Test
    void askEveryQuestion() {
        Set<String> questions = new HashSet<>();
        ALL.forEach(
                policy -> policy.questions().stream().map(Question::id).forEach(questions::add));

        assertEquals(104, questions.size());
    }

    @Test
    void everyQuestionOfAPolicyBelongsToAClauseOfIt() {
        for (Policy policy : ALL) {
            Set<String> asked = new HashSet<>();
            policy.clauses().forEach(clause -> asked.addAll(clause.questions()));
            for (Question question : policy.questions()) {
                assertTrue(asked.contains(question.id()), policy.id() + " " + question.id());
            }
        }
    }

    @Test
    void judgeEveryDetector() {
        List<String> detectors =
                DetectorCatalogue.shipped().all().stream().map(DetectorInfo::name).toList();
        for (Policy policy : ALL) {
            assertEquals(detectors, List.copyOf(policy.verdicts().keySet()), policy.id());
        }
    }

    @Test
    void everyClauseThatDataCanShowIsSomewhereCited() {
        for (Policy policy : ALL) {
            Set<String> cited = new HashSet<>();
            policy.verdicts().values().stream()
                    .flatMap(List::stream)
                    .forEach(verdict -> {
                        if (verdict.ruling() instanceof Ruling.Matters matters) {
                            cited.addAll(matters.clauses());
                        }
                    });
            for (Clause clause : policy.clauses()) {
                assertTrue(
                        clause.detectors().isEmpty() || cited.contains(clause.id()), clause.id());
            }
        }
    }

    @Test
    void warnThatACopyMightBeOutOfDate() {
        for (Policy policy : ALL) {
            assertTrue(policy.stale().contains("Ask the school"), policy.id());
            assertFalse(policy.related().isEmpty(), policy.id());
            assertEquals(21, policy.tell().size(), policy.id());
        }
    }

    @Test
    void everyStepIsUsedSomewhere() {
        Set<String> used = new HashSet<>();
        for (Policy policy : ALL) {
            policy.verdicts().values().stream()
                    .flatMap(List::stream)
                    .forEach(verdict -> {
                        if (verdict.ruling() instanceof Ruling.Matters matters) {
                            used.addAll(matters.steps());
                        }
                    });
        }
        Steps steps = PolicyLoader.shippedSteps();

        assertEquals(steps.keys(), used);
    }

    @Test
    void theWayOnAPlatformFollowsTheStep() {
        Steps steps = PolicyLoader.shippedSteps();

        assertEquals("Decline the request, without an answer.", steps.text("decline-request", ""));
        assertEquals(
                "Decline the request, without an answer. Friends, then Friend requests, then Delete. Nobody is told.",
                steps.text("decline-request", "facebook"));
        assertEquals("Do something else.", steps.text("Do something else.", "facebook"));
    }

    @Test
    void anythingElseIsThePathOfAFile() {
        assertEquals(
                "nowhere.yaml cannot be read. Check that it is there and not open elsewhere.",
                assertThrows(InvalidPolicyException.class, () -> Policies.of("nowhere.yaml"))
                        .getMessage());
    }
}
