import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// The people of the school.
final class Roster {
    private final List<Person> people = new ArrayList<>();
    private final Map<String, String> shortForms = new HashMap<>();
    private final SplittableRandom random;
    private final Syllables syllables;

    Roster(SplittableRandom random, Syllables syllables) {
        this.random = random;
        this.syllables = syllables;
        for (String pair : Words.SHORT_FORMS) {
            String[] names = pair.split("=");
            shortForms.put(names[0], names[1]);
        }
    }

    /// Adds people of a role, no two of the same name. One in three has a rare surname.
    void add(String role, int count) {
        Set<String> seen = new HashSet<>();
        while (seen.size() < count) {
            String forename = Words.any(Words.FORENAMES, random);
            String surname = Words.any(Words.SURNAMES, random);
            if (random.nextInt(3) == 0) {
                surname = capitalised(syllables.word(2, 1));
            }
            if (seen.add(forename + surname)) {
                people.add(person(role, forename, surname));
            }
        }
    }

    private Person person(String role, String forename, String surname) {
        String letters = Words.plain(forename + "_" + surname).toLowerCase(Locale.ROOT);
        return new Person(
                people.size() + 1,
                role,
                forename,
                shortForms.getOrDefault(forename, ""),
                surname.replace('_', ' '),
                letters.replaceAll("[^a-z_]", "") + random.nextInt(100));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// Everybody, by number.
    List<Person> people() {
        return people;
    }

    /// Anybody.
    Person any() {
        return people.get(random.nextInt(people.size()));
    }
}
