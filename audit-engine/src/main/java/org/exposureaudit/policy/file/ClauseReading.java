package org.exposureaudit.policy.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.detect.DetectorCatalogue;
import org.exposureaudit.policy.Clause;
import org.exposureaudit.policy.Clause.Addressee;
import org.exposureaudit.policy.Clause.Checkable;
import org.exposureaudit.policy.Clause.Modality;
import org.exposureaudit.policy.Question;
import org.exposureaudit.policy.Severity;

/// Makes the clauses of a policy.
final class ClauseReading {
    private static final String[] FIELDS = {
        "id",
        "section",
        "point",
        "paraphrase",
        "modality",
        "checkable",
        "out_reason",
        "tell",
        "exceptions",
        "questions",
        "detectors",
        "raised",
        "severity_rule",
        "notes"
    };

    private final String prefix;
    private final DetectorCatalogue catalogue;
    private final Set<String> questions;

    ClauseReading(String policy, DetectorCatalogue catalogue, List<Question> questions) {
        this.prefix = policy + ".";
        this.catalogue = catalogue;
        this.questions = questions.stream().map(Question::id).collect(Collectors.toSet());
    }

    List<Clause> all(YamlField list) {
        Map<String, Clause> byId = new LinkedHashMap<>();
        for (YamlField item : list.called("clauses").items()) {
            String id = item.neededText("id");
            YamlField field = item.called("clause " + YamlField.shown(id));
            if (byId.put(id, clause(id, field)) != null) {
                throw field.wrong("the id is given twice. Give each clause its own.");
            }
        }
        return List.copyOf(byId.values());
    }

    private Clause clause(String id, YamlField field) {
        field.only(FIELDS);
        if (!id.startsWith(prefix)) {
            throw field.wrong("the id must begin with `%s`. Change it.".formatted(prefix));
        }
        Map<String, Severity> detectors = severities(field, "detectors");
        Clause clause =
                new Clause(
                        id,
                        field.text("section"),
                        field.text("point"),
                        field.neededText("paraphrase"),
                        field.needed("modality")
                                .oneOf(Modality.values(), Modality::label, "modality"),
                        field.needed("checkable")
                                .oneOf(
                                        Checkable.values(),
                                        Checkable::label,
                                        "value of `checkable`"),
                        field.text("out_reason"),
                        field.items("tell").stream().map(ClauseReading::addressee).toList(),
                        field.texts("exceptions"),
                        questions(field),
                        detectors,
                        raised(field, detectors),
                        field.text("severity_rule"),
                        field.text("notes"));
        agree(clause, field);
        return clause;
    }

    private static void agree(Clause clause, YamlField field) {
        switch (clause.checkable()) {
            case AUTO -> {
                if (clause.detectors().isEmpty()) {
                    throw field.wrong(
                            "is checkable by data but names no detector. Add `detectors`, or make it ask or out.");
                }
            }
            case ASK -> {
                if (clause.questions().isEmpty()) {
                    throw field.wrong("is to be asked but names no question. Add `questions`.");
                }
            }
            case OUT -> {
                if (clause.outReason().isEmpty()) {
                    throw field.wrong("is left out without a reason. Add `out_reason`.");
                }
                if (!clause.detectors().isEmpty()) {
                    throw field.wrong(
                            "is left out but names detectors. Take them out, or make it auto.");
                }
            }
        }
    }

    private static Addressee addressee(YamlField field) {
        field.only("basis", "who", "when");
        return new Addressee(
                field.neededText("who"), field.text("when"), PolicyReading.basis(field));
    }

    private List<String> questions(YamlField field) {
        List<String> asked = field.texts("questions");
        for (String question : asked) {
            if (!questions.contains(question)) {
                throw field.needed("questions")
                        .wrong(
                                "has a question `%s` that is not under `questions`. Add it there, or correct the id."
                                        .formatted(YamlField.shown(question)));
            }
        }
        return asked;
    }

    private Map<String, Severity> severities(YamlField clause, String name) {
        Map<String, Severity> all = new LinkedHashMap<>();
        clause.at(name)
                .map(YamlField::map)
                .orElse(Map.of())
                .forEach((detector, severity) -> {
                    if (catalogue.find(detector).isEmpty()) {
                        throw severity.wrong(
                                "has a detector `%s` that is not known. Correct the name; detectors.yaml lists them all."
                                        .formatted(YamlField.shown(detector)));
                    }
                    all.put(detector, severity(severity));
                });
        return all;
    }

    private Map<String, Severity> raised(YamlField clause, Map<String, Severity> detectors) {
        Map<String, Severity> raised = severities(clause, "raised");
        raised.forEach((detector, severity) -> {
            if (!detectors.containsKey(detector)
                    || severity.compareTo(detectors.get(detector)) >= 0) {
                throw clause.needed("raised")
                        .wrong(
                                "raises `%s`, which must be under `detectors` with a lower severity. Correct one of the two."
                                        .formatted(detector));
            }
        });
        return raised;
    }

    static Severity severity(YamlField field) {
        return field.oneOf(Severity.values(), Severity::label, "severity");
    }
}
