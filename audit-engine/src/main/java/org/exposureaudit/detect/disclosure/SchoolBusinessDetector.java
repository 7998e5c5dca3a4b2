package org.exposureaudit.detect.disclosure;

import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.LinkedParents;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;

/// Finds matters only staff know of, where words that say so stand beside words that tie them to the school.
public final class SchoolBusinessDetector implements Detector {
    private static final RuleSet RULES = RuleSet.of("disclosure.school-business");

    @Override
    public String name() {
        return "disclosure.school-business";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (!passage.item().has(Trait.SYSTEM)
                && passage.item().kind() != Kind.SEARCH_RESULT
                && passage.item().kind() != Kind.GROUP) {
            RULES.first(passage).ifPresent(found -> out.add(seen(passage, found)));
        }
    }

    private static ObservationBuilder seen(Passage passage, RuleSet.Found found) {
        boolean likely = found.row().confidence().equals("likely");
        return Observation.of(passage.item(), likely ? Confidence.LIKELY : Confidence.POSSIBLE)
                .group("business", passage.item().platform())
                .marks(found.marks())
                .says("author", passage.authorLabel())
                .says("audience", passage.audience())
                .says("recipient", Recipient.of(passage))
                .category("school-business")
                .because(found.row().because())
                .because("If it was public already, it is no secret.");
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        return seen.saying("linked-parents", LinkedParents.label(seen.item(), all));
    }
}
