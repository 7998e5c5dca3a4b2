package org.exposureaudit.detect.photo;

import java.util.List;
import java.util.Locale;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.school.Establishment.Site;
import org.exposureaudit.school.School;

/// Where a picture was taken, measured against the places where the school stands.
///
/// @param where near or far
/// @param evidence a sentence, or none
record Whereabouts(Where where, List<String> evidence) {
    static final Whereabouts UNKNOWN = new Whereabouts(Where.UNKNOWN, List.of());

    // A street's width and what phones are usually off by.
    private static final double MARGIN = 150;
    // A point that may be off by more says nothing of a school.
    private static final double TOO_VAGUE = 500;
    private static final double KILOMETRE = 1_000;
    private static final double STEP = 20;

    /// Near or far, nearest first.
    enum Where {
        /// Within the grounds.
        ON_SITE,
        /// Outside, but within sight.
        NEAR,
        /// Somewhere else.
        ELSEWHERE,
        /// Nothing tells.
        UNKNOWN;

        /// The attribute `place`.
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Of an item's pictures the one nearest to the school.
    static Whereabouts of(Passage passage) {
        return of(passage.item(), passage.school());
    }

    /// Of an item's pictures the one nearest to the school.
    static Whereabouts of(Item item, School school) {
        Whereabouts nearest = UNKNOWN;
        for (Media media : item.media()) {
            if (media.isPicture() && !media.whereTaken().isUnknown()) {
                Whereabouts one = of(media, school);
                nearest = one.where.compareTo(nearest.where) < 0 ? one : nearest;
            }
        }
        return nearest;
    }

    private static Whereabouts of(Media media, School school) {
        double accuracy =
                media.header().point().isUnknown() ? Double.NaN : media.header().accuracy();
        if (accuracy > TOO_VAGUE) {
            return UNKNOWN;
        }
        Whereabouts nearest = UNKNOWN;
        double least = Double.POSITIVE_INFINITY;
        for (Site site :
                school.establishments().stream().flatMap(each -> each.sites().stream()).toList()) {
            double metres = site.centre().metresTo(media.whereTaken());
            double outside = metres - site.radiusMetres();
            if (outside < least) {
                least = outside;
                nearest = measured(where(outside, accuracy), metres, accuracy, by(media));
            }
        }
        return nearest;
    }

    private static Where where(double outside, double accuracy) {
        if (outside <= 0) {
            return Where.ON_SITE;
        }
        double margin = accuracy > MARGIN ? accuracy : MARGIN;
        return outside <= margin ? Where.NEAR : Where.ELSEWHERE;
    }

    /// Whether a point lies within the grounds.
    static boolean isOnSite(Point point, School school) {
        return !point.isUnknown()
                && school.establishments().stream()
                        .flatMap(each -> each.sites().stream())
                        .anyMatch(site -> site.contains(point));
    }

    private static String by(Media media) {
        return media.header().point().isUnknown()
                ? "by the place in the export"
                : "by the place in the picture file";
    }

    private static Whereabouts measured(Where where, double metres, double accuracy, String by) {
        String off =
                accuracy > 0
                        ? String.format(
                                Locale.UK, ", give or take %,d metres", Math.round(accuracy))
                        : "";
        return new Whereabouts(where, List.of(sentence(where, metres, by) + off + "."));
    }

    private static String sentence(Where where, double metres, String by) {
        return switch (where) {
            case ON_SITE ->
                    "It was taken within the school's grounds, "
                            + by
                            + ": "
                            + distance(metres)
                            + " from their middle";
            case NEAR ->
                    "It was taken close to the school, but outside its grounds, "
                            + by
                            + ": "
                            + distance(metres)
                            + " from their middle";
            case ELSEWHERE, UNKNOWN ->
                    "It was taken somewhere else, "
                            + by
                            + ": "
                            + distance(metres)
                            + " from the school";
        };
    }

    private static String distance(double metres) {
        if (metres < STEP) {
            return "less than 20 metres";
        }
        return metres < KILOMETRE
                ? String.format(Locale.UK, "about %d metres", Math.round(metres / 10) * 10)
                : String.format(Locale.UK, "about %,d km", Math.round(metres / KILOMETRE));
    }
}
