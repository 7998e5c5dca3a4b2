package org.exposureaudit.detect.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exposureaudit.detect.signal.Signals.Hit;

/// How close the signals of a rule must stand.
sealed interface Window {
    /// In one sentence.
    record Sentence() implements Window {}

    /// Anywhere in the text.
    record Text() implements Window {}

    /// With at most so many words between the first and each other.
    ///
    /// @param words how many
    record Near(int words) implements Window {}

    static Window of(String written) {
        return switch (written) {
            case "sentence" -> new Sentence();
            case "text" -> new Text();
            default -> new Near(Integer.parseInt(written));
        };
    }

    /// Those hits that stand close to one of each of the others; none where there are no such.
    default List<Hit> together(List<List<Hit>> places) {
        return switch (this) {
            case Text _ -> places.stream().flatMap(List::stream).toList();
            case Sentence _ -> inOneSentence(places);
            case Near(int words) -> near(places, words);
        };
    }

    /// Whether a hit stands close to the rest.
    default boolean holds(Hit hit, List<Hit> rest) {
        return switch (this) {
            case Text _ -> true;
            case Sentence _, Near _ ->
                    rest.stream().anyMatch(other -> other.sentence() == hit.sentence());
        };
    }

    private static List<Hit> inOneSentence(List<List<Hit>> places) {
        Set<Integer> sentences = new LinkedHashSet<>();
        places.getFirst().forEach(hit -> sentences.add(hit.sentence()));
        for (List<Hit> more : places) {
            sentences.retainAll(more.stream().map(Hit::sentence).collect(Collectors.toSet()));
        }
        return places.stream()
                .flatMap(List::stream)
                .filter(hit -> sentences.contains(hit.sentence()))
                .toList();
    }

    private static List<Hit> near(List<List<Hit>> places, int words) {
        for (Hit first : places.getFirst()) {
            List<Hit> all = new ArrayList<>(List.of(first));
            for (List<Hit> others : places.subList(1, places.size())) {
                others.stream()
                        .filter(other -> between(first, other) <= words)
                        .findFirst()
                        .ifPresent(all::add);
            }
            if (all.size() == places.size()) {
                return all;
            }
        }
        return List.of();
    }

    private static int between(Hit a, Hit b) {
        if (a.sentence() != b.sentence()) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, Math.max(a.first() - b.last(), b.first() - a.last()) - 1);
    }
}
