package org.exposureaudit.report;

import java.util.List;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.item.text.VisibleText;
import org.exposureaudit.school.Person;
import org.jsoup.nodes.Element;

/// Writes foreign text into pages: always as text, never as mark-up, with names replaced and the words that matter marked.
final class Markup {
    private final Masking masking;

    Markup(Masking masking) {
        this.masking = masking;
    }

    /// A new element with this text, our own words.
    static Element add(Element parent, String tag, String text) {
        Element element = parent.appendElement(tag);
        element.text(VisibleText.of(text));
        return element;
    }

    /// A new element of this class.
    static Element block(Element parent, String tag, String cssClass) {
        return parent.appendElement(tag).addClass(cssClass);
    }

    /// A new element with somebody else's words, or words that may hold a name.
    Element foreign(Element parent, String tag, String text) {
        Element element = parent.appendElement(tag);
        write(element.appendElement("bdi"), text, List.of());
        return element;
    }

    /// Appends an excerpt with its marks.
    void excerpt(Element parent, Excerpt excerpt) {
        write(parent, excerpt.text(), excerpt.marks());
    }

    /// The title of a finding.
    String title(Finding finding) {
        return VisibleText.of(masking.title(finding));
    }

    /// What the report calls a person.
    String name(Person person) {
        return masking.name(person);
    }

    private void write(Element parent, String text, List<Mark> marks) {
        for (Masking.Piece piece : masking.pieces(text)) {
            if (piece.masked()) {
                boolean marked =
                        marks.stream()
                                .anyMatch(mark ->
                                        mark.start() < piece.to() && mark.end() > piece.from());
                Element holder = marked ? parent.appendElement("mark") : parent;
                add(holder, "span", piece.text()).addClass("masked");
            } else {
                plain(parent, piece, marks);
            }
        }
    }

    private static void plain(Element parent, Masking.Piece piece, List<Mark> marks) {
        int at = piece.from();
        for (Mark mark : marks) {
            int start = Math.max(mark.start(), at);
            int end = Math.min(mark.end(), piece.to());
            if (start >= end) {
                continue;
            }
            parent.appendText(part(piece, at, start));
            add(parent, "mark", part(piece, start, end));
            at = end;
        }
        parent.appendText(part(piece, at, piece.to()));
    }

    private static String part(Masking.Piece piece, int from, int to) {
        return VisibleText.of(piece.text().substring(from - piece.from(), to - piece.from()));
    }
}
