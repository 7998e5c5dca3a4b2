package org.exposureaudit.school;

import java.time.LocalDate;
import java.util.List;
import org.exposureaudit.school.Person.Birth;
import org.exposureaudit.school.Person.Role;

/// Puts a [Person] together from what a list happens to give. What is never said stays unknown.
public final class PersonBuilder {
    private final Names names;
    private Role role;
    private Birth birth = Birth.UNKNOWN;
    private String yearGroup = "";
    private LocalDate leaving = LocalDate.MAX;
    private List<String> handles = List.of();
    private List<String> relatedTo = List.of();
    private List<String> phones = List.of();
    private List<String> emails = List.of();

    PersonBuilder(Role role, Names names) {
        this.role = role;
        this.names = names;
    }

    /// Another role than was said at first.
    public PersonBuilder role(Role value) {
        role = value;
        return this;
    }

    /// When they were born.
    public PersonBuilder birth(Birth value) {
        birth = value;
        return this;
    }

    /// The day they were born.
    public PersonBuilder born(LocalDate day) {
        return birth(new Birth.On(day));
    }

    /// Such as `Y6`.
    public PersonBuilder yearGroup(String value) {
        yearGroup = value;
        return this;
    }

    /// The day they left.
    public PersonBuilder left(LocalDate day) {
        leaving = day;
        return this;
    }

    /// User names the school knows.
    public PersonBuilder handles(List<String> values) {
        handles = values;
        return this;
    }

    /// Names of the pupils they belong to.
    public PersonBuilder relatedTo(List<String> pupils) {
        relatedTo = pupils;
        return this;
    }

    /// Telephone numbers.
    public PersonBuilder phones(List<String> values) {
        phones = values;
        return this;
    }

    /// E-mail addresses.
    public PersonBuilder emails(List<String> values) {
        emails = values;
        return this;
    }

    /// The person, under this key.
    public Person build(int key) {
        return new Person(
                key, role, names, birth, yearGroup, leaving, handles, relatedTo, phones, emails);
    }
}
