package org.exposureaudit.detect.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.detect.Passage;

/// What must hold of an item for a rule to look at it. All of it must; of the values of a fact one is enough.
///
/// @param all each of them
record Conditions(List<Condition> all) {
    private static final String NOT = "not-";

    /// One fact and its values.
    record Condition(Fact fact, Set<String> values, boolean wanted) {
        boolean holds(Passage passage) {
            return Collections.disjoint(fact.of(passage), values) != wanted;
        }
    }

    Conditions {
        all = List.copyOf(all);
    }

    /// As a lexicon writes them: `author: [self]`, `not-kind: [message]`.
    static Conditions of(Map<String, List<String>> written) {
        List<Condition> all = new ArrayList<>();
        written.forEach((name, values) -> {
            boolean not = name.startsWith(NOT);
            String label = not ? name.substring(NOT.length()) : name;
            Fact fact =
                    Arrays.stream(Fact.values())
                            .filter(each -> each.label().equals(label))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("no fact: " + name));
            all.add(new Condition(fact, Set.copyOf(values), !not));
        });
        return new Conditions(all);
    }

    boolean hold(Passage passage) {
        return all.stream().allMatch(condition -> condition.holds(passage));
    }
}
