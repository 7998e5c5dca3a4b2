package org.exposureaudit.identity;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.exposureaudit.identity.name.NameProfile;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Roster;
import org.exposureaudit.school.School;

/// A person of the roster, ready to be compared.
///
/// @param person the person
/// @param profile every form of their names
/// @param child whether they are, or may be, a pupil or former pupil under 18
/// @param earliestBirth the first year in which they can have been born
/// @param family a number that parents, children, brothers and sisters share
record Somebody(Person person, NameProfile profile, boolean child, int earliestBirth, int family) {
    private static final int OLDEST = 80;
    private static final int OLDEST_PARENT = 55;

    /// A person of this school.
    static Somebody of(Person person, School school) {
        Set<String> related = new LinkedHashSet<>();
        Roster roster = school.roster();
        List<Person> children = roster.childrenOf(person);
        Stream.concat(children.stream(), roster.parentsOf(person).stream())
                .forEach(relative -> related.add(relative.surname()));
        return new Somebody(
                person,
                new NameProfile(person.names(), related),
                person.isChild() && school.ageOf(person).maybeUnder18(),
                earliestBirth(person, children, school.asOf()),
                family(person, roster));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Somebody that && that.person.key() == person.key();
    }

    @Override
    public int hashCode() {
        return person.key();
    }

    private static int family(Person person, Roster roster) {
        List<Person> children =
                person.isChild() && roster.childrenOf(person).isEmpty()
                        ? List.of(person)
                        : roster.childrenOf(person);
        return Stream.concat(
                        children.stream(),
                        children.stream()
                                .flatMap(child -> roster.parentsOf(child).stream())
                                .flatMap(parent -> roster.childrenOf(parent).stream()))
                .mapToInt(Person::key)
                .min()
                .orElse(person.key());
    }

    private static int earliestBirth(Person person, List<Person> children, LocalDate day) {
        OptionalInt own = year(person.birth());
        if (own.isPresent()) {
            return own.getAsInt();
        }
        return children.stream()
                .map(child -> year(child.birth()))
                .flatMapToInt(OptionalInt::stream)
                .max()
                .stream()
                .map(youngest -> youngest - OLDEST_PARENT)
                .findFirst()
                .orElse(day.getYear() - OLDEST);
    }

    private static OptionalInt year(Birth birth) {
        return switch (birth) {
            case Birth.On(LocalDate date) -> OptionalInt.of(date.getYear());
            case Birth.InCohort(int year) -> OptionalInt.of(year);
            case Birth.Unknown _ -> OptionalInt.empty();
        };
    }
}
