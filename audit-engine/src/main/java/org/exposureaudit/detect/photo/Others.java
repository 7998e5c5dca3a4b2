package org.exposureaudit.detect.photo;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.exposureaudit.detect.Observation.Confidence;
import org.exposureaudit.detect.photo.Whereabouts.Where;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.school.School;

/// What other pictures say of one: that it was taken minutes apart from one taken in the school's grounds, or that it looks like one that was
/// taken there or that the school itself has shown.
final class Others {
    // A walk out of any school's grounds and back takes longer.
    private static final int MINUTES = 10;

    private final School school;
    private final NavigableMap<LocalDateTime, Media> placed = new TreeMap<>();
    private final List<String> looks = new ArrayList<>();

    /// How a picture is tied to another.
    ///
    /// @param confidence how sure that makes it
    /// @param beside whether it was taken minutes apart
    /// @param sameAs the attribute `same-as`
    /// @param evidence a sentence
    /// @param when when the picture was taken
    record Tie(
            Confidence confidence,
            boolean beside,
            String sameAs,
            String evidence,
            TakenWhen when) {}

    private Others(School school) {
        this.school = school;
    }

    static Others of(List<Item> items, School school) {
        Others others = new Others(school);
        for (Item item : items) {
            if (item.author() instanceof Author.Other) {
                continue;
            }
            for (Media media : item.media()) {
                if (media.isPicture() && Whereabouts.isOnSite(media.whereTaken(), school)) {
                    others.add(media);
                }
            }
        }
        return others;
    }

    private void add(Media media) {
        media.whenTaken().in(school.zone()).ifPresent(time -> placed.putIfAbsent(time, media));
        if (!media.header().looks().isEmpty()) {
            looks.add(media.header().looks());
        }
    }

    /// The strongest tie of an item's pictures; empty where there is none.
    Optional<Tie> of(Item item) {
        return item.media().stream()
                .filter(Media::isPicture)
                .flatMap(media ->
                        looksLike(media, item).or(() -> minutesApart(media, item)).stream())
                .findFirst();
    }

    private Optional<Tie> looksLike(Media media, Item item) {
        String look = media.header().looks();
        if (look.isEmpty()) {
            return Optional.empty();
        }
        TakenWhen when = TakenWhen.of(item, school);
        if (school.published().stream().anyMatch(other -> Looks.alike(look, other))) {
            return Optional.of(
                    new Tie(
                            Confidence.LIKELY,
                            false,
                            "published",
                            "It looks the same as a picture the school has shown itself.",
                            when));
        }
        return looks.stream().anyMatch(other -> Looks.alike(look, other))
                ? Optional.of(
                        new Tie(
                                Confidence.LIKELY,
                                false,
                                "placed",
                                "It looks the same as another picture of yours that was taken in the school's grounds.",
                                when))
                : Optional.empty();
    }

    private Optional<Tie> minutesApart(Media media, Item item) {
        boolean open =
                !(item.author() instanceof Author.Other)
                        && media.whereTaken().isUnknown()
                        && Whereabouts.of(item, school).where() == Where.UNKNOWN;
        Optional<LocalDateTime> time =
                open && !(media.whenTaken() instanceof Moment.Day)
                        ? media.whenTaken().in(school.zone())
                        : Optional.empty();
        return time.flatMap(at -> nearest(at, media))
                .map(apart ->
                        new Tie(
                                Confidence.POSSIBLE,
                                true,
                                "none",
                                "It was taken "
                                        + (apart == 0
                                                ? "within a minute"
                                                : apart == 1 ? "a minute" : apart + " minutes")
                                        + (apart == 0 ? " of" : " apart from")
                                        + " another picture of yours that was taken in the school's grounds.",
                                TakenWhen.of(item, school)));
    }

    private Optional<Long> nearest(LocalDateTime at, Media media) {
        return placed
                .subMap(at.minusMinutes(MINUTES), true, at.plusMinutes(MINUTES), true)
                .entrySet()
                .stream()
                .filter(other -> sameDevice(other.getValue(), media))
                .map(Map.Entry::getKey)
                .map(other -> Math.abs(ChronoUnit.MINUTES.between(at, other)))
                .min(Long::compare);
    }

    // Two phones may be in two hands.
    private static boolean sameDevice(Media one, Media other) {
        return one.takenWith().isEmpty()
                || other.takenWith().isEmpty()
                || one.takenWith().equals(other.takenWith());
    }
}
