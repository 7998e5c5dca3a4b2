package org.exposureaudit.detect.weigh;

import java.util.Arrays;

/// The words of a text as numbers, and where they stand. Words are letters and digits; apostrophes in them do not count; `!`, `?` and
/// signs such as emoji are words, other punctuation is not. Not for sharing between threads.
final class Tokens {
    private static final long START = 0xcbf29ce484222325L;
    private static final long FACTOR = 0x100000001b3L;
    private static final int PAIR = 31;

    private long[] words = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] closes = new boolean[64];
    private int count;

    private Tokens() {}

    static Tokens of(String text) {
        Tokens tokens = new Tokens();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isLetter(c)) {
                at = tokens.word(text, at);
            } else {
                tokens.sign(text, c, at);
                at += Character.charCount(c);
            }
        }
        return tokens;
    }

    /// The number of a word.
    static long number(String word) {
        Tokens one = of(word);
        return one.count == 1 ? one.words[0] : 0;
    }

    /// The number of two words that follow one another.
    static long pair(long first, long second) {
        return (first * PAIR ^ Long.rotateLeft(second, 17)) | 1L;
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '£';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private int word(String text, int start) {
        long hash = START;
        int at = start;
        int end = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isLetter(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * FACTOR;
                at += Character.charCount(c);
                end = at;
            } else if (isApostrophe(c)) {
                at++;
            } else {
                break;
            }
        }
        add(hash, start, end);
        return at;
    }

    private void sign(String text, int c, int at) {
        boolean closing = c == '.' || c == '!' || c == '?' || c == '\n';
        if (closing && count > 0) {
            closes[count - 1] = true;
        }
        int type = Character.getType(c);
        if (c == '!' || c == '?' || type == Character.OTHER_SYMBOL) {
            add((START ^ c) * FACTOR, at, at + Character.charCount(c));
            closes[count - 1] = closing && text.length() > at + 1;
        }
    }

    private void add(long word, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            closes = Arrays.copyOf(closes, count * 2);
        }
        words[count] = word;
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    long word(int at) {
        return words[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /// Whether a sentence ends after it.
    boolean closes(int at) {
        return closes[at];
    }

    /// How many there are and nothing of the text.
    @Override
    public String toString() {
        return "Tokens[" + count + "]";
    }
}
