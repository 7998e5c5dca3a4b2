package org.exposureaudit.detect.text;

import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.Phrase.OfSchool;
import org.exposureaudit.detect.text.Phrase.Own;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.Phrase.Word;
import org.exposureaudit.item.text.PhraseBook;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Names;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.School;

/// Puts everything detectors know words by into one book.
public final class Vocabulary {
    private static final int SHORTEST_NAME = 3;

    private final PhraseBook.Builder<Phrase> book = PhraseBook.builder();

    private Vocabulary() {}

    /// The book for this school and user.
    public static PhraseBook<Phrase> of(School school, Me me) {
        Vocabulary vocabulary = new Vocabulary();
        for (WordList list : WordList.values()) {
            if (list == WordList.COMMON_FORENAMES) {
                continue; // asked of names found, never sought
            }
            list.words().forEach(word -> vocabulary.book.add(word, new Word(list)));
        }
        for (Establishment one : school.establishments()) {
            SchoolPhrases.of(
                    one, (phrase, sign) -> vocabulary.book.add(phrase, new OfSchool(one, sign)));
        }
        school.roster().people().forEach(vocabulary::names);
        vocabulary.own(me);
        return vocabulary.book.build();
    }

    private void names(Person person) {
        Names names = person.names();
        for (String surname : surnames(names)) {
            for (String forename : forenames(names)) {
                add(forename + " " + surname, person, Form.FULL);
                add(forename + " " + surname.substring(0, 1), person, Form.INITIALLED);
            }
            add(surname, person, Form.SURNAME);
            add(surname + "s", person, Form.SURNAME);
        }
        if (person.isChild()) {
            for (String forename : forenames(names)) {
                add(forename, person, Form.FORENAME);
                // Many leave the apostrophe out: "kyans mum".
                add(forename + "s", person, Form.FORENAME);
            }
        }
        person.handles().forEach(handle -> add(handle, person, Form.HANDLE));
    }

    private void add(String phrase, Person person, Form form) {
        if (phrase.length() >= SHORTEST_NAME) {
            book.add(phrase, new Name(person, form));
        }
    }

    private static List<String> forenames(Names names) {
        return present(
                List.of(names.forename(), names.preferredForename(), names.formerForename()));
    }

    private static List<String> surnames(Names names) {
        List<String> listed = present(List.of(names.surname(), names.preferredSurname()));
        return names.formerSurnames().isEmpty()
                ? listed
                : Stream.concat(listed.stream(), present(names.formerSurnames()).stream()).toList();
    }

    private static List<String> present(List<String> names) {
        return names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }

    private void own(Me me) {
        own(me.name(), OwnForm.NAME);
        if (!me.surname().isEmpty()) {
            own(me.forename().charAt(0) + " " + me.surname(), OwnForm.NAME);
            own((me.knownAs() + " " + me.surname()).strip(), OwnForm.NAME);
            if (!me.formerSurname().isBlank()) {
                own(me.forename() + " " + me.formerSurname(), OwnForm.NAME);
                own((me.knownAs() + " " + me.formerSurname()).strip(), OwnForm.NAME);
            }
        }
        if (me.surname().length() >= SHORTEST_NAME) {
            book.add(me.surname(), new Own(OwnForm.SURNAME));
        }
        me.pupilsSay().forEach(name -> own(name, OwnForm.PUPILS_SAY));
        me.handles().forEach(handle -> own(handle, OwnForm.HANDLE));
        me.emails().forEach(email -> own(email, OwnForm.EMAIL));
        String house = me.address().split("[,\\n]", -1)[0].strip();
        if (house.contains(" ")) {
            Streets.spellings(house).forEach(spelling -> own(spelling, OwnForm.ADDRESS));
        }
    }

    private void own(String phrase, OwnForm form) {
        // "Sir" and "Miss" are what every teacher is called.
        if (phrase.contains(" ") || form == OwnForm.HANDLE || form == OwnForm.EMAIL) {
            book.add(phrase, new Own(form));
        }
    }
}
