package org.exposureaudit.detect.ai;

import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.disclosure.PupilMention;
import org.exposureaudit.detect.text.WordList;

/// Finds work for school done with an AI assistant that is not on the school's list of approved tools: once for each conversation.
public final class UnapprovedToolDetector implements Detector {
    @Override
    public String name() {
        return "ai.unapproved-tool";
    }

    @Override
    public void look(Passage passage, Observations out) {
        boolean work =
                passage.has(WordList.SCHOOL_WORK, WordList.SCHOOL_BUSINESS)
                        || passage.mention().isPresent()
                        || PupilMention.in(passage).isPresent();
        if (passage.isOwn()
                && work
                && !passage.background().channels().isApproved(passage.item())) {
            out.once(
                    Observation.of(passage.item(), Confidence.LIKELY)
                            .group("tool", passage.thread())
                            .marks(passage.words(WordList.SCHOOL_WORK, WordList.SCHOOL_BUSINESS))
                            .says("use", "school-work")
                            .because("The words seem to be about work for school.")
                            .because(
                                    "The tool is not on the list of tools your school has approved, as far as it was given."));
        }
    }
}
