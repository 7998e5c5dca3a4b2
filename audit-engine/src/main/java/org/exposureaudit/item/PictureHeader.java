package org.exposureaudit.item;

import java.util.Locale;

/// What a picture file itself says of when, where and with what it was taken, by the few kilobytes a camera writes into it; never what is
/// to be seen in the picture.
///
/// @param state whether it was read, and what came of it
/// @param taken when it was taken
/// @param clock how far that time can be trusted
/// @param point where it was taken
/// @param accuracy how many metres the point may be off, or NaN
/// @param device the camera or phone, such as `Apple iPhone 12`, or an empty text
/// @param words title, description, keywords and comments in the file, or an empty text
/// @param looks a short number that is nearly the same for pictures that look alike, or an empty text where none was made
/// @param written words that a text recogniser read in the picture, or an empty text
public record PictureHeader(
        State state,
        Moment taken,
        Clock clock,
        Place.Point point,
        double accuracy,
        String device,
        String words,
        String looks,
        String written) {
    /// Nobody has looked: the file is not there, or of a sort that is not read.
    public static final PictureHeader NONE = empty(State.NOT_READ);

    /// It was read and says nothing: most platforms take such facts out.
    public static final PictureHeader BARE = empty(State.BARE);

    /// It could not be read.
    public static final PictureHeader DAMAGED = empty(State.DAMAGED);

    /// What came of reading it.
    public enum State {
        /// Nobody has looked.
        NOT_READ,
        /// It says nothing.
        BARE,
        /// It says something.
        TELLS,
        /// It could not be read.
        DAMAGED;

        /// The name in data.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How far the time in the file can be trusted.
    public enum Clock {
        /// Nothing to compare it with; the zone is not told.
        UNCHECKED,
        /// The file tells the zone.
        ZONED,
        /// The clock of the satellites agrees.
        AGREES,
        /// The clock of the satellites says something else, and is believed.
        WRONG
    }

    private static PictureHeader empty(State state) {
        return new PictureHeader(
                state,
                Moment.unknown(),
                Clock.UNCHECKED,
                Place.Point.UNKNOWN,
                Double.NaN,
                "",
                "",
                "",
                "");
    }

    /// Whether the file was read and is a picture.
    public boolean wasRead() {
        return state == State.BARE || state == State.TELLS;
    }

    /// The same, with what looking at the picture gave.
    ///
    /// @param likeness nearly the same for pictures that look alike
    /// @param text words a text recogniser read
    public PictureHeader seen(String likeness, String text) {
        return new PictureHeader(
                state, taken, clock, point, accuracy, device, words, likeness, text);
    }

    /// No place and no words in a log.
    @Override
    public String toString() {
        return "PictureHeader[" + state + "]";
    }
}
