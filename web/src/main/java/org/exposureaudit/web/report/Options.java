package org.exposureaudit.web.report;

import java.util.Locale;
import org.exposureaudit.report.Handover.Quote;
import org.exposureaudit.report.HtmlReport.NamesShown;
import org.exposureaudit.web.http.form.Form;

/// What the user chose for the report. In an address it holds words of ours only, never anything of theirs.
///
/// @param kind for whom it is
/// @param names whether names of pupils and families are written out
/// @param quote how much of what was written is repeated
/// @param to which of the people to tell it goes to, counted from 1; 0 for nobody named
record Options(Kind kind, NamesShown names, Quote quote, int to) {

    /// For whom a report is.
    enum Kind {
        /// To tell the school what was chosen.
        SCHOOL,
        /// For the user: everything.
        MINE
    }

    /// The names of the fields.
    static final String KIND = "kind";

    static final String NAMES = "names";
    static final String WORDS = "words";
    static final String TO = "to";

    static Options of(Form query) {
        Kind kind = is(query, KIND, Kind.MINE) ? Kind.MINE : Kind.SCHOOL;
        boolean shown = query.has(NAMES) ? is(query, NAMES, NamesShown.SHOWN) : kind == Kind.MINE;
        String to = query.text(TO);
        return new Options(
                kind,
                shown ? NamesShown.SHOWN : NamesShown.HIDDEN,
                quote(query),
                to.matches("\\d{1,2}") ? Integer.parseInt(to) : 1);
    }

    private static Quote quote(Form query) {
        if (is(query, WORDS, Quote.NONE)) {
            return Quote.NONE;
        }
        return is(query, WORDS, Quote.WHOLE) ? Quote.WHOLE : Quote.PART;
    }

    private static boolean is(Form query, String field, Enum<?> value) {
        return query.text(field).equals(word(value));
    }

    /// The word for a value in an address.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// As the query of an address.
    String query() {
        return KIND
                + "="
                + word(kind)
                + "&"
                + NAMES
                + "="
                + word(names)
                + "&"
                + WORDS
                + "="
                + word(quote)
                + "&"
                + TO
                + "="
                + to;
    }
}
