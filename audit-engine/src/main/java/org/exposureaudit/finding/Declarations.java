package org.exposureaudit.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.policy.Declared;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Me.Relative;

/// Everything the user has recorded, found again by whom or what it is about. Immutable.
public final class Declarations {
    /// Nothing is recorded.
    public static final Declarations NONE = new Declarations(List.of());

    private final List<Declaration> all;
    private final Map<String, Set<Declared>> byKey = new HashMap<>();

    /// These declarations.
    public Declarations(List<Declaration> all) {
        this.all = List.copyOf(all);
        for (Declaration one : this.all) {
            byKey.computeIfAbsent(Subject.keyOf(one.about()), _ -> EnumSet.noneOf(Declared.class))
                    .add(one.kind());
        }
    }

    /// All of them, in order.
    public List<Declaration> all() {
        return all;
    }

    /// The same, and that the user's relatives are family.
    public Declarations withFamilyOf(Me me) {
        List<Declaration> more = new ArrayList<>(all);
        for (Relative relative : me.family()) {
            for (String name : fullNames(relative.name().strip(), me)) {
                more.add(Declaration.of(Declared.FAMILY, name));
            }
        }
        return new Declarations(more);
    }

    /// What is recorded about somebody or something.
    public Set<Declared> about(Subject subject) {
        Set<Declared> found = EnumSet.noneOf(Declared.class);
        subject.keys().forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        if (byKey.getOrDefault(subject.platform(), Set.of()).contains(Declared.APPROVED_CHANNEL)) {
            found.add(Declared.APPROVED_CHANNEL);
        }
        return found;
    }

    // A forename alone could be anybody's; with the user's own surname it is a relative's.
    private static List<String> fullNames(String name, Me me) {
        if (name.isEmpty()) {
            return List.of();
        }
        if (name.indexOf(' ') > 0) {
            return List.of(name);
        }
        List<String> names = new ArrayList<>();
        for (String surname : List.of(me.surname(), me.formerSurname())) {
            if (!surname.isBlank()) {
                names.add(name + " " + surname);
            }
        }
        return names;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Declarations[" + all.size() + "]";
    }
}
