package org.exposureaudit.detect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Kind;
import org.exposureaudit.problem.Problem;

/// What the detectors saw.
///
/// @param observations in the order of the items, then by detector
/// @param links every friend, follower and request, with who it might be, in the order of the items
/// @param problems checks that failed, and what was counted but not listed
/// @param examined the names of the detectors that had what they need and something to look at
/// @param items how many items of each kind were looked at
/// @param activity when the user posts
public record DetectResult(
        List<Observation> observations,
        List<Link> links,
        List<Problem> problems,
        Set<String> examined,
        Map<Kind, Long> items,
        Activity activity) {
    /// Copies the collections.
    public DetectResult {
        observations = List.copyOf(observations);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
        examined = Set.copyOf(examined);
        items = items.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(items));
    }
}
