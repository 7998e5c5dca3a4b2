import java.util.SplittableRandom;

/// What people write: words of the [Vocabulary], now and then a sign or a link, and what [Plants] puts among them.
final class Texts {
    private static final double SPREAD = 0.8;

    private final SplittableRandom random;
    private final Syllables syllables;
    private final Vocabulary vocabulary;
    private final Plants plants;

    Texts(SplittableRandom random, Syllables syllables, Plants plants) {
        this.random = random;
        this.syllables = syllables;
        this.plants = plants;
        this.vocabulary = new Vocabulary(random, syllables);
    }

    /// A text; half of all texts have more words than the median.
    String next(double median) {
        StringBuilder text = new StringBuilder();
        words(text, lengthAround(median, SPREAD));
        if (random.nextInt(8) == 0) {
            text.append(random.nextBoolean() ? "" : " ").append(Words.any(Words.SIGNS, random));
        }
        if (random.nextInt(40) == 0) {
            text.append(" https://www.").append(syllables.word(2));
            text.append(".com/").append(syllables.word(3));
        }
        if (random.nextInt(3) != 0) {
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        }
        return text.toString();
    }

    private void words(StringBuilder text, int count) {
        int place = plants.placeAmong(count);
        for (int i = 0; i <= count; i++) {
            if (i == place) {
                text.append(text.isEmpty() ? "" : " ").append(plants.next());
            }
            if (i < count) {
                text.append(text.isEmpty() ? "" : gap()).append(vocabulary.next());
            }
        }
    }

    private String gap() {
        if (random.nextInt(14) == 0) {
            return ", ";
        }
        return random.nextInt(16) == 0 ? ". " : " ";
    }

    /// A length, at least 1, of which half are above the median; the logarithm is spread as a bell.
    int lengthAround(double median, double spread) {
        return (int) Math.max(1, median * Math.exp(spread * bell()));
    }

    private double bell() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
