package org.exposureaudit.detect.disclosure;

import java.util.List;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.LinkedParents;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;

/// Finds matters only staff know of, where plain words say so and other words tie them to a school.
public final class SchoolBusinessDetector implements Detector {
    @Override
    public String name() {
        return "disclosure.school-business";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().has(Trait.SYSTEM)
                || passage.item().kind() == Kind.SEARCH_RESULT
                || passage.item().kind() == Kind.GROUP) {
            return;
        }
        List<Mark> business = passage.words(WordList.SCHOOL_BUSINESS);
        if (!business.isEmpty() && isOfSchool(passage) && !passage.has(WordList.PROTECTED)) {
            out.add(seen(passage, business));
        }
    }

    private static boolean isOfSchool(Passage passage) {
        return passage.mention().isPresent()
                || passage.has(WordList.STAFF_OR_SCHOOL, WordList.HEAD_WORDS)
                || Recipient.of(passage).equals("staff");
    }

    private static ObservationBuilder seen(Passage passage, List<Mark> business) {
        return Observation.of(passage.item(), Confidence.POSSIBLE)
                .group("business", passage.item().platform())
                .marks(business)
                .says("author", passage.authorLabel())
                .says("audience", passage.audience())
                .says("recipient", Recipient.of(passage))
                .category("school-business")
                .because("These words might be about something only staff know of.")
                .because("If it was public already, it is no secret.");
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        return seen.saying("linked-parents", LinkedParents.label(seen.item(), all));
    }
}
