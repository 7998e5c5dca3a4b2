package org.exposureaudit.index;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many of the items a search found are of which sort.
///
/// @param kinds by the kind's label
/// @param platforms by the platform's id
/// @param audiences by the audience's label
/// @param mine by the user
/// @param others by somebody else
public record Facets(
        SortedMap<String, Long> kinds,
        SortedMap<String, Long> platforms,
        SortedMap<String, Long> audiences,
        long mine,
        long others) {
    /// Copies the maps.
    public Facets {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        platforms = Collections.unmodifiableSortedMap(new TreeMap<>(platforms));
        audiences = Collections.unmodifiableSortedMap(new TreeMap<>(audiences));
    }
}
