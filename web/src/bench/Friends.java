import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The user's friends.
///
/// @param strangers the names of those nobody at school knows
/// @param fromSchool those who are in the roster
record Friends(List<String> strangers, List<Person> fromSchool) {
    private static final int FROM_SCHOOL = 40;

    /// So many friends, and forty of the roster.
    static Friends of(int count, Roster roster, SplittableRandom random) {
        List<String> strangers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String forename = Words.any(Words.FORENAMES, random);
            strangers.add(forename + " " + Words.any(Words.SURNAMES, random).replace('_', ' '));
        }
        List<Person> fromSchool = new ArrayList<>();
        for (int i = 0; i < FROM_SCHOOL; i++) {
            fromSchool.add(roster.any());
        }
        return new Friends(strangers, fromSchool);
    }

    /// The names of all.
    List<String> names() {
        List<String> names = new ArrayList<>(strangers);
        fromSchool.forEach(person -> names.add(person.fullName()));
        return names;
    }
}
