package org.exposureaudit.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.exposureaudit.Policies;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Declaration;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Finding.Tell;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.policy.TellRoute.Basis;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;
import org.exposureaudit.school.Person.Role;
import org.junit.jupiter.api.Test;

final class JudgeTest {
    private static final Policy MARCHWOOD = Policies.of("marchwood").getFirst();
    private static final Policy ST_SAVIOURS = Policies.of("stsaviours").getFirst();
    private static final Policy LANCASHIRE = Policies.of("lancashire").getFirst();

    private static List<Finding> findings(Policy policy, Observation... observations) {
        return Seen.judge(policy, Me.unknown(), Declarations.NONE).findings(List.of(observations));
    }

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size());
        return findings.getFirst();
    }

    private static Observation friend() {
        return Seen.by("connection.pupil")
                .of(Role.PUPIL, "Jaydon", "Marrow")
                .saying(Map.of("direction", "received"));
    }

    @Test
    void saysWhoWhyWhatToDoAndWhomToTell() {
        Finding finding = only(findings(MARCHWOOD, friend()));

        assertEquals(Severity.HIGH, finding.severity());
        assertEquals("You are linked with Jaydon Marrow, a pupil", finding.title());
        assertEquals(
                List.of(
                        "marchwood.social.pupil-friends",
                        "marchwood.social.no-requests-from-pupils"),
                finding.clauses());
        assertEquals(
                "You must never have a current pupil as a friend on any social site.",
                finding.why());
        assertEquals(
                List.of(
                        "Do not message the person to explain or to find out.",
                        "Tell the person named under \"Whom to tell\".",
                        "Remove or block the link. Open their profile, choose Friends, then Unfriend.",
                        "Write down what you did and the date."),
                finding.steps());
        assertEquals(
                List.of(new Tell("the Headteacher", "when you find it", Basis.INFERRED)),
                finding.tell());
        assertEquals("open", finding.state());
    }

    @Test
    void aPossibleMatchIsAQuestionAndNeverAboveLow() {
        Finding finding =
                only(
                        findings(
                                MARCHWOOD,
                                Seen.by("connection.pupil")
                                        .of(Role.PUPIL, "Jaydon", "Marrow")
                                        .possibly()
                                        .saying(Map.of())));

        assertEquals(Severity.LOW, finding.severity());
        assertEquals(
                "You are linked with somebody who might be Jaydon Marrow, a pupil",
                finding.title());
        assertEquals(
                List.of("Is this the person on the school's list, or somebody else of that name?"),
                finding.asks());
    }

    @Test
    void aPossibleNoteStaysANote() {
        Finding finding =
                only(
                        findings(
                                MARCHWOOD,
                                Seen.by("connection.colleague")
                                        .of(Role.COLLEAGUE, "Ann", "Lee")
                                        .possibly()
                                        .saying(Map.of("relation", "colleague"))));

        assertEquals(Severity.NOTE, finding.severity());
    }

    @Test
    void aPossibleRiskToAChildStaysUrgent() {
        Finding finding =
                only(
                        findings(
                                MARCHWOOD,
                                Seen.by("safeguarding.concern")
                                        .possibly()
                                        .saying(Map.of("concern", "secrecy"))));

        assertEquals(Severity.URGENT, finding.severity());
        assertEquals(
                List.of("This is not certain. Look at it before you do anything."), finding.asks());
    }

    @Test
    void putsTogetherWhatBelongsTogetherAndTakesTheMostSevere() {
        Seen seen = Seen.by("message.with-pupil");
        Observation received =
                seen.in("item-1", "person-7").saying(Map.of("direction", "received"));
        Observation sent = seen.in("item-2", "person-7").saying(Map.of("direction", "sent"));
        Observation elsewhere =
                seen.in("item-3", "person-8").saying(Map.of("direction", "received"));

        List<Finding> findings = findings(MARCHWOOD, received, sent, elsewhere);

        assertEquals(
                List.of(Severity.HIGH, Severity.MEDIUM),
                findings.stream().map(Finding::severity).toList());
        assertEquals(List.of(received, sent), findings.getFirst().observations());
    }

    @Test
    void keepsTheKeyWhenAThreadGrows() {
        Seen seen = Seen.by("message.with-pupil");
        Observation first = seen.in("item-1", "person-7").saying(Map.of("direction", "sent"));
        Observation second = seen.in("item-2", "person-7").saying(Map.of("direction", "sent"));

        assertEquals(
                findings(MARCHWOOD, first).getFirst().fingerprint(),
                findings(MARCHWOOD, second, first).getFirst().fingerprint());
        assertNotEquals(
                findings(MARCHWOOD, first).getFirst().fingerprint(),
                findings(ST_SAVIOURS, first).getFirst().fingerprint());
    }

    @Test
    void whatBelongsToNothingIsAFindingOfItsOwn() {
        Observation first = Seen.by("profile.workplace").in("item-1", "").saying(Map.of());
        Observation second = Seen.by("profile.workplace").in("item-2", "").saying(Map.of());

        assertEquals(2, findings(LANCASHIRE, first, second).size());
    }

    @Test
    void leavesOutWhatThePolicyIsSilentOn() {
        assertEquals(
                List.of(), findings(LANCASHIRE, Seen.by("connection.governor").saying(Map.of())));
    }

    @Test
    void aNoteWithoutAClauseSaysThatThereIsNoRule() {
        Finding finding =
                only(
                        findings(
                                MARCHWOOD,
                                Seen.by("profile.workplace").saying(Map.of("audience", "public"))));

        assertEquals(Severity.NOTE, finding.severity());
        assertEquals(List.of(), finding.clauses());
        assertTrue(finding.why().startsWith("This policy has no rule about it."));
        assertEquals(List.of(), finding.tell());
    }

    @Test
    void sortsBySeverityThenByDetector() {
        List<Finding> findings =
                findings(
                        MARCHWOOD,
                        Seen.by("security.account").saying(Map.of("weakness", "old-password")),
                        Seen.by("safeguarding.concern").saying(Map.of("concern", "meeting")),
                        Seen.by("connection.governor").saying(Map.of()));

        assertEquals(
                List.of("safeguarding.concern", "connection.governor", "security.account"),
                findings.stream().map(Finding::detector).toList());
    }

    @Test
    void whomToTellComesFromTheClauseWhereTheVerdictNamesNobody() {
        Finding finding =
                only(
                        findings(
                                MARCHWOOD,
                                Seen.by("photo.personal-device")
                                        .saying(Map.of("people", "none", "device", "phone"))));

        assertEquals(List.of(), finding.tell());

        Finding mention =
                only(
                        findings(
                                MARCHWOOD,
                                Seen.by("disclosure.adult-information")
                                        .saying(Map.of("detail", "work"))));

        assertEquals(
                List.of(new Tell("Headteacher", "when found", Basis.INFERRED)), mention.tell());
    }

    @Test
    void saysSoWhereNobodyIsNamed() {
        Finding finding =
                only(
                        findings(
                                LANCASHIRE,
                                Seen.by("safeguarding.concern")
                                        .saying(Map.of("about-head", "yes"))));

        assertEquals("Nobody is named", finding.tell().getFirst().who());
        assertEquals(Basis.GAP, finding.tell().getFirst().basis());
    }

    @Test
    void aDeclarationAboutAPersonCountsForEverythingOfTheirs() {
        Declarations discussed =
                new Declarations(List.of(Declaration.of(Declared.DISCUSSED, "jaydon MARROW")));

        Finding finding =
                only(Seen.judge(ST_SAVIOURS, Me.unknown(), discussed).findings(List.of(friend())));

        assertEquals(Severity.LOW, finding.severity());
        assertEquals("disclosed", finding.state());
        assertFalse(finding.observations().isEmpty());
    }

    @Test
    void theUsersRelativesAreFamilyWithoutADeclaration() {
        Me me = withFamily(new Relative("Jaydon", "son"));

        Finding finding =
                only(Seen.judge(MARCHWOOD, me, Declarations.NONE).findings(List.of(friend())));

        assertEquals(Severity.HIGH, finding.severity());
        assertTrue(finding.asks().getFirst().contains("relative"));
    }

    private static Me withFamily(Relative relative) {
        Me nobody = Me.named("Sam Marrow");
        return new Me(
                nobody.name(),
                "",
                "",
                List.of(),
                nobody.birth(),
                "",
                nobody.role(),
                List.of(),
                List.of(),
                "",
                nobody.phase(),
                List.of(),
                List.of(relative),
                List.of(),
                false);
    }
}
