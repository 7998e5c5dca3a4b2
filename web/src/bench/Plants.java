import java.util.List;
import java.util.SplittableRandom;

/// What is planted in the words of the export: names of the roster in many forms, and phrases.
final class Plants {
    private static final Person.Form[] FORMS = Person.Form.values();
    private static final double BYTES_AN_ITEM = 210;

    private final SplittableRandom random;
    private final Roster roster;
    private final List<String> phrases;
    private final Truth truth;
    private double rate;

    Plants(SplittableRandom random, Roster roster, Rules rules, Truth truth) {
        this.random = random;
        this.roster = roster;
        this.phrases = rules.phrases();
        this.truth = truth;
    }

    /// Aims at so many in an export of this size.
    void about(int count, long size) {
        rate = count / Math.max(1, size / BYTES_AN_ITEM);
    }

    /// Before which of a text's words to plant something, or -1 for nowhere.
    int placeAmong(int words) {
        return random.nextDouble() < rate ? random.nextInt(words + 1) : -1;
    }

    /// Something to plant, noted: one in four is a phrase, the others are names.
    String next() {
        if (random.nextInt(4) == 0) {
            String phrase = Words.any(phrases, random);
            truth.rule(phrase);
            return phrase;
        }
        Person person = roster.any();
        Person.Form form = FORMS[random.nextInt(FORMS.length)];
        truth.name(person, form);
        return person.written(form);
    }
}
