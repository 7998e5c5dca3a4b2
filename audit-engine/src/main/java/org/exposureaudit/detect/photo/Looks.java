package org.exposureaudit.detect.photo;

/// Compares the short numbers that are nearly the same for pictures that look alike.
final class Looks {
    // Of 128: what a new size, other compression or a faint filter changes. Other pictures differ
    // in about 64.
    private static final int MOST_APART = 10;
    private static final int DIGITS = 32;

    private Looks() {}

    /// Whether two pictures look the same.
    static boolean alike(String one, String other) {
        if (one.length() != DIGITS || other.length() != DIGITS) {
            return false;
        }
        int apart = 0;
        for (int half = 0; half < 2; half++) {
            int from = half * DIGITS / 2;
            long differ =
                    Long.parseUnsignedLong(one, from, from + DIGITS / 2, 16)
                            ^ Long.parseUnsignedLong(other, from, from + DIGITS / 2, 16);
            apart += Long.bitCount(differ);
        }
        return apart <= MOST_APART;
    }
}
