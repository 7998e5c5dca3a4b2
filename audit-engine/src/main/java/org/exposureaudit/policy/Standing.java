package org.exposureaudit.policy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Everything a verdict may look at: what was observed, what the user has recorded of it, and who the user is.
///
/// @param attributes the observation's attributes; an absent one counts as `unknown`
/// @param declared what is recorded about it
/// @param user facts about the user, by name
public record Standing(
        Map<String, String> attributes, Set<Declared> declared, Map<String, String> user) {
    /// Copies the collections.
    public Standing {
        attributes = Map.copyOf(attributes);
        declared = declared.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(declared));
        user = Map.copyOf(user);
    }
}
