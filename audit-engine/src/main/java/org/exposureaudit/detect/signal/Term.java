package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.List;

/// One term of a lexicon, taken apart: `thick as|like <things>`, `couldn't teach ..2 to`, `bless? them`, `moan*`.
///
/// @param steps its parts in order
record Term(List<Step> steps) {
    private static final int MOST = 4_000;
    private static final int WIDEST_GAP = 8;

    /// One part.
    sealed interface Step {
        /// A word; with a star it is the start or the end of one.
        ///
        /// @param text as the lexicon has it
        record Word(String text) implements Step {}

        /// Any entry of a list.
        ///
        /// @param name the list
        record OfList(String name) implements Step {}

        /// Any words.
        ///
        /// @param least how many at least
        /// @param most how many at most
        record Gap(int least, int most) implements Step {}
    }

    Term {
        steps = List.copyOf(steps);
        if (steps.isEmpty()
                || steps.getFirst() instanceof Step.Gap
                || steps.getLast() instanceof Step.Gap) {
            throw new IllegalArgumentException("a term starts and ends with a word: " + steps);
        }
    }

    /// Every term that a text of a lexicon stands for: one for each choice among `a|b`, with and without each `maybe?`.
    static List<Term> parse(String text) {
        List<List<Step>> all = List.of(List.of());
        for (String part : text.strip().split("\\s+", -1)) {
            List<List<Step>> longer = new ArrayList<>();
            boolean optional = part.length() > 1 && part.endsWith("?");
            String required = optional ? part.substring(0, part.length() - 1) : part;
            for (List<Step> start : all) {
                if (optional) {
                    longer.add(start);
                }
                for (String choice : required.split("\\|", -1)) {
                    List<Step> next = new ArrayList<>(start);
                    next.add(step(choice));
                    longer.add(next);
                }
            }
            all = longer;
            if (all.size() > MOST) {
                throw new IllegalArgumentException("too many choices: " + text);
            }
        }
        return all.stream().filter(steps -> !steps.isEmpty()).map(Term::new).toList();
    }

    private static Step step(String part) {
        if (part.startsWith("<") && part.endsWith(">")) {
            return new Step.OfList(part.substring(1, part.length() - 1));
        }
        if (part.equals("_")) {
            return new Step.Gap(1, 1);
        }
        if (part.startsWith("..")) {
            int most = Integer.parseInt(part.substring(2));
            if (most > WIDEST_GAP) {
                throw new IllegalArgumentException("too wide: " + part);
            }
            return new Step.Gap(0, most);
        }
        return new Step.Word(part);
    }

    /// Whether it needs no list.
    boolean isPlain() {
        return steps.stream().noneMatch(Step.OfList.class::isInstance);
    }
}
