package org.exposureaudit.index;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.item.text.WordScanner;

/// Where the words of a query stand in a text, by the same folding as the search. For one thread.
final class Highlights {
    private final List<Wanted> wanted = new ArrayList<>();
    private final WordScanner scanner = new WordScanner();

    private record Wanted(List<String> words, boolean prefix) {}

    Highlights(ItemQuery query) {
        for (ItemQuery.Term term : query.terms()) {
            if (term.wanted() == ItemQuery.Wanted.YES) {
                scanner.scan(term.text());
                wanted.add(new Wanted(folded(), term.form() == ItemQuery.Form.PREFIX));
            }
        }
    }

    List<FoundItem.Range> in(String text) {
        scanner.scan(text);
        List<String> words = folded();
        List<FoundItem.Range> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int matched = longest(words, i);
            if (matched > 0) {
                marks.add(new FoundItem.Range(scanner.start(i), scanner.end(i + matched - 1)));
                i += matched - 1;
            }
        }
        return marks;
    }

    private int longest(List<String> words, int at) {
        int longest = 0;
        for (Wanted each : wanted) {
            int length = each.words().size();
            if (length > longest
                    && at + length <= words.size()
                    && agrees(each, words.subList(at, at + length))) {
                longest = length;
            }
        }
        return longest;
    }

    private static boolean agrees(Wanted wanted, List<String> words) {
        boolean prefix = wanted.prefix() && words.size() == 1;
        return prefix
                ? words.getFirst().startsWith(wanted.words().getFirst())
                : words.equals(wanted.words());
    }

    private List<String> folded() {
        List<String> words = new ArrayList<>(scanner.count());
        for (int i = 0; i < scanner.count(); i++) {
            words.add(scanner.folded(i));
        }
        return words;
    }
}
