package org.exposureaudit.detect.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Logistic regression with weights held small, one coordinate after the other: the same texts give the same weights to the last digit.
public final class Learning {
    private static final int ROUNDS = 40;
    private static final Map<String, Double> HELD =
            Map.of("word", 3.0, "pair", 4.0, "signal", 5.0, "item", 6.0);

    private final List<String> names = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final int size;

    /// Learns from texts of which each has these clues.
    ///
    /// @param clues where each clue occurs, by the numbers of the texts
    /// @param size how many texts there are
    public Learning(Map<String, List<Integer>> clues, int size) {
        new TreeMap<>(clues)
                .forEach((name, texts) -> {
                    names.add(name);
                    rows.add(texts.stream().mapToInt(Integer::intValue).toArray());
                });
        this.size = size;
    }

    /// What was learned.
    ///
    /// @param base what every text weighs
    /// @param weights by clue
    public record Learned(double base, Map<String, Double> weights) {}

    /// What tells texts that are so from texts that are not, with only some of the texts seen.
    public Learned tell(boolean[] so, boolean[] seen) {
        Texts texts = new Texts(so, seen);
        double[] weights = new double[rows.size()];
        double base = 0;
        int[] all = IntStream.range(0, size).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            base += texts.step(all, base, 0);
            for (int clue = 0; clue < weights.length; clue++) {
                double held = held(names.get(clue));
                weights[clue] += texts.step(rows.get(clue), weights[clue], held);
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        for (int clue = 0; clue < weights.length; clue++) {
            learned.put(names.get(clue), weights[clue]);
        }
        return new Learned(base, learned);
    }

    private static double held(String clue) {
        String sort = clue.substring(0, clue.indexOf('\t'));
        Double held = HELD.get(sort);
        if (held == null) {
            throw new IllegalArgumentException("no such sort of clue: " + sort);
        }
        return held;
    }

    /// The texts, and what all clues of each come to so far.
    private static final class Texts {
        private final boolean[] so;
        private final boolean[] seen;
        private final double[] sums;

        Texts(boolean[] so, boolean[] seen) {
            this.so = so;
            this.seen = seen;
            this.sums = new double[so.length];
        }

        // One step towards the best weight of one clue, all others staying as they are.
        double step(int[] texts, double weight, double held) {
            double slope = held * weight;
            double bend = held;
            for (int text : texts) {
                if (seen[text]) {
                    double chance = 1 / (1 + StrictMath.exp(-sums[text]));
                    slope += chance - (so[text] ? 1 : 0);
                    bend += chance * (1 - chance);
                }
            }
            if (bend == 0) {
                return 0;
            }
            double move = Math.clamp(-slope / bend, -1, 1);
            for (int text : texts) {
                sums[text] += move;
            }
            return move;
        }
    }
}
