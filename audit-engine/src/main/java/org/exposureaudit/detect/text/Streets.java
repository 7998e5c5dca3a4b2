package org.exposureaudit.detect.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words for streets, long and short.
final class Streets {
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("road", "rd"),
                    Map.entry("street", "st"),
                    Map.entry("lane", "ln"),
                    Map.entry("avenue", "ave"),
                    Map.entry("drive", "dr"),
                    Map.entry("close", "cl"),
                    Map.entry("crescent", "cres"),
                    Map.entry("gardens", "gdns"),
                    Map.entry("place", "pl"),
                    Map.entry("terrace", "terr"),
                    Map.entry("square", "sq"),
                    Map.entry("court", "ct"));

    private Streets() {}

    /// A street with its last word long and short.
    static List<String> spellings(String street) {
        int blank = street.lastIndexOf(' ');
        String last = street.substring(blank + 1).toLowerCase(Locale.ROOT);
        String brief = SHORT.getOrDefault(last, last);
        return brief.equals(last)
                ? List.of(street)
                : List.of(street, street.substring(0, blank + 1) + brief);
    }
}
