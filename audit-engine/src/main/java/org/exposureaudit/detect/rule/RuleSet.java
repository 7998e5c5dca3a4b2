package org.exposureaudit.detect.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.detect.signal.Lexicon;
import org.exposureaudit.detect.signal.SignalBook;

/// The rules of one lexicon, for a detector that needs more than words and weights. Immutable and safe to share.
public final class RuleSet {
    private final List<Rule> rules;

    // Without any of these no rule holds; most texts are done with after this one look.
    private final BitSet needed = new BitSet();

    /// A rule that holds.
    ///
    /// @param row the rule as written: what it says, and why
    /// @param marks the words that show it
    public record Found(Lexicon.Row row, List<Mark> marks) {
        /// Copies the list.
        public Found {
            marks = List.copyOf(marks);
        }
    }

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> needed.or(rule.rarest()));
    }

    /// The rules of the lexicon of this name.
    public static RuleSet of(String file) {
        SignalBook book = SignalBook.shipped();
        return new RuleSet(
                book.lexicon(file).rules().stream().map(row -> Rule.of(row, file, book)).toList());
    }

    /// The first rule that holds of an item.
    public Optional<Found> first(Passage passage) {
        if (mightHold(passage)) {
            for (Rule rule : rules) {
                Optional<Found> found = find(rule, passage);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Every rule that holds of an item.
    public List<Found> all(Passage passage) {
        List<Found> all = new ArrayList<>(0);
        if (mightHold(passage)) {
            rules.forEach(rule -> find(rule, passage).ifPresent(all::add));
        }
        return all;
    }

    /// Whether any rule has a signal it needs.
    public boolean mightHold(Passage passage) {
        return passage.signals().hasAny(needed);
    }

    /// The rules, in order.
    List<Rule> rules() {
        return rules;
    }

    private static Optional<Found> find(Rule rule, Passage passage) {
        return rule.find(passage)
                .map(hits ->
                        new Found(
                                rule.row(),
                                hits.stream()
                                        .map(hit -> new Mark(hit.start(), hit.end()))
                                        .toList()));
    }
}
