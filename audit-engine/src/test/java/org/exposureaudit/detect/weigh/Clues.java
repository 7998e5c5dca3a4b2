package org.exposureaudit.detect.weigh;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.detect.signal.SignalBook;
import org.exposureaudit.detect.signal.Signals;

/// What may be weighed of a text, as `weights.tsv` writes it.
public final class Clues {
    private static final List<String> SIGNALS = SignalBook.shipped().names();

    private Clues() {}

    /// All of a text: sort and name of each, parted by a tab.
    public static Set<String> of(String text, Signals signals, List<String> facts) {
        Tokens tokens = Tokens.of(text);
        Set<String> clues = new LinkedHashSet<>();
        facts.forEach(fact -> clues.add("item\t" + fact));
        for (int at = 0; at < tokens.count(); at++) {
            clues.add("word\t" + word(text, tokens, at));
            if (at + 1 < tokens.count()) {
                clues.add("pair\t" + word(text, tokens, at) + " " + word(text, tokens, at + 1));
            }
        }
        signals.within(0, text.length())
                .forEach(signal -> clues.add("signal\t" + SIGNALS.get(signal)));
        return clues;
    }

    private static String word(String text, Tokens tokens, int at) {
        return text.substring(tokens.start(at), tokens.end(at))
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘]", "");
    }
}
