package org.exposureaudit.detect.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.SchoolSense.Mention;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;

/// Finds personal views that a reader might take for the school's: opinions beside the school's name in a profile, and words that speak
/// for the school.
public final class SchoolViewDetector implements Detector {
    @Override
    public String name() {
        return "conduct.as-school-view";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (!passage.isOwn() || passage.has(WordList.DISCLAIMER)) {
            return;
        }
        Kind kind = passage.item().kind();
        if (kind == Kind.PROFILE || kind == Kind.BIO) {
            beside(passage).ifPresent(out::add);
        } else {
            spokenFor(passage).ifPresent(out::add);
        }
    }

    private static Optional<ObservationBuilder> beside(Passage passage) {
        List<Mark> opinions = passage.words(WordList.OPINION, WordList.FOR_THE_SCHOOL);
        Optional<Mention> mention = passage.mention();
        if (opinions.isEmpty() || mention.isEmpty()) {
            return Optional.empty();
        }
        ObservationBuilder seen =
                seen(passage, Confidence.LIKELY)
                        .marks(opinions)
                        .says("workplace-shown", "yes")
                        .because("Your profile names the school and gives an opinion.")
                        .because("Nothing beside it says that the views are your own.");
        mention.get().signs().forEach(seen::mark);
        return Optional.of(seen);
    }

    private static Optional<ObservationBuilder> spokenFor(Passage passage) {
        List<Mark> words = passage.words(WordList.FOR_THE_SCHOOL);
        if (words.isEmpty() || (passage.mention().isEmpty() && !ofSchool(passage, words))) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>(words);
        passage.mention()
                .map(Mention::signs)
                .orElse(List.of())
                .forEach(hit -> marks.add(new Mark(hit.start(), hit.end())));
        return Optional.of(
                seen(
                                passage,
                                passage.mention().isPresent()
                                        ? Confidence.LIKELY
                                        : Confidence.POSSIBLE)
                        .marks(marks)
                        .because("It might be read as speaking for the school."));
    }

    // Some word of school stands in or beside the words that speak for it.
    private static boolean ofSchool(Passage passage, List<Mark> words) {
        return passage.words(WordList.STAFF_OR_SCHOOL).stream()
                .anyMatch(school ->
                        words.stream()
                                .anyMatch(word -> Math.abs(word.start() - school.start()) < 40));
    }

    private static ObservationBuilder seen(Passage passage, Confidence confidence) {
        return Observation.of(passage.item(), confidence)
                .group("school-view", passage.item().platform())
                .says("author", passage.authorLabel())
                .says("channel", passage.channel().equals("school") ? "school" : "personal")
                .says("workplace-shown", "unknown")
                .says("disclaimer", "no")
                .category("as-school-view");
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        boolean shown =
                all.of("profile.workplace").stream()
                        .anyMatch(field -> field.item().platform().equals(seen.item().platform()));
        return shown ? seen.saying("workplace-shown", "yes") : seen;
    }
}
