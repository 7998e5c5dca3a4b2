package org.exposureaudit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.finding.Finding.Tell;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Ruling.Matters;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.policy.Steps;
import org.exposureaudit.policy.TellRoute;
import org.exposureaudit.policy.TellRoute.Basis;

/// What a finding says to the user: title, why, what to find out, what to do, whom to tell.
final class FindingText {
    private static final String NO_RULE =
            "This policy has no rule about it. It is shown so that you know it is there.";
    private static final String SAME_PERSON =
            "Is this the person on the school's list, or somebody else of that name?";
    private static final String NOT_SURE =
            "This is not certain. Look at it before you do anything.";
    private static final String NOBODY = "Nobody is named";

    private final Policy policy;
    private final Steps steps;
    private final Offices offices;

    FindingText(Policy policy, Steps steps, Offices offices) {
        this.policy = policy;
        this.steps = steps;
        this.offices = offices;
    }

    /// The heading.
    String title(Observation lead) {
        String title =
                DetectorCatalogue.shipped()
                        .find(lead.detector())
                        .map(DetectorInfo::title)
                        .orElse(lead.detector());
        return title.replace("{who}", WhoText.of(lead));
    }

    /// Why it matters: in the verdict's words, else in the leading clause's.
    String why(Matters matters) {
        if (!matters.why().isEmpty()) {
            return matters.why();
        }
        return matters.clauses().stream()
                .findFirst()
                .flatMap(policy::clause)
                .map(Clause::paraphrase)
                .orElse(NO_RULE);
    }

    /// What to find out or ask first.
    List<String> asks(Judged lead) {
        List<String> asks = new ArrayList<>();
        if (lead.isPossible()) {
            asks.add(lead.observation().people().isEmpty() ? NOT_SURE : SAME_PERSON);
        }
        if (!lead.matters().ask().isEmpty()) {
            asks.add(lead.matters().ask());
        }
        return asks;
    }

    /// What to do, as it is done on the platform.
    List<String> steps(Judged lead) {
        String platform = lead.observation().item().platform().toLowerCase(Locale.ROOT);
        return lead.matters().steps().stream().map(step -> steps.text(step, platform)).toList();
    }

    /// Whom to tell: what the verdict names, else what its clauses do. Of a note there is nothing to tell.
    List<Tell> tell(Judged lead) {
        Matters matters = lead.matters();
        List<Tell> all = new ArrayList<>();
        matters.tell().stream()
                .flatMap(event -> policy.tell().getOrDefault(event, List.of()).stream())
                .forEach(route -> add(all, tell(route)));
        if (all.isEmpty() && lead.severity() != Severity.NOTE) {
            matters.clauses().stream()
                    .flatMap(id -> policy.clause(id).stream())
                    .flatMap(clause -> clause.tell().stream())
                    .forEach(one -> add(all, new Tell(one.who(), one.when(), one.basis())));
        }
        return all;
    }

    private static void add(List<Tell> all, Tell tell) {
        if (all.stream().noneMatch(other -> other.who().equals(tell.who()))) {
            all.add(tell);
        }
    }

    private Tell tell(TellRoute route) {
        return route.basis() == Basis.GAP
                ? new Tell(NOBODY, route.when(), Basis.GAP)
                : new Tell(offices.who(route.office(), route.who()), route.when(), route.basis());
    }
}
