package org.exposureaudit.detect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.identity.Recognition;
import org.exposureaudit.identity.Recognition.Verdict;
import org.exposureaudit.item.Account;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Somebody else in an item, and who they might be.
///
/// @param account as the platform shows them
/// @param recognition who they might be
public record Other(Account account, Recognition recognition) {

    /// The person in one of these roles they are or might be; empty where there is none.
    public Optional<Person> in(Set<Role> roles) {
        return recognition.people().stream()
                .filter(person -> roles.contains(person.role()))
                .findFirst();
    }

    /// Everybody in one of these roles they might be.
    public List<Person> allIn(Set<Role> roles) {
        return recognition.people().stream()
                .filter(person -> roles.contains(person.role()))
                .toList();
    }

    /// How sure that is.
    public Confidence confidence() {
        return recognition.verdict() == Verdict.MATCH ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /// What to call them: the name shown, else the handle.
    public String shown() {
        return account.shown();
    }

    /// No name in a log.
    @Override
    public String toString() {
        return "Other[" + recognition.verdict().label() + "]";
    }
}
