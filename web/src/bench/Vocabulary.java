import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Words as often as people use them: the n-th commonest comes up in proportion to 1 / n^1.07 or so (Zipf's law).
///
/// Forenames stand among the commoner words and surnames behind them, so that names also turn up where nobody of the
/// roster is meant. Words are drawn by Vose's alias method: two random numbers a word, however many words there are.
final class Vocabulary {
    private static final int SIZE = 50_000;
    private static final int COMMON = 250;
    private static final double EXPONENT = 1.07;
    private static final double SHIFT = 2.7;

    private final SplittableRandom random;
    private final String[] words;
    private final double[] share;
    private final int[] alias;

    Vocabulary(SplittableRandom random, Syllables syllables) {
        this.random = random;
        this.words = words(random, syllables);
        this.share = new double[words.length];
        this.alias = new int[words.length];
        weigh();
        pair();
    }

    /// A word.
    String next() {
        int slot = random.nextInt(words.length);
        return words[random.nextDouble() < share[slot] ? slot : alias[slot]];
    }

    private static String[] words(SplittableRandom random, Syllables syllables) {
        Set<String> words = new LinkedHashSet<>(Words.COMMON);
        while (words.size() < COMMON) {
            words.add(syllables.word(1, 1));
        }
        for (String forename : Words.FORENAMES) {
            words.add(forename);
            if (random.nextInt(3) == 0) {
                words.add(syllables.word(2));
            }
        }
        for (String surname : Words.SURNAMES) {
            words.addAll(List.of(surname.replace('_', ' '), syllables.word(2), syllables.word(2)));
        }
        while (words.size() < SIZE) {
            words.add(syllables.word(1, 2));
        }
        return words.toArray(String[]::new);
    }

    // How often each word is to come up, where 1 is the average.
    private void weigh() {
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            share[i] = 1 / Math.pow(i + SHIFT, EXPONENT);
            sum += share[i];
        }
        for (int i = 0; i < words.length; i++) {
            share[i] = share[i] / sum * words.length;
        }
    }

    // Fills what a rare word leaves of its slot with a common one.
    private void pair() {
        Deque<Integer> rare = new ArrayDeque<>();
        Deque<Integer> common = new ArrayDeque<>();
        for (int i = 0; i < words.length; i++) {
            (share[i] < 1 ? rare : common).push(i);
        }
        while (!rare.isEmpty() && !common.isEmpty()) {
            int small = rare.pop();
            int large = common.pop();
            alias[small] = large;
            share[large] -= 1 - share[small];
            (share[large] < 1 ? rare : common).push(large);
        }
    }
}
