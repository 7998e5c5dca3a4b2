package org.exposureaudit.index;

import java.util.List;

/// What stands around an item in its thread.
///
/// @param before what comes before it, in order, the nearest last
/// @param after what comes after it, in order, the nearest first
public record Surroundings(List<FoundItem> before, List<FoundItem> after) {
    /// Nothing.
    public static final Surroundings NONE = new Surroundings(List.of(), List.of());

    /// Copies the lists.
    public Surroundings {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
