package org.exposureaudit.school.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.people.ListRead.Form;

/// Makes people of the values of a transfer file, one pupil with contacts after the other.
final class CtfPeople {
    /// The elements of a pupil or contact whose text is read.
    static final Set<String> WANTED =
            Set.of(
                    "Surname",
                    "Forename",
                    "PreferredSurname",
                    "PreferredForename",
                    "FormerSurname",
                    "FormerForename",
                    "MiddleNames",
                    "DOB",
                    "NCyearActual",
                    "Relationship",
                    "Responsibility",
                    "PhoneNo",
                    "Email");

    private final PeopleList list;
    private final List<Values> contacts = new ArrayList<>();
    private Values pupil = new Values();
    private Values current = pupil;
    private LocalDate written = LocalDate.MAX;
    private boolean leaving;
    private int number;

    /// The values of one person; an element may stand several times.
    private static final class Values {
        private final Map<String, List<String>> texts = new HashMap<>();

        void add(String name, String text) {
            texts.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(text.strip());
        }

        String text(String name) {
            return texts.getOrDefault(name, List.of("")).getFirst();
        }

        List<String> all(String name) {
            return texts.getOrDefault(name, List.of()).stream()
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        Names names() {
            return new Names(
                    text("Forename"),
                    text("MiddleNames"),
                    other("PreferredForename", "Forename"),
                    other("FormerForename", "Forename"),
                    text("Surname"),
                    other("PreferredSurname", "Surname"),
                    List.of(other("FormerSurname", "Surname")));
        }

        private String other(String name, String than) {
            return text(name).equals(text(than)) ? "" : text(name);
        }
    }

    CtfPeople(PeopleList list) {
        this.list = list;
    }

    /// Notes that it is a transfer file.
    void begin() {
        list.is(Form.TRANSFER);
    }

    /// Notes an element that is passed over.
    void passedOver(String name) {
        list.drops(name);
    }

    /// The day the file was written.
    void written(LocalDate day) {
        written = day;
    }

    /// Whether the pupils of the file leave this school with it.
    void leaving(boolean now) {
        leaving |= now;
    }

    void beginPupil() {
        pupil = new Values();
        current = pupil;
        contacts.clear();
        number++;
    }

    void beginContact() {
        current = new Values();
        contacts.add(current);
    }

    void endContact() {
        current = pupil;
    }

    void value(String name, String text) {
        list.keeps(name);
        current.add(name, text);
    }

    void endPupil() {
        Names names = pupil.names();
        if (names.full().isEmpty()) {
            list.problem("pupil " + number, "This pupil has no name and was left out.");
            return;
        }
        Role role = leaving ? Role.EX_PUPIL : Role.PUPIL;
        LocalDate left = leaving ? written : LocalDate.MAX;
        String year =
                list.yearGroup(pupil.text("NCyearActual"), "pupil " + number + ", NCyearActual");
        LocalDate born = list.date(pupil.text("DOB"), "pupil " + number + ", DOB");
        list.add(
                Person.of(role, names)
                        .birth(list.birth(born, year, written))
                        .yearGroup(born.equals(LocalDate.MAX) ? year : "")
                        .left(left)
                        .phones(pupil.all("PhoneNo"))
                        .emails(pupil.all("Email")));
        contacts.forEach(contact -> contact(contact, names));
    }

    private void contact(Values contact, Names child) {
        Names names = contact.names();
        if (!names.full().isEmpty()
                && Relation.isFamily(
                        contact.text("Relationship"), contact.text("Responsibility"))) {
            list.add(
                    Person.of(leaving ? Role.EX_PARENT : Role.PARENT, names)
                            .relatedTo(List.of(child.full()))
                            .phones(contact.all("PhoneNo"))
                            .emails(contact.all("Email")));
        }
    }
}
