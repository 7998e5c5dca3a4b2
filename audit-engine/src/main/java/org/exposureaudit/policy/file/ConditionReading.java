package org.exposureaudit.policy.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.detect.DetectorInfo;
import org.exposureaudit.policy.Condition;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.policy.UserFact;

/// Makes the condition of a verdict on one detector.
final class ConditionReading {
    private final DetectorInfo detector;

    ConditionReading(DetectorInfo detector) {
        this.detector = detector;
    }

    Condition read(YamlField verdict) {
        return new Condition(attributes(verdict), declared(verdict), user(verdict));
    }

    private Map<String, Set<String>> attributes(YamlField verdict) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        fields(verdict, "when")
                .forEach((name, field) -> {
                    Set<String> allowed = detector.attributes().get(name);
                    if (allowed == null) {
                        throw field.wrong(
                                "tests `%s`, which %s does not say. Use one of: %s."
                                        .formatted(
                                                YamlField.shown(name),
                                                detector.name(),
                                                YamlField.listed(detector.attributes().keySet())));
                    }
                    wanted.put(name, values(name, field, allowed));
                });
        return wanted;
    }

    private static Map<String, YamlField> fields(YamlField verdict, String name) {
        return verdict.at(name).map(YamlField::map).orElse(Map.of());
    }

    private static Set<String> values(String name, YamlField field, Set<String> allowed) {
        List<String> given =
                field.value() instanceof YamlValue.Items
                        ? field.items().stream().map(YamlField::text).toList()
                        : List.of(field.text());
        for (String value : given) {
            if (!allowed.contains(value)) {
                throw field.wrong(
                        "tests `%s` for `%s`, which it never is. Use one of: %s."
                                .formatted(
                                        name, YamlField.shown(value), YamlField.listed(allowed)));
            }
        }
        if (given.isEmpty()) {
            throw field.wrong("tests `%s` for no value. Add one, or take it out.".formatted(name));
        }
        return new LinkedHashSet<>(given);
    }

    private static Set<Declared> declared(YamlField verdict) {
        Declared[] known =
                Arrays.stream(Declared.values())
                        .filter(kind -> !kind.isWho())
                        .toArray(Declared[]::new);
        Set<Declared> all = EnumSet.noneOf(Declared.class);
        for (YamlField item : verdict.items("declared")) {
            all.add(item.oneOf(known, Declared::label, "declaration"));
        }
        return all;
    }

    private static Map<String, Set<String>> user(YamlField verdict) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        fields(verdict, "user")
                .forEach((name, field) -> {
                    UserFact fact = fact(name, field);
                    wanted.put(name, values(name, field, fact.allowed()));
                });
        return wanted;
    }

    private static UserFact fact(String name, YamlField field) {
        for (UserFact fact : UserFact.values()) {
            if (fact.label().equals(name)) {
                return fact;
            }
        }
        throw field.wrong(
                "tests a fact about the user, `%s`, that is not known. Use one of: %s."
                        .formatted(
                                YamlField.shown(name),
                                YamlField.listed(
                                        Arrays.stream(UserFact.values())
                                                .map(UserFact::label)
                                                .toList())));
    }
}
