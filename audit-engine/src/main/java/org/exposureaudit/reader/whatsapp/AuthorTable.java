package org.exposureaudit.reader.whatsapp;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.reader.format.PlainText;

/// Tells where on a message's first line the author's name ends. A colon and a space end it, but a name may hold them, too.
///
/// Names are learnt from the whole chat first; a name already learnt is preferred.
final class AuthorTable {
    private static final int LONGEST = 120;
    private static final int MOST_COLONS = 4;
    private static final int MOST_NAMES = 20_000;
    // So many lines that all go on alike after the first colon show that the colon is part of the
    // name.
    private static final int ALIKE = 5;

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Integer> longer = new HashMap<>();

    /// A line taken apart.
    ///
    /// @param author the author's name without direction marks; an empty text where the line names none
    /// @param body what follows, as written
    record Split(String author, String body) {}

    /// Learns that this is an author's whole name.
    void learn(String name) {
        if (lines.size() < MOST_NAMES) {
            lines.merge(name, 1, Integer::sum);
        }
    }

    /// Takes a line apart and learns from it.
    Split learnFrom(String rest) {
        Split split = split(rest);
        if (!split.author().isEmpty()) {
            learn(split.author());
            for (int at = nextEnd(rest, 0), n = 0;
                    at >= 0 && n < MOST_COLONS;
                    at = nextEnd(rest, at + 1), n++) {
                String name = name(rest, at);
                if (name.length() > split.author().length() && longer.size() < MOST_NAMES) {
                    longer.merge(name, 1, Integer::sum);
                }
            }
        }
        return split;
    }

    /// Takes a line apart by what is known so far.
    Split split(String rest) {
        int first = nextEnd(rest, 0);
        int end = -1;
        int at = first;
        for (int n = 0; at >= 0 && n < MOST_COLONS; n++) {
            if (lines.containsKey(name(rest, at)) || isMarked(rest, at)) {
                end = at;
            }
            at = nextEnd(rest, at + 1);
        }
        if (end < 0 && first >= 0 && mayBeName(name(rest, first)) && Notice.of(rest).isEmpty()) {
            end = first;
        }
        int colon = rest.indexOf(':');
        if (end < 0 && colon > 0 && colon <= LONGEST && lines.containsKey(name(rest, colon))) {
            end = colon;
        }
        return end < 0 ? new Split("", rest) : new Split(name(rest, end), body(rest, end));
    }

    /// Prefers the longer name where every line of an author goes on with the same words up to another colon, or where the longer name is
    /// known from elsewhere, such as the chat's title. Gives the names that were only the beginning of a longer one, each with that.
    Map<String, String> settle(Set<String> known) {
        Map<String, String> replaced = new LinkedHashMap<>();
        for (String name : List.copyOf(lines.keySet())) {
            String whole = "";
            for (Map.Entry<String, Integer> each : longer.entrySet()) {
                boolean settled =
                        (each.getValue() >= ALIKE && isAlways(name, each))
                                || known.contains(ChatName.key(each.getKey()));
                if (settled
                        && each.getKey().startsWith(name + ":")
                        && each.getKey().length() > whole.length()) {
                    whole = each.getKey();
                }
            }
            if (!whole.isEmpty()) {
                replaced.put(name, whole);
            }
        }
        replaced.forEach(this::replace);
        return replaced;
    }

    private boolean isAlways(String name, Map.Entry<String, Integer> whole) {
        return whole.getValue().equals(lines.get(name));
    }

    private void replace(String name, String whole) {
        int count = longer.getOrDefault(whole, 0);
        lines.put(whole, count);
        lines.computeIfPresent(name, (_, all) -> all == count ? null : all);
    }

    // A colon that may end a name: a space or nothing follows, or the mark before a notice.
    private static int nextEnd(String rest, int from) {
        int lineEnd = rest.indexOf('\n');
        int last = Math.min(LONGEST, lineEnd < 0 ? rest.length() - 1 : lineEnd - 1);
        for (int at = rest.indexOf(':', from);
                at >= 0 && at <= last;
                at = rest.indexOf(':', at + 1)) {
            if (at > 0 && (at + 1 == rest.length() || isGap(rest.charAt(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    // Before what it writes itself, the iPhone puts a direction mark.
    private static boolean isMarked(String rest, int end) {
        return rest.startsWith(": \u200E", end) && mayBeName(name(rest, end));
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n' || PlainText.isMark(c);
    }

    private static String name(String rest, int end) {
        return PlainText.of(rest.substring(0, end)).strip();
    }

    private static String body(String rest, int end) {
        int start = end + 1;
        return rest.substring(
                start < rest.length() && rest.charAt(start) == ' ' ? start + 1 : start);
    }

    // A quotation mark that is opened and not closed: the colon stands within the words of a
    // notice.
    private static boolean mayBeName(String name) {
        long straight = name.chars().filter(c -> c == '"').count();
        long open = name.chars().filter(c -> c == '“' || c == '„' || c == '«').count();
        long closed = name.chars().filter(c -> c == '”' || c == '»').count();
        return !name.isEmpty() && straight % 2 == 0 && open <= closed;
    }
}
