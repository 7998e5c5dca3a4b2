package org.exposureaudit.detect.safety;

import java.util.List;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.school.Person.Role;

/// Finds words of pupils and young former pupils that speak of harming themselves. A first, cautious version.
public final class SafeguardingDetector implements Detector {
    private static final Set<Role> CHILDREN = Set.of(Role.PUPIL, Role.EX_PUPIL);

    @Override
    public String name() {
        return "safeguarding.concern";
    }

    @Override
    public void look(Passage passage, Observations out) {
        List<Mark> words = passage.words(WordList.SELF_HARM);
        if (words.isEmpty() || passage.isOwn()) {
            return;
        }
        passage.author()
                .filter(author -> isChild(author, passage))
                .ifPresent(author -> seen(passage, author, words, out));
    }

    private static boolean isChild(Other author, Passage passage) {
        return author.in(CHILDREN)
                .filter(person -> new PersonFacts(person, passage.school()).isYoung())
                .isPresent();
    }

    private static void seen(Passage passage, Other author, List<Mark> words, Observations out) {
        PersonFacts facts = new PersonFacts(author.in(CHILDREN).orElseThrow(), passage.school());
        out.add(
                Observation.of(passage.item(), Confidence.POSSIBLE)
                        .group("concern", facts.group())
                        .about(facts.person())
                        .marks(words)
                        .says("concern", "self-harm")
                        .says("about-head", "no")
                        .says("direction", "received")
                        .because(
                                "The words speak of harm to oneself. They may be a figure of speech; that is not for you to decide alone.")
                        .because(facts.introduction())
                        .because(author.recognition().evidence()));
    }
}
