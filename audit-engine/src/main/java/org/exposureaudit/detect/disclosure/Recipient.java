package org.exposureaudit.detect.disclosure;

import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Person.Role;

/// Who was told.
final class Recipient {
    private static final Set<Role> STAFF = Set.of(Role.COLLEAGUE, Role.MANAGED_COLLEAGUE);
    private static final Set<Role> FAMILIES =
            Set.of(Role.PUPIL, Role.EX_PUPIL, Role.PARENT, Role.EX_PARENT);

    private Recipient() {}

    /// The attribute `recipient`: `staff` where everybody in a conversation seems to work at the school.
    static String of(Passage passage) {
        if (passage.item().kind() != Kind.MESSAGE) {
            return passage.item().kind() == Kind.AI_CHAT ? "not-staff" : "unknown";
        }
        List<Other> others =
                passage.participants().isEmpty() ? passage.others() : passage.participants();
        if (others.isEmpty()) {
            return "unknown";
        }
        return others.stream().allMatch(other -> other.in(STAFF).isPresent())
                ? "staff"
                : "not-staff";
    }

    /// Whether the conversation is with a pupil or parent, so that a child's name alone tells them nothing new.
    static boolean isFamily(Passage passage) {
        return passage.item().kind() == Kind.MESSAGE
                && (passage.titleIsOfParents()
                        || passage.participants().stream()
                                .anyMatch(other -> other.in(FAMILIES).isPresent())
                        || passage.others().stream()
                                .anyMatch(other -> other.in(FAMILIES).isPresent()));
    }
}
