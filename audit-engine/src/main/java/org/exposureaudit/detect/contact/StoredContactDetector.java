package org.exposureaudit.detect.contact;

import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds entries of an address book with the number or address of a pupil or parent.
public final class StoredContactDetector implements Detector {
    private final String name;
    private final Set<Role> roles;

    private StoredContactDetector(String name, Set<Role> roles) {
        this.name = name;
        this.roles = roles;
    }

    /// One for pupils, one for parents.
    public static List<Detector> all() {
        return List.of(
                new StoredContactDetector(
                        "contact.pupil-number-stored", Set.of(Role.PUPIL, Role.EX_PUPIL)),
                new StoredContactDetector(
                        "contact.parent-number-stored", Set.of(Role.PARENT, Role.EX_PARENT)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().detail() instanceof Contact contact) {
            Other other = passage.who(contact.account());
            String detail = detail(contact);
            if (!detail.isEmpty() && other.in(roles).isPresent()) {
                out.add(seen(passage, other, detail));
            }
        }
    }

    private static String detail(Contact contact) {
        Account account = contact.account();
        if (!account.phones().isEmpty()) {
            return "phone";
        }
        if (!account.emails().isEmpty()) {
            return "email";
        }
        return account.handle().isEmpty() ? "" : "handle";
    }

    private ObservationBuilder seen(Passage passage, Other other, String detail) {
        Person person = other.in(roles).orElseThrow();
        PersonFacts facts = new PersonFacts(person, passage.school());
        ObservationBuilder seen =
                Observation.of(passage.item(), other.confidence())
                        .group(facts.group())
                        .says("detail", detail)
                        .because("It stands in an address book of yours.");
        if (person.isChild()) {
            seen.says("age-band", facts.ageBand());
        }
        return facts.introduce(seen).because(other.recognition().evidence());
    }
}
