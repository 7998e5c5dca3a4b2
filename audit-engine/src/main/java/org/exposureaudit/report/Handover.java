package org.exposureaudit.report;

import java.util.List;
import java.util.Map;
import org.exposureaudit.finding.Fingerprint;

/// What a user hands over to raise a concern: the findings they chose and nothing else, ready to be shown and to be written. Immutable.
///
/// What is shown on a page and what is saved are both made of this, so they say the same.
///
/// @param title what it is called
/// @param facts from whom, to whom, when
/// @param intro the sentence it begins with
/// @param entries the findings, in order
/// @param foot what was not looked at, and what the paper proves
public record Handover(
        String title, List<Fact> facts, String intro, List<Entry> entries, String foot) {
    /// A line at the top.
    ///
    /// @param name such as `To`
    /// @param value what stands there
    public record Fact(String name, String value) {}

    /// A stretch of text.
    ///
    /// @param text the words
    /// @param masked whether they stand in place of a name
    public record Said(String text, boolean masked) {}

    /// One finding.
    ///
    /// @param id its key
    /// @param title what it is
    /// @param where where and when it was seen
    /// @param rules the rules it touches
    /// @param quotes the words that were chosen to be shown; may be empty
    /// @param notes what the user has done and noted
    public record Entry(
            Fingerprint id,
            List<Said> title,
            List<Said> where,
            String rules,
            List<List<Said>> quotes,
            List<List<Said>> notes) {
        /// Copies the lists.
        public Entry {
            title = List.copyOf(title);
            where = List.copyOf(where);
            quotes = quotes.stream().map(List::copyOf).toList();
            notes = notes.stream().map(List::copyOf).toList();
        }
    }

    /// How much of what was written is repeated.
    public enum Quote {
        /// The part that matters.
        PART,
        /// All of it.
        WHOLE,
        /// Nothing: only where it is.
        NONE
    }

    /// What a paper is for.
    public enum Purpose {
        /// To tell somebody.
        TELL,
        /// For the user alone.
        KEEP
    }

    /// What the user chose.
    ///
    /// @param purpose what the paper is for
    /// @param findings the findings, in the order of the paper
    /// @param names whether names of pupils and families are written out
    /// @param quote how much of what was written is repeated
    /// @param to to whom it goes; may be empty
    /// @param notes by finding, what the user has done and noted
    public record Choice(
            Purpose purpose,
            List<Fingerprint> findings,
            HtmlReport.NamesShown names,
            Quote quote,
            String to,
            Map<Fingerprint, List<String>> notes) {
        /// Copies the collections.
        public Choice {
            findings = List.copyOf(findings);
            notes = Map.copyOf(notes);
        }
    }

    /// Copies the lists.
    public Handover {
        facts = List.copyOf(facts);
        entries = List.copyOf(entries);
    }

    /// The paper a user gets who chose so.
    public static Handover of(Report report, Choice choice) {
        return new HandoverMaking(report, choice).handover();
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Handover[" + entries.size() + " entries]";
    }
}
