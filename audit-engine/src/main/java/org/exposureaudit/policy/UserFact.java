package org.exposureaudit.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Phase;

/// A fact about the user that a verdict may test.
public enum UserFact {
    /// The ages they teach.
    PHASE,
    /// Whether a child of theirs is at the school.
    ALSO_PARENT,
    /// The sort of job.
    ROLE;

    private static final String YES = "yes";
    private static final String NO = "no";

    /// The name in data, such as `also-parent`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it may be, in order of the alphabet.
    public Set<String> allowed() {
        return switch (this) {
            case PHASE -> labels(Phase.values(), Phase::label);
            case ALSO_PARENT -> new TreeSet<>(Set.of(YES, NO));
            case ROLE -> labels(Me.Role.values(), Me.Role::label);
        };
    }

    /// The facts of one user, by label.
    public static Map<String, String> of(Me me) {
        return Map.of(
                PHASE.label(), me.phase().label(),
                ALSO_PARENT.label(), me.alsoParent() ? YES : NO,
                ROLE.label(), me.role().label());
    }

    private static <T> Set<String> labels(T[] all, Function<T, String> label) {
        return Arrays.stream(all).map(label).collect(Collectors.toCollection(TreeSet::new));
    }
}
