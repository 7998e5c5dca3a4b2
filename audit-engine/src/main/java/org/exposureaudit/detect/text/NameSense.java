package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.detect.text.Phrase.Name;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Sorts out roster names in a text.
public final class NameSense {
    private NameSense() {}

    /// The names in a text, given every phrase in it by start, longer first. Of names within a longer name only the longer remains.
    public static List<Hit<Name>> in(List<Hit<Phrase>> hits) {
        List<Hit<Name>> names = new ArrayList<>(0);
        int end = 0;
        int start = -1;
        for (Hit<Phrase> hit : hits) {
            if (hit.meaning() instanceof Name name) {
                boolean sameSpan = hit.start() == start && hit.end() == end;
                if (hit.start() >= end || sameSpan) {
                    names.add(new Hit<>(name, hit.start(), hit.end()));
                    start = hit.start();
                    end = hit.end();
                }
            }
        }
        return names;
    }
}
