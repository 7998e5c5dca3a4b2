package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What one detector has seen: of each sort the first, up to a limit; the rest is counted. For one thread.
///
/// Of one sort are observations of the same group that state the same. The limit falls as more sorts come, so that memory stays bounded and
/// yet no sort is lost because another is long. What remains after merging does not depend on how the files were dealt out.
final class Kept {
    static final int IN_ALL = 5_000;
    private static final int[] LIMITS = {200, 50, 10, 3, 1};

    private final Map<String, Sort> sorts = new HashMap<>();
    private int rung;
    private int size;
    private long sortsLost;

    /// An observation and where its item stands among all.
    record Placed(long order, Observation seen) {}

    private static final class Sort {
        private final int limit;
        private final List<Placed> first = new ArrayList<>(1);
        private long count;

        Sort(int limit) {
            this.limit = limit;
        }

        int limit(int rung) {
            return Math.min(limit, LIMITS[rung]);
        }

        Sort copy() {
            Sort copy = new Sort(limit);
            copy.first.addAll(first);
            copy.count = count;
            return copy;
        }

        // Files come in any order; kept are those that stand first. Says by how many the list grew.
        int add(Placed placed, int most) {
            count++;
            int at = first.size();
            while (at > 0 && first.get(at - 1).order() > placed.order()) {
                at--;
            }
            if (at >= most) {
                return 0;
            }
            first.add(at, placed);
            if (first.size() > most) {
                first.removeLast();
                return 0;
            }
            return 1;
        }
    }

    void add(Placed placed) {
        add(placed, LIMITS[0]);
    }

    void addOnce(Placed placed) {
        add(placed, 1);
    }

    private void add(Placed placed, int limit) {
        String key = placed.seen().group() + '\n' + placed.seen().attributes();
        Sort sort = sorts.get(key);
        if (sort == null) {
            if (sorts.size() >= IN_ALL) {
                sortsLost++;
                return;
            }
            sort = new Sort(limit);
            sorts.put(key, sort);
        }
        size += sort.add(placed, sort.limit(rung));
        shrink();
    }

    /// The same, to be looked at while this one goes on.
    Kept copy() {
        Kept copy = new Kept();
        sorts.forEach((key, sort) -> copy.sorts.put(key, sort.copy()));
        copy.rung = rung;
        copy.size = size;
        copy.sortsLost = sortsLost;
        return copy;
    }

    /// What several threads kept, as one of them would have kept it.
    static Kept merged(Collection<Kept> parts) {
        Kept all = new Kept();
        Map<String, List<Sort>> alike = new HashMap<>();
        for (Kept part : parts) {
            part.sorts.forEach(
                    (key, sort) -> alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(sort));
            all.sortsLost += part.sortsLost;
            all.rung = Math.max(all.rung, part.rung);
        }
        alike.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), joined(entry.getValue())))
                .sorted(
                        Comparator.comparingLong(
                                entry -> entry.getValue().first.getFirst().order()))
                .forEach(entry -> all.take(entry.getKey(), entry.getValue()));
        all.trim();
        all.shrink();
        return all;
    }

    private static Sort joined(List<Sort> alike) {
        Sort sort = new Sort(alike.getFirst().limit);
        alike.forEach(part -> sort.count += part.count);
        alike.stream()
                .flatMap(part -> part.first.stream())
                .sorted(Comparator.comparingLong(Placed::order))
                .limit(sort.limit)
                .forEach(sort.first::add);
        return sort;
    }

    private void take(String key, Sort sort) {
        if (sorts.size() >= IN_ALL) {
            sortsLost += sort.count;
            return;
        }
        sorts.put(key, sort);
    }

    // Down the rungs until it fits; by the counts, so that every way of dealing comes to the same.
    private void shrink() {
        while (size > IN_ALL && rung < LIMITS.length - 1) {
            rung++;
            trim();
        }
    }

    private void trim() {
        size = 0;
        for (Sort sort : sorts.values()) {
            int limit = sort.limit(rung);
            if (sort.first.size() > limit) {
                sort.first.subList(limit, sort.first.size()).clear();
            }
            size += sort.first.size();
        }
    }

    /// Everything kept, in no particular order.
    Stream<Placed> all() {
        return sorts.values().stream().flatMap(sort -> sort.first.stream());
    }

    /// How many observations of each group were made, kept or not.
    Map<String, Long> countsByGroup() {
        Map<String, Long> counts = new HashMap<>();
        sorts.forEach((key, sort) ->
                counts.merge(key.substring(0, key.lastIndexOf('\n')), sort.count, Long::sum));
        return counts;
    }

    /// How many observations were counted but not kept; the same fact seen again does not count.
    long left() {
        long left = sortsLost;
        for (Sort sort : sorts.values()) {
            if (sort.limit > 1) {
                left += sort.count - sort.first.size();
            }
        }
        return left;
    }
}
