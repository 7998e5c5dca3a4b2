import java.util.List;
import java.util.SplittableRandom;

/// Makes words up that look as if they could be read aloud.
final class Syllables {
    private static final List<String> ONSETS =
            List.of("b c d f g h j k l m n p r s t v w st tr ch sh th br gr pl".split(" "));
    private static final List<String> VOWELS = List.of("a e i o u ai ea ee oo ou".split(" "));
    private static final List<String> CODAS = List.of("n r s t l d ck ng".split(" "));

    private final SplittableRandom random;

    Syllables(SplittableRandom random) {
        this.random = random;
    }

    /// A word of so many syllables.
    String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(Words.any(ONSETS, random)).append(Words.any(VOWELS, random));
            if (random.nextInt(3) == 0) {
                word.append(Words.any(CODAS, random));
            }
        }
        return word.toString();
    }

    /// A word of at least so many syllables and at most `more` others.
    String word(int fewest, int more) {
        return word(fewest + random.nextInt(more + 1));
    }
}
