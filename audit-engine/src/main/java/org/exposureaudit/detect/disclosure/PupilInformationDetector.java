package org.exposureaudit.detect.disclosure;

import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.LinkedParents;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;

/// Finds what is told of pupils by name, and of one child without a name where it is sensitive.
public final class PupilInformationDetector implements Detector {
    @Override
    public String name() {
        return "disclosure.pupil-information";
    }

    @Override
    public void look(Passage passage, Observations out) {
        boolean ofOthers =
                passage.item().kind() == Kind.SEARCH_RESULT
                        || passage.item().kind() == Kind.GROUP
                        || passage.item().kind() == Kind.PROFILE
                        || passage.item().kind() == Kind.BIO;
        if (!ofOthers && !passage.item().has(Trait.SYSTEM)) {
            PupilMention.in(passage).ifPresent(told -> out.add(seen(passage, told)));
        }
    }

    private static ObservationBuilder seen(Passage passage, PupilMention told) {
        String whom = told.people().isEmpty() ? "unnamed" : told.people().getFirst().name();
        return Observation.of(passage.item(), told.confidence())
                .group("pupil", whom)
                .about(told.people())
                .marks(told.marks())
                .says("author", passage.authorLabel())
                .says("audience", passage.audience())
                .says("sensitive", told.sensitive() ? "yes" : "no")
                .says("recipient", Recipient.of(passage))
                .category("pupil-information")
                .because(told.evidence());
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        return seen.saying("linked-parents", LinkedParents.label(seen.item(), all));
    }
}
