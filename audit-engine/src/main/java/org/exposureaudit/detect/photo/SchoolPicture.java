package org.exposureaudit.detect.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.ObservationBuilder;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.photo.TakenWhen.Period;
import org.exposureaudit.detect.photo.Whereabouts.Where;
import org.exposureaudit.detect.post.SchoolSigns;
import org.exposureaudit.detect.rule.RuleSet;
import org.exposureaudit.detect.signal.Given;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.text.SchoolSense.Mention;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;

/// A picture or video of which something says that it was taken at school or on a school trip, or shows pupils: its place, the time, the
/// words with it. Everything that is known is told; which of it decides is said by its order here, not by a score.
///
/// @param sign what speaks for it most
/// @param words the attribute `words`
/// @param marks the words
/// @param evidence in short sentences
/// @param pupils whether pupils seem to be in it
/// @param place where it was taken
/// @param when when it was taken
/// @param device with what
public record SchoolPicture(
        Sign sign,
        String words,
        List<Mark> marks,
        List<String> evidence,
        boolean pupils,
        Whereabouts place,
        TakenWhen when,
        Device device) {
    private static final String FILE = "photo.school";
    private static final RuleSet RULES = RuleSet.of(FILE);
    private static final int PICTURE = SignalBook.shipped().number(FILE, "picture");
    private static final int PUPILS = SignalBook.shipped().number(FILE, "pupils");
    private static final int ELSEWHERE = SignalBook.shipped().number(FILE, "other-sense");

    /// What speaks for it, the strongest first.
    enum Sign {
        /// The check-in, or the place given with it.
        CHECK_IN("school"),
        /// The place where the camera was.
        POINT("none"),
        /// The words name the school.
        NAMED("school"),
        /// Album, file name or other words with it name the school.
        BESIDE("school"),
        /// The words are of a school.
        WORDS("signs"),
        /// The words name pupils.
        PUPILS("signs");

        private final String label;

        Sign(String label) {
            this.label = label;
        }
    }

    private record Basis(Sign sign, String words, List<Mark> marks, List<String> evidence) {
        /// This one, with what the words say besides.
        Basis with(Basis said) {
            List<String> both = new ArrayList<>(evidence);
            both.addAll(said.evidence);
            String stronger = words.equals("none") ? said.words : words;
            return new Basis(sign, stronger, said.marks, both);
        }
    }

    /// Copies the lists.
    public SchoolPicture {
        marks = List.copyOf(marks);
        evidence = List.copyOf(evidence);
    }

    /// The school picture an item is or speaks of; empty where it is none.
    public static Optional<SchoolPicture> in(Passage passage) {
        Item item = passage.item();
        if (item.has(Trait.SYSTEM) || !hasPicture(passage)) {
            return Optional.empty();
        }
        Whereabouts place = Whereabouts.of(passage);
        return byPlace(passage)
                .or(() -> byPoint(place))
                .map(basis -> byWhatIsSaid(passage).map(basis::with).orElse(basis))
                .or(() -> byWhatIsSaid(passage))
                .map(basis -> seen(passage, basis, place))
                .filter(picture -> !picture.isContradicted());
    }

    private static Optional<Basis> byWhatIsSaid(Passage passage) {
        return bySchool(passage)
                .or(() -> beside(passage))
                .or(() -> byWords(passage))
                .or(() -> byNames(passage));
    }

    private static boolean hasPicture(Passage passage) {
        return passage.item().kind() == Kind.CAPTION
                || passage.item().media().stream().anyMatch(Media::isPicture)
                || passage.signals().has(PICTURE);
    }

    private static Optional<Basis> byPlace(Passage passage) {
        boolean there =
                passage.placeMention().isPresent()
                        || Whereabouts.isOnSite(passage.item().place().point(), passage.school());
        return there
                ? basis(
                        Sign.CHECK_IN,
                        List.of(),
                        "The place given with the picture is the school, or its street.")
                : Optional.empty();
    }

    private static Optional<Basis> basis(Sign sign, List<Mark> marks, String... evidence) {
        return Optional.of(new Basis(sign, sign.label, marks, List.of(evidence)));
    }

    private static Optional<Basis> byPoint(Whereabouts place) {
        return place.where() == Where.ON_SITE ? basis(Sign.POINT, List.of()) : Optional.empty();
    }

    private static Optional<Basis> bySchool(Passage passage) {
        if (passage.signals().has(ELSEWHERE)) {
            return Optional.empty();
        }
        return passage.mention()
                .flatMap(mention ->
                        basis(
                                Sign.NAMED,
                                marks(mention),
                                SchoolSigns.sentence(mention),
                                "It stands with a picture or video."));
    }

    private static List<Mark> marks(Mention mention) {
        return mention.signs().stream().map(hit -> new Mark(hit.start(), hit.end())).toList();
    }

    private static Optional<Basis> beside(Passage passage) {
        for (Media media : passage.item().media()) {
            if (media.isPicture()) {
                for (BesideWords words : BesideWords.of(media)) {
                    if (passage.mentionIn(words.text()).isPresent()) {
                        return basis(
                                Sign.BESIDE,
                                List.of(),
                                words.sort().subject() + " points to the school.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Basis> byWords(Passage passage) {
        return RULES.first(passage)
                .flatMap(found -> basis(Sign.WORDS, found.marks(), found.row().because()));
    }

    // Two or more pupils named under a picture, or one in full.
    private static Optional<Basis> byNames(Passage passage) {
        if (passage.item().kind() != Kind.CAPTION) {
            return Optional.empty();
        }
        PictureNames names = PictureNames.pupils(passage);
        return names.people().isEmpty()
                ? Optional.empty()
                : basis(Sign.PUPILS, names.marks(), names.evidence().toArray(String[]::new));
    }

    private static SchoolPicture seen(Passage passage, Basis basis, Whereabouts place) {
        boolean pupils =
                passage.signals().has(PUPILS)
                        || passage.signals().has(SignalBook.shipped().number(Given.PUPIL))
                        || !PictureNames.pupils(passage).people().isEmpty();
        TakenWhen when = TakenWhen.of(passage);
        Device device = Device.of(passage);
        List<String> lines = new ArrayList<>(basis.evidence());
        lines.addAll(place.evidence());
        lines.addAll(when.evidence());
        lines.addAll(device.evidence());
        if (place.evidence().isEmpty()
                && passage.item().media().stream().anyMatch(SchoolPicture::isBare)) {
            lines.add(
                    "Nothing in the file says where it was taken. Most sites take that out, so it proves nothing.");
        }
        if (passage.item().author() instanceof Author.Other) {
            lines.add("Somebody else posted or sent it.");
        }
        return new SchoolPicture(
                basis.sign(), basis.words(), basis.marks(), lines, pupils, place, when, device);
    }

    private static boolean isBare(Media media) {
        return media.header().wasRead() && media.whereTaken().isUnknown();
    }

    // Words alone do not stand against a place elsewhere on a day without school.
    private boolean isContradicted() {
        boolean wordsAlone = sign == Sign.WORDS || sign == Sign.PUPILS;
        return wordsAlone && place.where() == Where.ELSEWHERE && when.period().isFree();
    }

    /// Whether a place or name says so, and no free day speaks against it.
    boolean isSure() {
        return switch (sign) {
            case CHECK_IN, NAMED, BESIDE -> true;
            case POINT -> !when.period().isFree() && when.period() != Period.UNKNOWN;
            case WORDS, PUPILS -> false;
        };
    }

    /// Adds the facts that hold of every school picture.
    ObservationBuilder on(ObservationBuilder seen) {
        return seen.says("place", place.where().label())
                .says("time", when.period().label())
                .says("words", words);
    }
}
