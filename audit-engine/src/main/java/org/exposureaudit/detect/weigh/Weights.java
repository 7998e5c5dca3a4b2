package org.exposureaudit.detect.weigh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.item.text.LongTable;

/// What words, pairs of words, signals and facts of an item weigh for each label. Immutable.
public final class Weights {
    private static final Weights SHIPPED = read();
    private static final double HUNDREDTHS = 100;

    private final List<String> labels;
    private final double[] reaches;
    private final double[] base;
    private final LongTable words = new LongTable();
    private final LongTable signals = new LongTable();
    private final Map<String, Integer> facts = new HashMap<>();
    private final List<double[]> rows = new ArrayList<>();

    private Weights(List<String> lines) {
        List<String[]> cells =
                lines.stream()
                        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                        .map(line -> line.split("\t", -1))
                        .toList();
        List<String[]> heads = cells.stream().filter(each -> each[0].equals("label")).toList();
        labels = heads.stream().map(each -> each[1]).toList();
        reaches = heads.stream().mapToDouble(each -> hundredths(each[2])).toArray();
        base = heads.stream().mapToDouble(each -> hundredths(each[3])).toArray();
        cells.stream().filter(each -> !each[0].equals("label")).forEach(this::add);
    }

    private static Weights read() {
        try (InputStream in =
                Objects.requireNonNull(Weights.class.getResourceAsStream("weights.tsv"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Weights written as in `weights.tsv`.
    static Weights of(List<String> lines) {
        return new Weights(lines);
    }

    /// The weights the tool comes with.
    public static Weights shipped() {
        return SHIPPED;
    }

    private static double hundredths(String text) {
        return Integer.parseInt(text) / HUNDREDTHS;
    }

    private void add(String[] cells) {
        double[] row = new double[labels.size()];
        for (String cell : Arrays.asList(cells).subList(2, cells.length)) {
            int split = cell.indexOf('=');
            row[labels.indexOf(cell.substring(0, split))] = hundredths(cell.substring(split + 1));
        }
        String what = cells[1];
        switch (cells[0]) {
            case "word" -> words.getOrAdd(Tokens.number(what), rows.size());
            case "pair" -> {
                int blank = what.indexOf(' ');
                long pair =
                        Tokens.pair(
                                Tokens.number(what.substring(0, blank)),
                                Tokens.number(what.substring(blank + 1)));
                words.getOrAdd(pair, rows.size());
            }
            case "signal" -> signals.getOrAdd(SignalBook.shipped().number("", what), rows.size());
            case "item" -> facts.put(what, rows.size());
            default -> throw new IllegalArgumentException("no such clue: " + cells[0]);
        }
        rows.add(row);
    }

    /// The labels that are weighed.
    public List<String> labels() {
        return labels;
    }

    int number(String label) {
        return labels.indexOf(label);
    }

    double reaches(int label) {
        return reaches[label];
    }

    double[] base() {
        return base.clone();
    }

    /// The row of a word or a pair, or -1.
    int ofWord(long word) {
        return words.get(word);
    }

    /// The row of a signal, or -1.
    int ofSignal(int signal) {
        return signals.get(signal);
    }

    /// The row of a fact, or -1.
    int ofFact(String fact) {
        return facts.getOrDefault(fact, -1);
    }

    double weight(int row, int label) {
        return rows.get(row)[label];
    }

    int rows() {
        return rows.size();
    }

    /// How much is weighed, by sort.
    @Override
    public String toString() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("words", words.size());
        sizes.put("signals", signals.size());
        sizes.put("facts", facts.size());
        return "Weights" + sizes;
    }
}
