package org.exposureaudit.detect.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.disclosure.PupilMention;
import org.exposureaudit.detect.text.NameSense;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.PupilNames;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// The pupils named with a picture: in its words, in a tag, in the album, the name of the file or the file itself.
///
/// @param people who
/// @param marks where, in the item's own words
/// @param evidence sentences
record PictureNames(List<Person> people, List<Mark> marks, List<String> evidence) {
    private static final Set<Role> PUPIL = EnumSet.of(Role.PUPIL);

    /// Copies the lists.
    PictureNames {
        people = List.copyOf(people);
        marks = List.copyOf(marks);
        evidence = List.copyOf(evidence);
    }

    /// The pupils named: one in full, or forenames that together can hardly be others'.
    static PictureNames pupils(Passage passage) {
        List<Hit<Name>> named = inWords(passage);
        Set<Person> people = new LinkedHashSet<>();
        List<String> evidence = new ArrayList<>();
        named.forEach(hit -> people.add(hit.meaning().person()));
        if (!named.isEmpty()) {
            evidence.add("The words with the picture name pupils.");
        }
        tagged(passage, people, evidence);
        for (Media media : passage.item().media()) {
            if (media.isPicture()) {
                beside(passage, media, people, evidence);
            }
        }
        return new PictureNames(List.copyOf(people), marks(named), evidence);
    }

    private static void tagged(Passage passage, Set<Person> people, List<String> evidence) {
        int before = people.size();
        for (Account account : passage.item().tagged()) {
            Other other = passage.who(account);
            if (!other.isForenameOnly()) {
                other.in(PUPIL).ifPresent(people::add);
            }
        }
        if (people.size() > before) {
            evidence.add("A tag might be of a pupil.");
        }
    }

    private static void beside(
            Passage passage, Media media, Set<Person> people, List<String> evidence) {
        for (BesideWords words : BesideWords.of(media)) {
            List<Person> full =
                    namesIn(passage, words.text()).stream()
                            .filter(hit -> hit.meaning().form() == Form.FULL)
                            .map(hit -> hit.meaning().person())
                            .filter(Person::isPupil)
                            .toList();
            if (!full.isEmpty()) {
                people.addAll(full);
                evidence.add(words.sort().subject() + " might name a pupil.");
            }
        }
    }

    private static List<Hit<Name>> namesIn(Passage passage, String words) {
        return NameSense.in(passage.background().book().finder().find(words));
    }

    private static List<Hit<Name>> inWords(Passage passage) {
        if (passage.names().isEmpty()) {
            return List.of();
        }
        List<Hit<Name>> full = ofPupils(PupilNames.in(passage.names(), passage.text()));
        if (!full.isEmpty()) {
            return full;
        }
        List<Hit<Name>> forenames = ofPupils(PupilNames.forenames(passage.names(), passage.text()));
        Set<String> distinct = new TreeSet<>();
        forenames.forEach(hit -> distinct.add(hit.meaning().person().names().forename()));
        return distinct.size() > 1 && PupilMention.in(passage).isPresent() ? forenames : List.of();
    }

    private static List<Hit<Name>> ofPupils(List<Hit<Name>> names) {
        return names.stream().filter(hit -> hit.meaning().person().isPupil()).toList();
    }

    private static List<Mark> marks(List<Hit<Name>> names) {
        return names.stream().map(hit -> new Mark(hit.start(), hit.end())).toList();
    }

    /// The attribute `own-child`: whether everybody named is of the user's family.
    String ownChild(Passage passage) {
        boolean family =
                !people.isEmpty()
                        && people.stream()
                                .allMatch(person ->
                                        passage.background()
                                                .isFamily(Account.named(person.name())));
        return family ? "yes" : "unknown";
    }
}
