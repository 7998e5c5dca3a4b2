package org.exposureaudit.web.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.index.FoundItem;
import org.exposureaudit.item.text.VisibleText;
import org.exposureaudit.web.http.tag.evidence.Piece;

/// One item that was found.
///
/// @param href where it is shown with what stands around it
/// @param title what it is and where
/// @param meta by whom, when, for whom
/// @param text its words, cut around the first mark where they are long
public record Hit(String href, String title, String meta, List<Piece> text) {
    private static final int LONGEST = 400;
    private static final int BEFORE = 120;

    /// Whether the words looked for stand in a name or place and not in the text.
    public boolean elsewhere() {
        return text.stream().allMatch(piece -> piece.mark() == 0);
    }

    /// Copies the list.
    public Hit {
        text = List.copyOf(text);
    }

    static Hit of(FoundItem item, String explore) {
        return new Hit(
                explore + "/" + item.number(),
                joined(
                        " · ",
                        Labels.platform(item.platform()),
                        Labels.one(item.kind()),
                        item.conversation()),
                joined(
                        " · ",
                        author(item.author()),
                        Labels.time(item.time()),
                        "Who could see it: "
                                + Labels.audience(item.audience()).toLowerCase(Locale.UK)),
                text(item, LONGEST));
    }

    /// Its words, marked; cut around the first mark where they are longer than this.
    static List<Piece> text(FoundItem item, int longest) {
        String text = item.text();
        List<int[]> marks = new ArrayList<>();
        item.marks().forEach(mark -> marks.add(new int[] {mark.start(), mark.end()}));
        int first = marks.isEmpty() ? 0 : marks.getFirst()[0];
        int from = text.length() <= longest ? 0 : whole(text, Math.max(0, first - BEFORE));
        int to = whole(text, Math.min(text.length(), from + longest));
        String head = from > 0 ? "…" : "";
        String tail = to < text.length() ? "…" : "";
        int shift = head.length() - from;
        List<int[]> shifted =
                marks.stream()
                        .filter(mark -> mark[0] >= from && mark[1] <= to)
                        .map(mark -> new int[] {mark[0] + shift, mark[1] + shift})
                        .toList();
        return Piece.cut(head + text.substring(from, to) + tail, shifted).stream()
                .map(piece -> new Piece(VisibleText.of(piece.text()), piece.mark() > 0 ? 1 : 0))
                .toList();
    }

    // Never between the two halves of one character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    static String author(String author) {
        return switch (author) {
            case "me" -> "By you";
            case "" -> "";
            default -> "By " + VisibleText.of(author);
        };
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .map(VisibleText::of)
                .collect(Collectors.joining(between));
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Hit";
    }
}
