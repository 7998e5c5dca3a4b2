package org.exposureaudit.item.text;

import java.util.Arrays;

/// Splits texts into folded words, one text after the other, without making a string per word. For one thread.
///
/// A word is a run of letters and digits. An apostrophe within a word counts for nothing (`O'Brien` is `obrien`), and a possessive `'s` ends
/// the word before it (`Owen's` is `owen`). Everything else parts words, also `_`, `.`, `-` and emoji, so that a handle or an address falls into its
/// parts.
public final class WordScanner {
    private static final int MAX_WORD = 256;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private long[] hashes = new long[64];
    private int count;
    private String text = "";

    /// Splits this text; the answers below speak of it until the next call.
    public void scan(String newText) {
        text = newText;
        count = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int letter = text.codePointAt(i);
            i = isWordPart(letter) ? word(i) : i + Character.charCount(letter);
        }
    }

    /// How many words there are.
    public int count() {
        return count;
    }

    /// Where a word starts in the text.
    public int start(int word) {
        return starts[word];
    }

    /// One after the word's last character.
    public int end(int word) {
        return ends[word];
    }

    /// A hash of the word's folded letters; equal words have equal hashes.
    public long hash(int word) {
        return hashes[word];
    }

    /// The word's folded letters.
    public String folded(int word) {
        return foldWord(text.substring(starts[word], ends[word]));
    }

    /// Appends the word's folded letters to a text being built.
    public void appendFolded(int word, StringBuilder target) {
        for (int i = starts[word]; i < ends[word]; ) {
            char c = text.charAt(i);
            if (c < 0x80 && isAsciiLetterOrDigit(c)) {
                target.append(lower(c));
                i++;
            } else {
                int letter = text.codePointAt(i);
                if (!isApostrophe(letter)) {
                    target.append(Folding.letter(letter));
                }
                i += Character.charCount(letter);
            }
        }
    }

    /// A word's letters folded, without its apostrophes.
    static String foldWord(String word) {
        String folded = Folding.fold(word);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints().filter(letter -> !isApostrophe(letter)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// The hash of folded letters, as [#hash] gives it.
    static long hashOf(String folded) {
        long hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = mix(hash, folded.charAt(i));
        }
        return hash;
    }

    private int word(int from) {
        int length = text.length();
        long hash = 0;
        int end = from;
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c < 0x80 && isAsciiLetterOrDigit(c)) {
                hash = mix(hash, lower(c));
                end = ++i;
                continue;
            }
            int letter = text.codePointAt(i);
            if (isApostrophe(letter)) {
                if (isPossessive(i)) {
                    i += 2;
                    break;
                }
                if (i + 1 >= length || !Character.isLetterOrDigit(text.charAt(i + 1))) {
                    break;
                }
                i++;
            } else if (isWordPart(letter)) {
                String folded = Folding.letter(letter);
                for (int k = 0; k < folded.length(); k++) {
                    hash = mix(hash, folded.charAt(k));
                }
                i += Character.charCount(letter);
                end = i;
            } else {
                break;
            }
        }
        add(from, end, hash);
        return Math.max(i, end);
    }

    private boolean isPossessive(int apostrophe) {
        int letter = apostrophe + 1;
        int after = apostrophe + 2;
        return letter < text.length()
                && (text.charAt(letter) == 's' || text.charAt(letter) == 'S')
                && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    }

    private void add(int from, int end, long hash) {
        if (end - from > MAX_WORD) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        starts[count] = from;
        ends[count] = end;
        hashes[count++] = hash;
    }

    private static long mix(long hash, char c) {
        return (hash ^ (c + 1)) * 0x9E3779B97F4A7C15L + (hash >>> 29);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWordPart(int letter) {
        return Character.isLetterOrDigit(letter) || (letter >= 0x300 && letter <= 0x36F);
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ' || letter == '`' || letter == '‘';
    }
}
