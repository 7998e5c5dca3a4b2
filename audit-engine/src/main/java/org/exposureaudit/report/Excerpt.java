package org.exposureaudit.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.detect.Observation;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;

/// The part of an item's words that a report shows, with the words that matter marked.
///
/// @param text the words, cut around the first mark where they are long
/// @param marks ranges of that text, in order
public record Excerpt(String text, List<Mark> marks) {
    private static final int LONGEST = 600;
    private static final int BEFORE = 200;
    private static final String CUT = "…";

    // Secrets are shown by length only; unsuitable material is never copied, whoever sent it.
    private static final Set<String> HIDDEN_MARKS = Set.of("disclosure.credentials");
    private static final Set<String> WITHHELD = Set.of("message.inappropriate-received");

    /// Copies the list.
    public Excerpt {
        marks = List.copyOf(marks);
    }

    /// What a report shows of an observation.
    public static Excerpt of(Observation observation) {
        if (WITHHELD.contains(observation.detector())) {
            return new Excerpt(
                    "The words are not copied here. They are where the export has them.",
                    List.of());
        }
        Item item = observation.item();
        if (item.text().isBlank()) {
            return new Excerpt(account(item), List.of());
        }
        String text =
                HIDDEN_MARKS.contains(observation.detector())
                        ? hidden(item.text(), observation.marks())
                        : item.text();
        return text.length() <= LONGEST
                ? new Excerpt(text, inside(text, observation.marks()))
                : cut(text, observation.marks());
    }

    /// Whether it shows other words than the item's own: secrets and what is never to be copied.
    public static boolean changes(Observation observation) {
        return WITHHELD.contains(observation.detector())
                || HIDDEN_MARKS.contains(observation.detector());
    }

    /// Only what stands around the first mark, as far as its sentence goes; the same where nothing is marked.
    public Excerpt part() {
        if (marks.isEmpty()) {
            return this;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        int from = sentences.preceding(first.start() + 1);
        int to = sentences.following(last.end() - 1);
        int start = from == BreakIterator.DONE ? 0 : from;
        int end = to == BreakIterator.DONE ? text.length() : to;
        String head = start > 0 ? CUT : "";
        String tail = end < text.length() ? CUT : "";
        int shift = head.length() - start;
        return new Excerpt(
                head + text.substring(start, end).stripTrailing() + tail,
                marks.stream()
                        .map(mark -> new Mark(mark.start() + shift, mark.end() + shift))
                        .toList());
    }

    private static String account(Item item) {
        return switch (item.detail()) {
            case Detail.Connection link -> shown(link.account());
            case Detail.Contact contact -> shown(contact.account());
            case Detail.None _,
                    Detail.Membership _,
                    Detail.ProfileField _,
                    Detail.Reaction _,
                    Detail.Setting _,
                    Detail.SignIn _ ->
                    item.place().name();
        };
    }

    private static String shown(Account account) {
        boolean both = !account.displayName().isBlank() && !account.handle().isBlank();
        return both ? account.displayName() + " (@" + account.handle() + ")" : account.shown();
    }

    private static String hidden(String text, List<Mark> marks) {
        StringBuilder hidden = new StringBuilder(text);
        for (Mark mark : inside(text, marks)) {
            for (int i = mark.start(); i < mark.end(); i++) {
                hidden.setCharAt(i, '•');
            }
        }
        return hidden.toString();
    }

    private static List<Mark> inside(String text, List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        mark.start() >= 0
                                && mark.end() <= text.length()
                                && mark.start() < mark.end())
                .toList();
    }

    private static Excerpt cut(String text, List<Mark> marks) {
        List<Mark> valid = inside(text, marks);
        int first = valid.isEmpty() ? 0 : valid.getFirst().start();
        int from = whole(text, Math.max(0, first - BEFORE));
        int to = whole(text, Math.min(text.length(), from + LONGEST));
        String head = from > 0 ? CUT : "";
        int shift = head.length() - from;
        List<Mark> shifted = new ArrayList<>();
        for (Mark mark : valid) {
            if (mark.start() >= from && mark.start() < to) {
                shifted.add(new Mark(mark.start() + shift, Math.min(mark.end(), to) + shift));
            }
        }
        return new Excerpt(
                head + text.substring(from, to) + (to < text.length() ? CUT : ""), shifted);
    }

    // Never between the two halves of one character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Excerpt[" + text.length() + " characters]";
    }
}
