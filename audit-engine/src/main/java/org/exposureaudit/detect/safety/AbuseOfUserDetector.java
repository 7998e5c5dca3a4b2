package org.exposureaudit.detect.safety;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Person;

/// Finds plain abuse and threats aimed at the user. A first, cautious version: it wants both hard words and the user as their target.
public final class AbuseOfUserDetector implements Detector {
    @Override
    public String name() {
        return "cyberbullying.target";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.isOwn()) {
            return;
        }
        List<Mark> threats = passage.words(WordList.THREAT);
        List<Mark> words = new ArrayList<>(threats);
        words.addAll(passage.words(WordList.ABUSE));
        if (!words.isEmpty() && isAimed(passage, !threats.isEmpty())) {
            out.add(seen(passage, words, threats.isEmpty() ? "abuse" : "threat"));
        }
    }

    private static boolean isAimed(Passage passage, boolean threat) {
        boolean named =
                !passage.own(OwnForm.NAME, OwnForm.SURNAME, OwnForm.PUPILS_SAY, OwnForm.HANDLE)
                        .isEmpty();
        boolean toUser = passage.item().kind() == Kind.MESSAGE && !passage.isGroup();
        return named || (threat && toUser);
    }

    private static ObservationBuilder seen(Passage passage, List<Mark> words, String nature) {
        return Observation.of(passage.item(), Confidence.POSSIBLE)
                .group("abuse", passage.item().platform())
                .marks(words)
                .says("nature", nature)
                .says("relation", relation(passage))
                .category("cyberbullying-target")
                .because(
                        "Hard words seem to be aimed at you. You did nothing wrong by receiving them.")
                .because("Friends may joke in such words: only you can tell.");
    }

    private static String relation(Passage passage) {
        return passage.author()
                .flatMap(author -> author.recognition().people().stream().findFirst())
                .map(AbuseOfUserDetector::relation)
                .orElse("unknown");
    }

    private static String relation(Person person) {
        return switch (person.role()) {
            case PUPIL -> "pupil";
            case PARENT, EX_PARENT -> "parent";
            case COLLEAGUE, MANAGED_COLLEAGUE -> "colleague";
            case EX_PUPIL, GOVERNOR -> "other";
        };
    }
}
