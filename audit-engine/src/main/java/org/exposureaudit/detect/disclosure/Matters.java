package org.exposureaudit.detect.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.signal.Signals;

/// What a passage touches that would be told of a child: health, needs, feelings, behaviour, progress, attendance, family, care.
final class Matters {
    private static final String FILE = "pupil-matters";
    private static final int GRAVE = number("grave");
    private static final int TENDER = number("tender");
    private static final int HARDSHIP = number("hardship");
    private static final int CONDUCT = number("conduct");
    private static final int WHEREABOUTS = number("whereabouts");
    private static final int DOINGS = number("doings");
    private static final int WORK = number("work");
    private static final int KIN = number("kin");
    private static final int THIS_ONE = number("this-one");
    private static final int[] SORTS = {GRAVE, HARDSHIP, TENDER, CONDUCT, DOINGS, WHEREABOUTS};
    private static final int[] AGAINST = {
        number("story"),
        number("sport"),
        number("news"),
        number("elsewhere"),
        number("beast"),
        number("grown-up")
    };

    private final Signals signals;

    private Matters(Signals signals) {
        this.signals = signals;
    }

    private static int number(String signal) {
        return SignalBook.shipped().number(FILE, signal);
    }

    static Matters in(Passage passage) {
        return new Matters(passage.signals());
    }

    /// Whether it touches what is nobody else's business, whoever is meant.
    boolean isGrave() {
        return signals.has(GRAVE);
    }

    /// Whether it touches health, needs, feelings, family or care.
    boolean isTender() {
        return signals.has(GRAVE) || signals.has(TENDER) || signals.has(HARDSHIP);
    }

    /// Whether it touches behaviour, progress or attendance, or how a child did something.
    boolean isProgress() {
        return signals.has(CONDUCT) || signals.has(DOINGS);
    }

    /// Whether it touches any of these, or where a child is.
    boolean any() {
        return isTender() || isProgress() || signals.has(WHEREABOUTS);
    }

    /// Whether the words are of work with children.
    boolean isOfWork() {
        return signals.has(WORK) || signals.has(THIS_ONE);
    }

    /// Whether the words are of somebody's mother, father or other kin.
    boolean isOfKin() {
        return signals.has(KIN);
    }

    /// How many things speak for another sort of talk: a film, a match, the news, another place, an animal.
    int against() {
        int points = 0;
        for (int signal : AGAINST) {
            points += signals.has(signal) ? 1 : 0;
        }
        return points;
    }

    /// The words that touch it, the gravest sort alone.
    List<Mark> marks() {
        for (int signal : SORTS) {
            if (signals.has(signal)) {
                return marks(signals.of(signal).stream());
            }
        }
        return List.of();
    }

    /// The words of any sort in the sentences of some places.
    List<Mark> marksBeside(List<Mark> places) {
        List<Signals.Hit> hits = new ArrayList<>();
        for (int signal : SORTS) {
            hits.addAll(signals.of(signal));
        }
        return marks(
                hits.stream()
                        .filter(hit ->
                                places.stream()
                                        .anyMatch(place ->
                                                signals.at(0, place.start(), place.end()).sentence()
                                                        == hit.sentence())));
    }

    private static List<Mark> marks(Stream<Signals.Hit> hits) {
        return hits.map(hit -> new Mark(hit.start(), hit.end())).distinct().toList();
    }
}
