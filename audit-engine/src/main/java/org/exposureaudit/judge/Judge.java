package org.exposureaudit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Declarations;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.finding.Fingerprint;
import org.exposureaudit.finding.Subject;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Ruling;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.policy.Standing;
import org.exposureaudit.policy.Steps;
import org.exposureaudit.policy.UserFact;
import org.exposureaudit.school.Person;

/// Makes findings of observations under one policy. Immutable; may be shared.
///
/// Observations of one detector that belong together become one finding, as severe as the most severe of them. One on which the policy is
/// silent becomes none. Where it is only possible that somebody is on the school's lists, a finding asks and is not above low.
public final class Judge {
    private final Policy policy;
    private final Declarations declarations;
    private final Map<String, String> user;
    private final FindingText text;

    /// A judge who knows the policy, the steps it names, and the circumstances.
    public Judge(Policy policy, Steps steps, Circumstances circumstances) {
        this.policy = policy;
        this.declarations = circumstances.declarations().withFamilyOf(circumstances.me());
        this.user = UserFact.of(circumstances.me());
        this.text = new FindingText(policy, steps, new Offices(circumstances.school()));
    }

    /// What the policy says of these observations, most pressing first, then by detector, then in the order in which they were seen.
    public List<Finding> findings(List<Observation> observations) {
        Map<Fingerprint, List<Judged>> together = new LinkedHashMap<>();
        for (Observation observation : observations) {
            Fingerprint key = key(observation);
            if (rule(observation, key) instanceof Ruling.Matters matters) {
                together.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new Judged(observation, matters));
            }
        }
        List<String> detectors =
                DetectorCatalogue.shipped().all().stream().map(DetectorInfo::name).toList();
        return together.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing(Finding::severity)
                                .thenComparingInt(finding -> detectors.indexOf(finding.detector())))
                .toList();
    }

    private Fingerprint key(Observation observation) {
        String group =
                observation.group().isEmpty()
                        ? observation.item().id().value()
                        : observation.group();
        return Fingerprint.of(policy.id(), observation.detector(), group);
    }

    private Ruling rule(Observation observation, Fingerprint key) {
        Set<Declared> declared = declarations.about(Subject.of(observation, key));
        return policy.rule(
                observation.detector(), new Standing(observation.attributes(), declared, user));
    }

    private Finding finding(Fingerprint key, List<Judged> together) {
        List<Judged> bySeverity =
                together.stream().sorted(Comparator.comparing(Judged::severity)).toList();
        Judged lead = bySeverity.getFirst();
        Set<Person> people = new LinkedHashSet<>();
        bySeverity.forEach(judged -> people.addAll(judged.observation().people()));
        return new Finding(
                key,
                lead.severity(),
                lead.observation().detector(),
                policy.id(),
                clauses(bySeverity),
                together.stream().map(Judged::observation).toList(),
                List.copyOf(people),
                text.title(lead.observation()),
                text.why(lead.matters()),
                text.asks(lead),
                text.steps(lead),
                text.tell(lead),
                lead.matters().state().label(),
                Finding.Change.NEW);
    }

    // What is but a note does not add its clauses to what matters more.
    private static List<String> clauses(List<Judged> bySeverity) {
        Severity first = bySeverity.getFirst().severity();
        return bySeverity.stream()
                .filter(judged -> first == Severity.NOTE || judged.severity() != Severity.NOTE)
                .flatMap(judged -> judged.matters().clauses().stream())
                .distinct()
                .toList();
    }
}
