package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as words and emoji with the numbers the dictionary gives them, one text after the other. For one thread.
///
/// Hashtags fall into their words, account names count for nothing, and words masked with signs are read through the mask.
final class Words {
    private static final int LONGEST_MASKED = 14;
    private static final String MASKS = "*@$!#%&+";

    private static final int[] UNKNOWN = {};

    private final KnownWords known;
    private final Letters letters = new Letters();
    private final Hashtag hashtag;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sentences = new int[64];
    private int[][] numbers = new int[64][];
    private int count;
    private long ways;
    private int sentence;
    private String text = "";

    Words(Dictionary dictionary) {
        known = new KnownWords(dictionary);
        this.hashtag = new Hashtag(dictionary);
    }

    /// The folded words of a text, as a lexicon writes them.
    List<String> split(String lexical) {
        scan(lexical);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            letters.clear();
            text.substring(starts[i], ends[i])
                    .codePoints()
                    .filter(c -> !isApostrophe(c))
                    .forEach(this::spell);
            all.add(letters.text());
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no word: " + lexical);
        }
        return all;
    }

    private void spell(int c) {
        if (isEmoji(c)) {
            Character.toString(c).chars().forEach(half -> letters.put((char) half));
        } else {
            letters.add(c);
        }
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int sentence(int word) {
        return sentences[word];
    }

    /// What the dictionary calls a word; nobody may change it.
    int[] numbers(int word) {
        return numbers[word];
    }

    /// The bits of the ways over its words; 0 where the dictionary knows none of them.
    long ways() {
        return ways;
    }

    int[] copyOfStarts() {
        return Arrays.copyOf(starts, count);
    }

    int[] copyOfSentences() {
        return Arrays.copyOf(sentences, count);
    }

    /// Splits this text; the answers speak of it until the next call.
    void scan(String newText) {
        text = newText;
        count = 0;
        ways = 0;
        sentence = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            if (isWordPart(c)) {
                i = word(i);
            } else if (c == '#' && i + 1 < length && Character.isLetter(text.codePointAt(i + 1))) {
                i = tag(i + 1);
            } else if (c == '@' && i + 1 < length && isWordPart(text.codePointAt(i + 1))) {
                i = handle(i + 1);
            } else {
                i = sign(i, c);
            }
        }
    }

    private int word(int from) {
        int end = plain(from);
        int after = end;
        if (isMask(after)) {
            int masked = masked(from);
            if (masked > end) {
                return masked;
            }
        }
        add(from, end, known.numbersOf(letters));
        return skipPossessive(after);
    }

    // Letters and digits; an apostrophe between them counts for nothing.
    private int plain(int from) {
        letters.clear();
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isWordPart(c)) {
                letters.add(c);
                i += Character.charCount(c);
            } else if (isApostrophe(c)
                    && !isPossessive(i)
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private int masked(int from) {
        letters.clear();
        int i = from;
        while (i < text.length()
                && i - from <= LONGEST_MASKED
                && (isWordPart(text.charAt(i)) || isMask(i))) {
            letters.add(text.charAt(i));
            i++;
        }
        int[] meant = known.unmask(letters);
        if (meant.length > 0) {
            add(from, i, meant);
            return i;
        }
        plain(from);
        return from;
    }

    private boolean isMask(int at) {
        return at < text.length() && MASKS.indexOf(text.charAt(at)) >= 0;
    }

    private int tag(int from) {
        int end = from;
        while (end < text.length()
                && (isWordPart(text.codePointAt(end)) || text.charAt(end) == '_')) {
            end += Character.charCount(text.codePointAt(end));
        }
        for (int[] part : hashtag.parts(text, from, end)) {
            letters.clear();
            text.substring(part[0], part[1]).codePoints().forEach(letters::add);
            add(part[0], part[1], known.numbersOf(letters));
        }
        return end;
    }

    private int handle(int from) {
        int end = from;
        while (end < text.length()
                && (isWordPart(text.codePointAt(end)) || "._-".indexOf(text.charAt(end)) >= 0)) {
            end += Character.charCount(text.codePointAt(end));
        }
        add(from - 1, end, UNKNOWN);
        return end;
    }

    private int sign(int at, int c) {
        int next = at + Character.charCount(c);
        if (isEmoji(c) || c == '£' || c == '€') {
            letters.clear();
            spell(c);
            add(at, next, known.numbersOf(letters));
        } else if (c == '!' || c == '?' || c == '\n' || (c == '.' && isStop(next))) {
            sentence++;
        }
        return next;
    }

    // Two or more full stops are a pause.
    private boolean isStop(int after) {
        return after >= text.length() || Character.isWhitespace(text.charAt(after));
    }

    private static boolean isEmoji(int c) {
        return (c >= 0x1F000 && !(c >= 0x1F3FB && c <= 0x1F3FF)) || (c >= 0x2190 && c <= 0x2BFF);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || (c >= 0x300 && c <= 0x36F);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '‘';
    }

    private boolean isPossessive(int apostrophe) {
        int after = apostrophe + 2;
        return apostrophe + 1 < text.length()
                && Character.toLowerCase(text.charAt(apostrophe + 1)) == 's'
                && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    }

    private int skipPossessive(int at) {
        return at < text.length() && isApostrophe(text.charAt(at)) && isPossessive(at)
                ? at + 2
                : at;
    }

    private void add(int start, int end, int[] calls) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            sentences = Arrays.copyOf(sentences, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        sentences[count] = sentence;
        numbers[count++] = calls;
        for (int number : calls) {
            ways |= TermTrie.bit(TermTrie.overWord(number));
        }
    }
}
