package org.exposureaudit.school;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.exposureaudit.school.Person.Role;

/// All that is known of the user's school: its establishments, calendar and people, as of one day.
///
/// @param asOf the day for which ages and the like are worked out
/// @param zone the school's time zone
/// @param establishments the schools that count as the user's; usually one
/// @param namesakes what else goes by the school's names, in words, or an empty text
/// @param calendar terms, holidays and hours
/// @param roster the people
/// @param published how the pictures look that the school itself has shown, as [org.exposureaudit.photo.Likeness] writes it
public record School(
        LocalDate asOf,
        ZoneId zone,
        List<Establishment> establishments,
        String namesakes,
        Calendar calendar,
        Roster roster,
        List<String> published) {
    /// Where schools of this tool's users are.
    public static final ZoneId UK = ZoneId.of("Europe/London");

    // "Left recently" is about a year: a July leaver counts until the end of the next August.
    private static final int RECENT_MONTHS = 13;

    /// Copies the list.
    public School {
        establishments = List.copyOf(establishments);
        published = List.copyOf(published);
    }

    /// The same school, having shown pictures that look like this.
    public School showing(List<String> looks) {
        return new School(asOf, zone, establishments, namesakes, calendar, roster, looks);
    }

    /// No school is given: nothing is known but the day.
    public static School unknown(LocalDate asOf) {
        return new School(asOf, UK, List.of(), "", Calendar.EMPTY, Roster.EMPTY, List.of());
    }

    /// The same school with other people.
    public School with(Roster people) {
        return new School(asOf, zone, establishments, namesakes, calendar, people, published);
    }

    /// How old somebody is.
    public Age ageOf(Person person) {
        return Age.of(person.birth(), asOf);
    }

    /// The year group somebody is in by birth, else as listed; an empty text where neither says.
    public String yearGroupOf(Person person) {
        return person.role() == Role.PUPIL && !person.yearGroup().isEmpty()
                ? person.yearGroup()
                : YearGroup.of(person.birth(), asOf).map(YearGroup::label).orElse("");
    }

    /// Whether a former pupil left within about a year.
    public Truth leftRecently(Person person) {
        if (person.role() != Role.EX_PUPIL || person.leaving().equals(LocalDate.MAX)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!person.leaving().isBefore(asOf.minusMonths(RECENT_MONTHS)));
    }

    /// Whether a brother or sister is at the school now.
    public Truth siblingHere(Person person) {
        return roster.siblingHere(person);
    }

    /// Whether the roster holds anybody in one of these roles.
    public boolean knows(Set<Role> roles) {
        return roster.people().stream().anyMatch(person -> roles.contains(person.role()));
    }

    /// Sizes, no names.
    @Override
    public String toString() {
        return "School[" + establishments.size() + " establishments, " + roster + "]";
    }
}
