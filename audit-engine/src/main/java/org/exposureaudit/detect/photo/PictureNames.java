package org.exposureaudit.detect.photo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.disclosure.PupilMention;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.detect.text.PupilNames;
import org.exposureaudit.item.text.PhraseBook.Hit;
import org.exposureaudit.school.Person;

/// The names of pupils under a picture.
final class PictureNames {
    private PictureNames() {}

    /// Where pupils are named, if they are: one in full, or forenames that together can hardly be others'.
    static List<Mark> pupils(Passage passage) {
        if (passage.names().isEmpty()) {
            return List.of();
        }
        List<Hit<Name>> full =
                PupilNames.in(passage.names(), passage.text()).stream()
                        .filter(hit -> isPupil(hit.meaning().person()))
                        .toList();
        if (!full.isEmpty()) {
            return marks(full);
        }
        List<Hit<Name>> forenames =
                PupilNames.forenames(passage.names(), passage.text()).stream()
                        .filter(hit -> isPupil(hit.meaning().person()))
                        .toList();
        Set<String> distinct = new TreeSet<>();
        forenames.forEach(hit -> distinct.add(hit.meaning().person().names().forename()));
        return distinct.size() > 1 && PupilMention.in(passage).isPresent()
                ? marks(forenames)
                : List.of();
    }

    private static boolean isPupil(Person person) {
        return person.isPupil();
    }

    private static List<Mark> marks(List<Hit<Name>> names) {
        return names.stream().map(hit -> new Mark(hit.start(), hit.end())).toList();
    }
}
