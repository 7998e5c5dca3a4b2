package org.exposureaudit.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// When a verdict fits: all three parts must.
///
/// @param attributes by attribute, the values of which the observation must have one
/// @param declared what the user must have recorded, all of it
/// @param user by fact about the user, the values of which one must hold
public record Condition(
        Map<String, Set<String>> attributes,
        Set<Declared> declared,
        Map<String, Set<String>> user) {
    /// Always fits.
    public static final Condition ALWAYS = new Condition(Map.of(), Set.of(), Map.of());

    private static final String UNKNOWN = "unknown";

    /// Copies the collections; maps keep their order.
    public Condition {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        declared = Set.copyOf(declared);
        user = Collections.unmodifiableMap(new LinkedHashMap<>(user));
    }

    /// Whether it fits.
    public boolean fits(Standing standing) {
        return allowed(attributes, standing.attributes())
                && standing.declared().containsAll(declared)
                && allowed(user, standing.user());
    }

    /// Whether it fits whatever there is.
    public boolean isAlways() {
        return attributes.isEmpty() && declared.isEmpty() && user.isEmpty();
    }

    /// Whether it fits wherever the other one does.
    public boolean covers(Condition other) {
        return covers(attributes, other.attributes)
                && other.declared.containsAll(declared)
                && covers(user, other.user);
    }

    private static boolean allowed(Map<String, Set<String>> wanted, Map<String, String> found) {
        return wanted.entrySet().stream()
                .allMatch(
                        one -> one.getValue().contains(found.getOrDefault(one.getKey(), UNKNOWN)));
    }

    private static boolean covers(Map<String, Set<String>> wide, Map<String, Set<String>> narrow) {
        return wide.entrySet().stream()
                .allMatch(one ->
                        narrow.containsKey(one.getKey())
                                && one.getValue().containsAll(narrow.get(one.getKey())));
    }
}
