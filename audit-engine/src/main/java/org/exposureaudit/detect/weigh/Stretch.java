package org.exposureaudit.detect.weigh;

import java.util.ArrayList;
import java.util.List;

/// A few sentences of a text, weighed as one: a long text is not more of anything for being long.
///
/// @param first the first word
/// @param end one after the last word
record Stretch(int first, int end) {
    private static final int MOST = 60;
    private static final int WANTED = 40;

    /// All stretches of a text; a short text is one.
    static List<Stretch> of(Tokens tokens) {
        if (tokens.count() <= MOST) {
            return List.of(new Stretch(0, tokens.count()));
        }
        List<Stretch> all = new ArrayList<>();
        int first = 0;
        int sentence = 0;
        for (int at = 0; at < tokens.count(); at++) {
            if (at - first >= WANTED) {
                int cut = sentence > first ? sentence : at;
                all.add(new Stretch(first, cut));
                first = cut;
            }
            if (tokens.closes(at)) {
                sentence = at + 1;
            }
        }
        all.add(new Stretch(first, tokens.count()));
        return all;
    }
}
