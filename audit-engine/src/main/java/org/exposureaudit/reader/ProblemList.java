package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.problem.Problem;

/// Collects problems in order. Of those that say the same only the first few are kept; the rest are counted.
final class ProblemList {
    private final int most;
    private final List<Problem> kept = new ArrayList<>();
    private final Map<What, Integer> counts = new LinkedHashMap<>();

    /// What a problem says, wherever it is.
    private record What(Problem.Kind kind, String message) {}

    /// A list that keeps this many of each sort.
    ProblemList(int most) {
        this.most = most;
    }

    void add(Problem problem) {
        if (counts.merge(new What(problem.kind(), problem.message()), 1, Integer::sum) <= most) {
            kept.add(problem);
        }
    }

    void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /// Those kept, then one for each sort of which more were counted.
    ///
    /// @param where the place the counts are for
    List<Problem> all(String where) {
        List<Problem> all = new ArrayList<>(kept);
        counts.forEach((what, count) -> {
            if (count > most) {
                all.add(more(where, count - most, what.message()));
            }
        });
        return all;
    }

    private static Problem more(String where, int count, String message) {
        return new Problem(
                Problem.Kind.CAPPED,
                where,
                String.format(Locale.ROOT, "And %,d more of this sort: %s", count, message));
    }
}
