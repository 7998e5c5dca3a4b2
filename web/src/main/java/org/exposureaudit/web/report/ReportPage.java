package org.exposureaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.report.Handover.Quote;
import org.exposureaudit.report.HtmlReport.NamesShown;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.Words;
import org.exposureaudit.web.report.Options.Kind;

/// The page on which a report is put together.
///
/// @param kinds for whom it is
/// @param names whether names are shown
/// @param words how much is quoted
/// @param people to whom it goes
/// @param paper what the file will hold
/// @param query the choices, as the forms and links carry them on
/// @param whole whether it is the user's own copy, with everything
/// @param running whether the check still runs, so that more might come
public record ReportPage(
        List<Choice> kinds,
        List<Choice> names,
        List<Choice> words,
        List<Choice> people,
        Paper paper,
        String query,
        boolean whole,
        boolean running) {
    /// Copies the lists.
    public ReportPage {
        kinds = List.copyOf(kinds);
        names = List.copyOf(names);
        words = List.copyOf(words);
        people = List.copyOf(people);
    }

    static ReportPage of(Chosen chosen, boolean running) {
        Options options = chosen.options();
        return new ReportPage(
                kinds(chosen),
                names(options),
                words(options),
                people(chosen),
                Paper.of(chosen.paper()),
                options.query(),
                options.kind() == Kind.MINE,
                running);
    }

    /// Whether nothing was chosen yet.
    public boolean isEmpty() {
        return paper.entries().isEmpty();
    }

    private static List<Choice> kinds(Chosen chosen) {
        Kind now = chosen.options().kind();
        return List.of(
                new Choice(
                        Options.word(Kind.SCHOOL),
                        "To tell my school",
                        Words.count(chosen.kept(), "finding you kept", "findings you kept"),
                        now == Kind.SCHOOL),
                new Choice(
                        Options.word(Kind.MINE),
                        "My own copy",
                        Words.count(chosen.own(), "finding", "findings") + ", all that is there",
                        now == Kind.MINE));
    }

    private static List<Choice> names(Options options) {
        return List.of(
                new Choice(
                        Options.word(NamesShown.HIDDEN),
                        "Hide names of pupils and families",
                        "Shows ‘Pupil A, Year 4’. We suggest this.",
                        options.names() == NamesShown.HIDDEN),
                new Choice(
                        Options.word(NamesShown.SHOWN),
                        "Show all names",
                        "",
                        options.names() == NamesShown.SHOWN));
    }

    private static List<Choice> words(Options options) {
        return List.of(
                choice(Quote.PART, "Only the part that matters", options),
                choice(Quote.WHOLE, "The whole message", options),
                choice(Quote.NONE, "No words, only where it is", options));
    }

    private static Choice choice(Quote quote, String label, Options options) {
        return new Choice(Options.word(quote), label, "", options.quote() == quote);
    }

    private static List<Choice> people(Chosen chosen) {
        List<Choice> people = new ArrayList<>();
        int number = 0;
        for (String person : chosen.people()) {
            number++;
            people.add(
                    new Choice(
                            Integer.toString(number), person, "", chosen.options().to() == number));
        }
        people.add(new Choice("0", "Nobody named", "", chosen.options().to() == 0));
        return people;
    }
}
