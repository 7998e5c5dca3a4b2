package org.exposureaudit.detect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exposureaudit.problem.Problem;

/// The one place where a detector's mistake becomes a problem, so that the others go on.
final class Failures {
    private final Map<String, Integer> counts = new TreeMap<>();

    /// Lets a detector look at one item.
    @SuppressWarnings("checkstyle:IllegalCatch") // a mistake in one check must not cost the others
    void look(Detector detector, Passage passage, Observations out) {
        try {
            detector.look(passage, out);
        } catch (RuntimeException _) {
            count(detector);
        }
    }

    /// Lets a detector say what the whole shows.
    @SuppressWarnings("checkstyle:IllegalCatch") // a mistake in one check must not cost the others
    void conclude(Detector detector, Gathered all, Observations out) {
        try {
            detector.conclude(all, out);
        } catch (RuntimeException _) {
            count(detector);
        }
    }

    /// An observation as its detector has it in the end; as it was where that fails.
    @SuppressWarnings("checkstyle:IllegalCatch") // a mistake in one check must not cost the others
    Observation settle(Detector detector, Observation seen, Gathered all) {
        try {
            return detector.settle(seen, all);
        } catch (RuntimeException _) {
            count(detector);
            return seen;
        }
    }

    private void count(Detector detector) {
        counts.merge(detector.name(), 1, Integer::sum);
    }

    void addAll(Collection<Failures> others) {
        others.forEach(
                other -> other.counts.forEach((name, n) -> counts.merge(name, n, Integer::sum)));
    }

    List<Problem> problems() {
        return counts.entrySet().stream()
                .map(entry ->
                        new Problem(
                                Problem.Kind.CHECK,
                                entry.getKey(),
                                "This check failed "
                                        + (entry.getValue() == 1
                                                ? "once"
                                                : entry.getValue() + " times")
                                        + ". What it was looking at there is not examined; everything else was."))
                .toList();
    }
}
