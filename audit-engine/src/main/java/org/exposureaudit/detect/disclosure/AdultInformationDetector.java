package org.exposureaudit.detect.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.text.PersonalDetail;
import org.exposureaudit.detect.text.PersonalDetail.What;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Finds telephone numbers and addresses told together with the name of a colleague, parent or governor.
public final class AdultInformationDetector implements Detector {
    private static final Set<What> CONTACT = Set.of(What.PHONE, What.EMAIL, What.ADDRESS);
    private static final Set<Form> NAMED = Set.of(Form.FULL, Form.INITIALLED);

    @Override
    public String name() {
        return "disclosure.adult-information";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.names().isEmpty() || passage.details().isEmpty()) {
            return;
        }
        Ownership ownership = new Ownership(passage);
        List<PersonalDetail> contact =
                passage.details().stream()
                        .filter(detail ->
                                CONTACT.contains(detail.what()) && ownership.isPersons(detail))
                        .toList();
        if (!contact.isEmpty() && !ownership.holds(contact).equals("own")) {
            named(passage).ifPresent(name -> out.add(seen(passage, name, contact)));
        }
    }

    private static Optional<Hit<Name>> named(Passage passage) {
        return passage.names().stream()
                .filter(hit -> NAMED.contains(hit.meaning().form()))
                .filter(hit -> !hit.meaning().person().isChild())
                .findFirst();
    }

    private static ObservationBuilder seen(
            Passage passage, Hit<Name> name, List<PersonalDetail> contact) {
        Person person = name.meaning().person();
        PersonFacts facts = new PersonFacts(person, passage.school());
        ObservationBuilder seen =
                Observation.of(passage.item(), Confidence.LIKELY)
                        .group("adult", facts.group())
                        .mark(name)
                        .says("author", passage.authorLabel())
                        .says("detail", "contact")
                        .says("audience", passage.audience())
                        .says("recipient", Recipient.of(passage))
                        .category("personal-data")
                        .because(
                                "A way to reach somebody stands beside a name on the school's lists.");
        contact.forEach(detail -> seen.mark(new Mark(detail.start(), detail.end())));
        return facts.introduce(seen).says("relation", relation(person));
    }

    private static String relation(Person person) {
        return switch (person.role()) {
            case PARENT, EX_PARENT -> Role.PARENT.label();
            case COLLEAGUE, MANAGED_COLLEAGUE -> Role.COLLEAGUE.label();
            case GOVERNOR -> Role.GOVERNOR.label();
            case PUPIL, EX_PUPIL -> "unknown";
        };
    }
}
