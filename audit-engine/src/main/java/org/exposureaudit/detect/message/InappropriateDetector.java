package org.exposureaudit.detect.message;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Other;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.PersonFacts;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.item.Trait;
import org.exposureaudit.school.Person;

/// Finds messages sent to the user with obscene or threatening words. Few words on purpose: friends swear.
public final class InappropriateDetector implements Detector {
    private static final String FILE = "message.inappropriate-received";
    private static final int THREAT = SignalBook.shipped().number(FILE, "threat");
    private static final int SEXUAL = SignalBook.shipped().number(FILE, "sexual");
    private static final int TAME = SignalBook.shipped().number(FILE, "tame");

    @Override
    public String name() {
        return "message.inappropriate-received";
    }

    @Override
    public void look(Passage passage, Observations out) {
        Optional<Other> author = passage.author();
        if (author.isEmpty() || passage.item().has(Trait.SYSTEM)) {
            return;
        }
        if (passage.signals().has(TAME)) {
            return;
        }
        List<Mark> threats = words(passage, THREAT);
        List<Mark> obscene = words(passage, SEXUAL);
        if (!threats.isEmpty()) {
            out.add(
                    seen(passage, author.get(), "threatening")
                            .marks(threats)
                            .because("The words might be a threat."));
        } else if (!obscene.isEmpty()) {
            out.add(
                    seen(passage, author.get(), "obscene")
                            .marks(obscene)
                            .because("The words might be obscene."));
        }
    }

    private static List<Mark> words(Passage passage, int signal) {
        return passage.signals().of(signal).stream()
                .map(hit -> new Mark(hit.start(), hit.end()))
                .toList();
    }

    private static ObservationBuilder seen(Passage passage, Other author, String nature) {
        ObservationBuilder seen =
                Observation.of(passage.item(), Confidence.POSSIBLE)
                        .group(passage.thread(), nature)
                        .says("nature", nature)
                        .says("relation", "unknown")
                        .category("offensive")
                        .because("Somebody else sent it to you: it is nothing you did.")
                        .because("Between friends such words can be meant otherwise.");
        if (!author.recognition().people().isEmpty()) {
            Person person = author.recognition().people().getFirst();
            PersonFacts facts = new PersonFacts(person, passage.school());
            facts.introduce(seen)
                    .says("relation", relation(person))
                    .because(author.recognition().evidence());
            if (person.isChild()) {
                seen.says("age-band", facts.ageBand());
            }
        }
        return seen;
    }

    private static String relation(Person person) {
        return switch (person.role()) {
            case PUPIL, EX_PUPIL, PARENT -> person.role().label();
            case EX_PARENT -> "parent";
            case COLLEAGUE, MANAGED_COLLEAGUE -> "colleague";
            case GOVERNOR -> "other";
        };
    }
}
