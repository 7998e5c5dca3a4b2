package org.exposureaudit.detect;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.school.Age;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.School;

/// What the school's lists say of somebody, as attributes and as sentences.
///
/// @param person who
/// @param school the school
public record PersonFacts(Person person, School school) {

    /// The attribute `relation`.
    public String relation() {
        return person.role().label();
    }

    /// The attribute `age-band`.
    public String ageBand() {
        return school.ageOf(person).band().label();
    }

    /// Whether they are a pupil, or a former pupil who is or might be under 18.
    public boolean isYoung() {
        return person.role() == Role.PUPIL
                || (person.role() == Role.EX_PUPIL && school.ageOf(person).maybeUnder18());
    }

    /// What belongs together about them: role and name.
    public String group() {
        return relation() + " " + person.name();
    }

    /// A sentence such as "On the school's list: pupil, Y6, aged 10."
    public String introduction() {
        List<String> parts = new ArrayList<>();
        parts.add(relation().replace('-', ' '));
        switch (person.role()) {
            case PUPIL -> {
                addYear(parts);
                parts.add(school.ageOf(person).text());
            }
            case EX_PUPIL -> parts.add(school.ageOf(person).text());
            case PARENT, EX_PARENT ->
                    school.roster()
                            .childrenOf(person)
                            .forEach(child -> parts.add("of " + child.name()));
            case GOVERNOR, COLLEAGUE, MANAGED_COLLEAGUE -> {}
        }
        return "On the school's list: " + person.name() + ", " + String.join(", ", parts) + ".";
    }

    private void addYear(List<String> parts) {
        String year = school.yearGroupOf(person);
        if (!year.isEmpty()) {
            parts.add(year);
        }
    }

    /// Starts the attributes and evidence every observation of a person carries.
    public ObservationBuilder introduce(ObservationBuilder seen) {
        seen.about(person).says("relation", relation()).because(introduction());
        if (school.ageOf(person).band() == Age.Band.UNKNOWN && person.role() == Role.EX_PUPIL) {
            seen.because(
                    "Nobody has said how old they are, so they are treated as under 18 until you know.");
        }
        return seen;
    }
}
