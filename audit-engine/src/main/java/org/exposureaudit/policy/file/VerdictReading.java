package org.exposureaudit.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Condition;
import org.exposureaudit.policy.Ruling;
import org.exposureaudit.policy.Ruling.Matters;
import org.exposureaudit.policy.Severity;
import org.exposureaudit.policy.State;
import org.exposureaudit.policy.Verdict;

/// Makes the verdicts of a policy and holds them to its clauses.
final class VerdictReading {
    private static final String SILENT = "silent";

    private final DetectorCatalogue catalogue;
    private final Map<String, Clause> clauses;
    private final Set<String> events;
    private final Set<String> steps;

    VerdictReading(
            DetectorCatalogue catalogue,
            List<Clause> clauses,
            Set<String> events,
            Set<String> steps) {
        this.catalogue = catalogue;
        this.clauses = clauses.stream().collect(Collectors.toMap(Clause::id, Function.identity()));
        this.events = events;
        this.steps = steps;
    }

    Map<String, List<Verdict>> all(YamlField field) {
        Map<String, List<Verdict>> all = new LinkedHashMap<>();
        field.called("verdicts")
                .map()
                .forEach((name, list) -> {
                    DetectorInfo detector = detector(name, list);
                    all.put(name, ofDetector(detector, list.called("verdicts of " + name)));
                });
        return all;
    }

    private DetectorInfo detector(String name, YamlField field) {
        return catalogue
                .find(name)
                .orElseThrow(() ->
                        field.wrong(
                                "has a detector `%s` that is not known. Correct the name; detectors.yaml lists them all."
                                        .formatted(YamlField.shown(name))));
    }

    private List<Verdict> ofDetector(DetectorInfo detector, YamlField list) {
        List<Verdict> verdicts = new ArrayList<>();
        for (YamlField item : list.items()) {
            YamlField field =
                    item.called("verdict %d of %s".formatted(verdicts.size() + 1, detector.name()));
            Verdict verdict = verdict(detector, field);
            reachable(verdict, verdicts, field);
            verdicts.add(verdict);
        }
        if (verdicts.isEmpty() || !verdicts.getLast().when().isAlways()) {
            throw list.wrong(
                    "must end with one that has no condition. Add it; `severity: silent` if nothing else matters.");
        }
        return List.copyOf(verdicts);
    }

    private static void reachable(Verdict verdict, List<Verdict> before, YamlField field) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).when().covers(verdict.when())) {
                throw field.wrong(
                        "can never be reached: verdict %d fits wherever this one does. Move it up, or take it out."
                                .formatted(i + 1));
            }
        }
    }

    private Verdict verdict(DetectorInfo detector, YamlField field) {
        field.only(
                "when",
                "declared",
                "user",
                "severity",
                "clauses",
                "why",
                "ask",
                "state",
                "tell",
                "do");
        Condition when = new ConditionReading(detector).read(field);
        return new Verdict(when, ruling(detector, when, field));
    }

    private Ruling ruling(DetectorInfo detector, Condition when, YamlField field) {
        YamlField severity = field.needed("severity");
        if (severity.text().equals(SILENT)) {
            silentAlone(field);
            return Ruling.SILENT;
        }
        Matters matters =
                new Matters(
                        ClauseReading.severity(severity),
                        known(field, "clauses", clauses.keySet(), "is not a clause of this policy"),
                        field.text("why"),
                        field.text("ask"),
                        field.at("state")
                                .map(state -> state.oneOf(State.values(), State::label, "state"))
                                .orElse(State.OPEN),
                        known(field, "tell", events, "is not an event under `tell`"),
                        steps(field));
        supported(matters, detector, when, severity);
        return matters;
    }

    private static void silentAlone(YamlField field) {
        for (String name : List.of("clauses", "why", "ask", "state", "tell", "do")) {
            if (field.at(name).isPresent()) {
                throw field.wrong(
                        "is silent, so `%s` would never be seen. Take it out, or give a severity."
                                .formatted(name));
            }
        }
    }

    private static List<String> known(YamlField field, String name, Set<String> all, String wrong) {
        List<String> texts = field.texts(name);
        for (String text : texts) {
            if (!all.contains(text)) {
                throw field.needed(name)
                        .wrong(
                                "`%s` %s. Correct it, or add it there."
                                        .formatted(YamlField.shown(text), wrong));
            }
        }
        return texts;
    }

    private List<String> steps(YamlField field) {
        List<String> wanted = field.texts("do");
        for (String step : wanted) {
            if (!step.contains(" ") && !steps.contains(step)) {
                throw field.needed("do")
                        .wrong(
                                "has a step `%s` that is not in steps.yaml. Correct the key, or write a sentence."
                                        .formatted(YamlField.shown(step)));
            }
        }
        return wanted;
    }

    private void supported(
            Matters matters, DetectorInfo detector, Condition when, YamlField field) {
        if (matters.severity() == Severity.NOTE) {
            return;
        }
        if (matters.clauses().isEmpty()) {
            throw field.wrong(
                    "rests on no clause. Add `clauses`; without one, only a note is fair.");
        }
        Severity most = most(matters.clauses(), detector.name(), when);
        if (matters.severity().compareTo(most) < 0) {
            throw field.wrong(
                    "is %s, but the clauses it rests on support %s at most for %s. Lower it, or name the clause that supports it."
                            .formatted(matters.severity().label(), most.label(), detector.name()));
        }
    }

    private Severity most(List<String> ids, String detector, Condition when) {
        Severity most = Severity.NOTE;
        for (String id : ids) {
            Clause clause = clauses.get(id);
            if (clause == null) {
                continue;
            }
            Severity plain = clause.detectors().getOrDefault(detector, Severity.NOTE);
            Severity here = when.isAlways() ? plain : clause.raised().getOrDefault(detector, plain);
            most = here.compareTo(most) < 0 ? here : most;
        }
        return most;
    }
}
