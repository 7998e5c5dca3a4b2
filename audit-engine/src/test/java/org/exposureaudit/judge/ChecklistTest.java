package org.exposureaudit.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.Policies;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.finding.ChecklistEntry;
import org.exposureaudit.finding.ChecklistEntry.Status;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.school.Me;
import org.junit.jupiter.api.Test;

final class ChecklistTest {
    private static final Policy GRANGE = Policies.of("grange").getFirst();
    private static final String PUPILS = "grange.social.pupil-friends";
    private static final Set<String> EVERYTHING =
            DetectorCatalogue.shipped().all().stream()
                    .map(DetectorInfo::name)
                    .collect(Collectors.toUnmodifiableSet());

    private static List<Finding> findings(String detector, Map<String, String> attributes) {
        return Seen.judge(GRANGE, Me.unknown(), Declarations.NONE)
                .findings(List.of(Seen.by(detector).saying(attributes)));
    }

    private static ChecklistEntry entry(
            String clause, List<Finding> findings, Set<String> examined, Set<String> answered) {
        return new Checklist(GRANGE, findings, examined, answered)
                .entries().stream()
                        .filter(entry -> entry.clause().equals(clause))
                        .findFirst()
                        .orElseThrow();
    }

    private static Status status(String clause, List<Finding> findings, Set<String> examined) {
        return entry(clause, findings, examined, Set.of()).status();
    }

    @Test
    void holdsEveryClauseInThePolicysOrder() {
        assertEquals(
                GRANGE.clauses().stream().map(clause -> clause.id()).toList(),
                new Checklist(GRANGE, List.of(), EVERYTHING, Set.of())
                        .entries().stream().map(ChecklistEntry::clause).toList());
    }

    @Test
    void aClauseAFindingTouchesIsToBeLookedAt() {
        List<Finding> findings = findings("connection.pupil", Map.of());
        ChecklistEntry entry = entry(PUPILS, findings, Set.of("connection.pupil"), Set.of());

        assertEquals(Status.ATTENTION, entry.status());
        assertEquals(List.of(findings.getFirst().fingerprint()), entry.findings());
        assertEquals(
                List.of("q.people.pupils-anywhere", "q.people.family-under-18"), entry.questions());
    }

    @Test
    void aClauseIsClearOnlyWhenEveryDetectorBehindItWasExamined() {
        Set<String> all =
                Set.of(
                        "connection.pupil",
                        "follower.pupil-or-parent",
                        "group.with-pupil-or-parent");

        assertEquals(Status.CLEAR, status(PUPILS, List.of(), all));
        for (String missing : all) {
            Set<String> rest =
                    all.stream().filter(name -> !name.equals(missing)).collect(Collectors.toSet());
            assertEquals(Status.NOT_EXAMINED, status(PUPILS, List.of(), rest), missing);
        }
    }

    @Test
    void aNoteAloneDoesNotAskForALook() {
        List<Finding> notes = findings("connection.colleague", Map.of("relation", "colleague"));
        String clause = "grange.social.colleague-friends";

        assertEquals(Status.CLEAR, status(clause, notes, EVERYTHING));
        assertEquals(1, entry(clause, notes, EVERYTHING, Set.of()).findings().size());
        assertEquals(Status.NOT_EXAMINED, status(clause, notes, Set.of("connection.colleague")));
    }

    @Test
    void whatOnlyTheUserCanAnswerIsAskedUntilAnswered() {
        String clause = "grange.know.signed";

        assertEquals(Status.ASK, status(clause, List.of(), EVERYTHING));
        assertEquals(
                Status.ANSWERED,
                entry(clause, List.of(), EVERYTHING, Set.of("q.know.signed")).status());
    }

    @Test
    void whatIsNotAboutWhatIsSeenOnlineIsNeverClear() {
        assertEquals(
                Status.NOT_EXAMINED, status("grange.know.review-overdue", List.of(), EVERYTHING));
    }

    @Test
    void nothingIsClearWhereNothingWasExamined() {
        for (Policy policy : Policies.of("all")) {
            assertTrue(
                    new Checklist(policy, List.of(), Set.of(), Set.of())
                            .entries().stream().noneMatch(entry -> entry.status() == Status.CLEAR),
                    policy.id());
        }
    }

    @Test
    void findingsOfOtherPoliciesArePassedOver() {
        Policy other = Policies.of("marchwood").getFirst();
        List<Finding> findings =
                Seen.judge(other, Me.unknown(), Declarations.NONE)
                        .findings(List.of(Seen.by("connection.pupil").saying(Map.of())));

        assertEquals(Status.CLEAR, status(PUPILS, findings, EVERYTHING));
    }
}
