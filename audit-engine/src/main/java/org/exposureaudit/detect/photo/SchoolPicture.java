package org.exposureaudit.detect.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.post.SchoolSigns;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.detect.signal.Given;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.text.SchoolSense.Mention;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;

/// A picture or video whose words or place say that it was taken at school or on a school trip, or shows pupils.
///
/// @param marks the words
/// @param evidence in short sentences
/// @param sure whether a place or name says so
/// @param pupils whether pupils seem to be in it
record SchoolPicture(List<Mark> marks, List<String> evidence, boolean sure, boolean pupils) {
    private static final String FILE = "photo.school";
    private static final RuleSet RULES = RuleSet.of(FILE);
    private static final int PICTURE = SignalBook.shipped().number(FILE, "picture");
    private static final int PUPILS = SignalBook.shipped().number(FILE, "pupils");
    private static final int ELSEWHERE = SignalBook.shipped().number(FILE, "other-sense");

    SchoolPicture {
        marks = List.copyOf(marks);
        evidence = List.copyOf(evidence);
    }

    /// The school picture an item is or speaks of; empty where it is none.
    static Optional<SchoolPicture> in(Passage passage) {
        Item item = passage.item();
        if (item.has(Trait.SYSTEM) || !hasPicture(passage)) {
            return Optional.empty();
        }
        return byPlace(passage)
                .or(() -> bySchool(passage))
                .or(() -> byAlbum(passage))
                .or(() -> byWords(passage))
                .or(() -> byNames(passage));
    }

    private static boolean hasPicture(Passage passage) {
        return passage.item().kind() == Kind.CAPTION
                || passage.item().media().stream().anyMatch(SchoolPicture::isPicture)
                || passage.signals().has(PICTURE);
    }

    static boolean isPicture(Media media) {
        return media.type() == Media.Type.PHOTO || media.type() == Media.Type.VIDEO;
    }

    private static Optional<SchoolPicture> byPlace(Passage passage) {
        return passage.placeMention()
                .map(_ ->
                        seen(
                                passage,
                                List.of(),
                                List.of(
                                        "The place given with the picture is the school, or its street."),
                                true));
    }

    private static Optional<SchoolPicture> bySchool(Passage passage) {
        if (passage.signals().has(ELSEWHERE)) {
            return Optional.empty();
        }
        return passage.mention()
                .map(mention ->
                        seen(
                                passage,
                                marks(mention),
                                List.of(
                                        SchoolSigns.sentence(mention),
                                        "It stands with a picture or video."),
                                true));
    }

    private static List<Mark> marks(Mention mention) {
        return mention.signs().stream().map(hit -> new Mark(hit.start(), hit.end())).toList();
    }

    private static Optional<SchoolPicture> byAlbum(Passage passage) {
        boolean named =
                passage.item().media().stream()
                        .filter(SchoolPicture::isPicture)
                        .anyMatch(media ->
                                passage.mentionIn(media.album()).isPresent()
                                        || passage.mentionIn(media.caption()).isPresent());
        return named
                ? Optional.of(
                        seen(
                                passage,
                                List.of(),
                                List.of(
                                        "The album, or the words with the picture, point to the school."),
                                true))
                : Optional.empty();
    }

    private static Optional<SchoolPicture> byWords(Passage passage) {
        return RULES.first(passage)
                .map(found -> seen(passage, found.marks(), List.of(found.row().because()), false));
    }

    // Two or more pupils named under a picture, or one in full.
    private static Optional<SchoolPicture> byNames(Passage passage) {
        if (passage.item().kind() != Kind.CAPTION || passage.names().isEmpty()) {
            return Optional.empty();
        }
        List<Mark> named = PictureNames.pupils(passage);
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        seen(
                                passage,
                                named,
                                List.of("The words with the picture name pupils."),
                                false));
    }

    private static SchoolPicture seen(
            Passage passage, List<Mark> marks, List<String> evidence, boolean sure) {
        boolean pupils =
                passage.signals().has(PUPILS)
                        || passage.signals().has(SignalBook.shipped().number(Given.PUPIL))
                        || !PictureNames.pupils(passage).isEmpty();
        List<String> lines = new ArrayList<>(evidence);
        if (!passage.isOwn()) {
            lines.add("Somebody else posted or sent it.");
        }
        return new SchoolPicture(marks, lines, sure, pupils);
    }
}
