package org.exposureaudit.detect.post;

import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Detector;
import org.exposureaudit.detect.Gathered;
import org.exposureaudit.detect.LinkedParents;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Observations;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.text.Phrase.OfSchool;
import org.exposureaudit.detect.text.Phrase.OwnForm;
import org.exposureaudit.detect.text.SchoolSense.Mention;
import org.exposureaudit.detect.text.WordList;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Finds what names the school or lets a reader work out which school it is.
public final class SchoolMentionDetector implements Detector {
    private static final int NAME_ONLY = 3;

    @Override
    public String name() {
        return "post.school-mention";
    }

    @Override
    public void look(Passage passage, Observations out) {
        if (passage.item().has(Trait.SYSTEM) || isOfficial(passage)) {
            return;
        }
        Optional<Mention> words = passage.mention();
        Optional<Mention> place = passage.placeMention();
        Optional<Mention> album = words.or(() -> album(passage));
        if (words.isEmpty() && place.isEmpty() && album.isEmpty()) {
            return;
        }
        boolean sure = place.isPresent() || album.filter(Mention::sure).isPresent();
        ObservationBuilder seen =
                Observation.of(passage.item(), sure ? Confidence.SURE : Confidence.LIKELY)
                        .group("mention", passage.item().platform())
                        .says("author", passage.authorLabel())
                        .says("audience", passage.audience())
                        .says("says", says(passage, words))
                        .category("school-mention");
        words.ifPresent(mention -> mention.signs().forEach(seen::mark));
        words.ifPresent(mention -> seen.because(SchoolSigns.sentence(mention)));
        place.ifPresent(
                _ -> seen.because("The place it was posted from is the school, or its street."));
        if (words.isEmpty() && album.isPresent()) {
            seen.because("The album or the words with a picture point to the school.");
        }
        out.add(seen);
    }

    // The school's own pages, and what authorities publish about it, say nothing of the user.
    private static boolean isOfficial(Passage passage) {
        return passage.item().kind() == Kind.SEARCH_RESULT
                && passage.own(OwnForm.NAME, OwnForm.PUPILS_SAY, OwnForm.HANDLE).isEmpty();
    }

    private static Optional<Mention> album(Passage passage) {
        for (Media media : passage.item().media()) {
            Optional<Mention> mention =
                    passage.mentionIn(media.album()).or(() -> passage.mentionIn(media.caption()));
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    private static String says(Passage passage, Optional<Mention> mention) {
        boolean matters =
                passage.has(
                                WordList.SCHOOL_MATTERS,
                                WordList.CHILD_WORDS,
                                WordList.PARENT_WORDS,
                                WordList.SCHOOL_BUSINESS,
                                WordList.PROGRESS)
                        || !passage.names().isEmpty();
        if (matters) {
            return "matters";
        }
        int words = words(passage.text());
        for (Hit<OfSchool> sign : mention.map(Mention::signs).orElse(List.of())) {
            words -= words(passage.text().substring(sign.start(), sign.end()));
        }
        return words <= NAME_ONLY ? "name-only" : "unknown";
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    @Override
    public Observation settle(Observation seen, Gathered all) {
        return seen.saying("linked-parents", LinkedParents.label(seen.item(), all));
    }
}
