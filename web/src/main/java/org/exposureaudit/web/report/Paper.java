package org.exposureaudit.web.report;

import java.util.List;
import org.exposureaudit.report.Handover;
import org.exposureaudit.web.http.tag.Fact;

/// The report as the page shows it: just what the file will hold.
///
/// @param title what it is called
/// @param facts from whom, to whom, when
/// @param intro the sentence it begins with
/// @param entries the findings, in order; at most [#MOST]
/// @param more how many more the file holds
/// @param foot what was not looked at
public record Paper(
        String title, List<Fact> facts, String intro, List<Entry> entries, int more, String foot) {
    /// How many entries a page shows.
    static final int MOST = 200;

    /// A stretch of text.
    ///
    /// @param text the words
    /// @param masked whether they stand in place of a name
    public record Bit(String text, boolean masked) {}

    /// One finding.
    ///
    /// @param id its key
    /// @param title what it is
    /// @param where where and when it was seen
    /// @param rules the rules it touches; may be empty
    /// @param quotes the words that are repeated
    /// @param notes what the user has done and noted
    public record Entry(
            String id,
            List<Bit> title,
            List<Bit> where,
            String rules,
            List<List<Bit>> quotes,
            List<List<Bit>> notes) {
        /// Copies the lists.
        public Entry {
            title = List.copyOf(title);
            where = List.copyOf(where);
            quotes = quotes.stream().map(List::copyOf).toList();
            notes = notes.stream().map(List::copyOf).toList();
        }
    }

    /// Copies the lists.
    public Paper {
        facts = List.copyOf(facts);
        entries = List.copyOf(entries);
    }

    static Paper of(Handover paper) {
        return new Paper(
                paper.title(),
                paper.facts().stream().map(fact -> Fact.of(fact.name(), fact.value())).toList(),
                paper.intro(),
                paper.entries().stream().limit(MOST).map(Paper::entry).toList(),
                Math.max(0, paper.entries().size() - MOST),
                paper.foot());
    }

    private static Entry entry(Handover.Entry entry) {
        return new Entry(
                entry.id().value(),
                bits(entry.title()),
                bits(entry.where()),
                entry.rules(),
                entry.quotes().stream().map(Paper::bits).toList(),
                entry.notes().stream().map(Paper::bits).toList());
    }

    private static List<Bit> bits(List<Handover.Said> pieces) {
        return pieces.stream().map(piece -> new Bit(piece.text(), piece.masked())).toList();
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Paper[" + entries.size() + " entries]";
    }
}
