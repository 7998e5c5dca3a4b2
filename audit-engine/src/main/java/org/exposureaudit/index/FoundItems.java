package org.exposureaudit.index;

import java.util.List;

/// What a search found.
///
/// @param total how many items there are in all
/// @param items the first of them, best first
public record FoundItems(long total, List<FoundItem> items) {
    /// Copies the list.
    public FoundItems {
        items = List.copyOf(items);
    }
}
