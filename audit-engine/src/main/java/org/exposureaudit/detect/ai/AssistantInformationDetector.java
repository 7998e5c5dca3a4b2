package org.exposureaudit.detect.ai;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.disclosure.PupilMention;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.detect.text.PersonalDetail;
import org.exposureaudit.detect.text.PersonalDetail.What;
import org.exposureaudit.detect.text.Phrase.Form;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Finds what an AI assistant was told of pupils, staff or the school's own affairs.
public final class AssistantInformationDetector implements Detector {
    private static final RuleSet AFFAIRS = RuleSet.of("disclosure.school-business");
    private static final Set<What> PUPIL_NUMBERS = Set.of(What.PUPIL_NUMBER, What.NHS);

    @Override
    public String name() {
        return "ai.school-information";
    }

    @Override
    public void look(Passage passage, Observations out) {
        pupil(passage).or(() -> staff(passage)).or(() -> affairs(passage)).ifPresent(out::add);
    }

    private static Optional<ObservationBuilder> pupil(Passage passage) {
        Optional<PupilMention> told = PupilMention.in(passage);
        List<PersonalDetail> numbers =
                passage.details().stream()
                        .filter(detail -> PUPIL_NUMBERS.contains(detail.what()))
                        .toList();
        if (told.isEmpty() && numbers.isEmpty()) {
            return Optional.empty();
        }
        ObservationBuilder seen =
                seen(passage, "pupil", told.map(PupilMention::confidence).orElse(Confidence.LIKELY))
                        .category("pupil-information");
        boolean sensitive = told.filter(PupilMention::sensitive).isPresent();
        told.ifPresent(
                each -> seen.about(each.people()).marks(each.marks()).because(each.evidence()));
        for (PersonalDetail number : numbers) {
            seen.mark(new Mark(number.start(), number.end()))
                    .because("It holds what has the form of a pupil's number.");
            sensitive |= number.what() == What.NHS;
        }
        return Optional.of(seen.says("sensitive", sensitive ? "yes" : "no"));
    }

    private static Optional<ObservationBuilder> staff(Passage passage) {
        List<Hit<Name>> names =
                passage.names().stream()
                        .filter(hit -> hit.meaning().form() == Form.FULL)
                        .filter(hit -> !hit.meaning().person().isChild())
                        .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        ObservationBuilder seen =
                seen(passage, "staff", Confidence.LIKELY)
                        .says("sensitive", "unknown")
                        .because("It uses the name of an adult on the school's lists.");
        names.forEach(name -> seen.about(name.meaning().person()).mark(name));
        return Optional.of(seen);
    }

    private static Optional<ObservationBuilder> affairs(Passage passage) {
        return AFFAIRS.first(passage)
                .map(found ->
                        seen(passage, "school", Confidence.POSSIBLE)
                                .marks(found.marks())
                                .says("sensitive", "no")
                                .category("school-business")
                                .because(found.row().because()));
    }

    private static ObservationBuilder seen(Passage passage, String about, Confidence confidence) {
        return Observation.of(passage.item(), confidence)
                .group("assistant", passage.thread(), about)
                .says("about", about)
                .category("ai-school-information")
                .because(
                        passage.isOwn()
                                ? "You wrote it to an AI assistant."
                                : "It stands in a conversation of yours with an AI assistant.");
    }
}
