package org.exposureaudit.detect.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One term of a lexicon, taken apart: `thick as|like <things>`, `couldn't teach ..2 to`, `bless? them`, `moan*`.
///
/// @param steps its parts in order
record Term(List<Step> steps) {
    private static final int MOST = 4_000;
    private static final int FEW = 3;
    private static final Pattern PART = Pattern.compile("\\([^)]*\\)\\??|\\S+");
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

        /// Any of a few words or phrases.
        ///
        /// @param texts each of them
        record Choice(List<String> texts) implements Step {}

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

    /// Every term that a text of a lexicon stands for: one for each choice among a few, and with and without each `maybe?`.
    static List<Term> parse(String text) {
        return parse(text, FEW);
    }

    /// The same with a term of its own for each choice, as entries of lists need it.
    static List<Term> parseEntry(String text) {
        return parse(text, MOST);
    }

    private static List<Term> parse(String text, int few) {
        List<List<Step>> all = List.of(List.of());
        for (String part : PART.matcher(text.strip()).results().map(MatchResult::group).toList()) {
            List<List<Step>> longer = new ArrayList<>();
            boolean optional = part.length() > 1 && part.endsWith("?");
            String required = optional ? part.substring(0, part.length() - 1) : part;
            for (List<Step> start : all) {
                if (optional) {
                    longer.add(start);
                }
                for (Step choice : choices(required, few)) {
                    List<Step> next = new ArrayList<>(start);
                    next.add(choice);
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

    // Many choices are one step, which keeps the number of terms small.
    private static List<Step> choices(String part, int few) {
        boolean enclosed = part.startsWith("(") && part.endsWith(")");
        String inner = enclosed ? part.substring(1, part.length() - 1) : part;
        List<String> texts = List.of(inner.split("\\|", -1));
        boolean words = inner.indexOf('<') < 0;
        if (enclosed || (words && texts.size() > few)) {
            return List.of(new Step.Choice(texts));
        }
        return texts.stream().map(Term::step).toList();
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
        return steps.stream()
                .noneMatch(step -> step instanceof Step.OfList || step instanceof Step.Choice);
    }
}
