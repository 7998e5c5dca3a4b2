package org.exposureaudit.web.findings.list;

import java.util.List;
import org.exposureaudit.web.findings.book.Filter;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.FindingRow;
import org.exposureaudit.web.http.tag.Link;

/// The list of findings.
///
/// @param lead how many are left to look at
/// @param partial whether a check still runs that might find more
/// @param chips the filters in use, each a link that takes it off
/// @param groups what is shown, in order
/// @param shown how many the filter lets through
/// @param say which of them are on this page
/// @param previous the page before; empty for none
/// @param next the page after; empty for none
/// @param kept the fields that bring a form back to this list
/// @param choices what can be filtered by
/// @param gone answers that took findings off the list
public record ListPage(
        String lead,
        boolean partial,
        List<Link> chips,
        List<Group> groups,
        int shown,
        String say,
        Link previous,
        Link next,
        List<Filter.Field> kept,
        Choices choices,
        List<Gone> gone) {

    /// Findings under one heading.
    ///
    /// @param title the heading
    /// @param rows the findings
    public record Group(String title, List<FindingRow> rows) {
        /// Copies the list.
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// An answer that made the policies silent on what it is about.
    ///
    /// @param fingerprint the finding that was there
    /// @param kind the mark, as forms name it
    /// @param words what was answered
    public record Gone(String fingerprint, String kind, String words) {}

    /// What can be filtered by.
    ///
    /// @param states where the user is with it
    /// @param severities how soon
    /// @param themes what it is about
    /// @param platforms on which account
    /// @param people about whom
    /// @param years when
    /// @param clauses which rule
    public record Choices(
            List<Choice> states,
            List<Choice> severities,
            List<Choice> themes,
            List<Choice> platforms,
            List<Choice> people,
            List<Choice> years,
            List<Choice> clauses) {
        /// Copies the lists.
        public Choices {
            states = List.copyOf(states);
            severities = List.copyOf(severities);
            themes = List.copyOf(themes);
            platforms = List.copyOf(platforms);
            people = List.copyOf(people);
            years = List.copyOf(years);
            clauses = List.copyOf(clauses);
        }
    }

    /// Copies the lists.
    public ListPage {
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
        kept = List.copyOf(kept);
        gone = List.copyOf(gone);
    }
}
