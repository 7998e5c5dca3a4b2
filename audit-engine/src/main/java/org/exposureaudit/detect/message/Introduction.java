package org.exposureaudit.detect.message;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;

/// Understands messages in which an unknown account says it is a pupil: "Miss, it's Jonah from Year 6".
final class Introduction {
    private static final Pattern I_AM =
            Pattern.compile("(?:\\bit'?s|\\bit’s|\\bthis is|\\bi'?m|\\bi’m|\\bi am)\\s+$");
    private static final Pattern TEACHER = Pattern.compile("\\b(?:sir|miss)\\b");
    private static final int BEFORE = 12;

    private Introduction() {}

    /// The pupil an unknown sender says they are; empty where nobody does.
    static Optional<Person> in(Passage passage) {
        if (passage.isOwn() || passage.item().kind() != Kind.MESSAGE || passage.names().isEmpty()) {
            return Optional.empty();
        }
        String lower = passage.text().toLowerCase(Locale.ROOT);
        if (!speaksAsPupil(passage, lower)) {
            return Optional.empty();
        }
        return passage.names().stream()
                .filter(hit -> hit.meaning().person().role() == Role.PUPIL)
                .filter(hit -> saysIAm(lower, hit))
                .map(hit -> hit.meaning().person())
                .findFirst();
    }

    /// Whether the sender of a message says that they are this person.
    static boolean of(Person person, Passage passage) {
        String lower = passage.text().toLowerCase(Locale.ROOT);
        return !passage.isOwn()
                && passage.names().stream()
                        .filter(hit -> hit.meaning().person().key() == person.key())
                        .anyMatch(hit -> saysIAm(lower, hit));
    }

    private static boolean saysIAm(String lower, Hit<Name> name) {
        return I_AM.matcher(lower.substring(Math.max(0, name.start() - BEFORE), name.start()))
                .find();
    }

    private static boolean speaksAsPupil(Passage passage, String lower) {
        return TEACHER.matcher(lower).find()
                || !passage.own(OwnForm.PUPILS_SAY).isEmpty()
                || passage.has(WordList.CHILD_WORDS)
                || passage.has(WordList.SCHOOL_MATTERS);
    }
}
