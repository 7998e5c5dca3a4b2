package org.exposureaudit.web.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.exposureaudit.index.Facets;
import org.exposureaudit.index.FoundItems;
import org.exposureaudit.web.http.tag.Choice;
import org.exposureaudit.web.http.tag.Errors;
import org.exposureaudit.web.http.tag.Words;

/// The search over everything that was read.
///
/// @param search what was looked for
/// @param asked whether anything was looked for yet
/// @param say what was found, in a sentence
/// @param hits the items of this page
/// @param kinds the kinds to narrow it to, with counts
/// @param platforms the platforms, with counts
/// @param audiences the audiences, with counts
/// @param by by whom, with counts
/// @param previous the page before; 0 for none
/// @param next the page after; 0 for none
/// @param errors what has to be mended
public record SearchPage(
        Search search,
        boolean asked,
        String say,
        List<Hit> hits,
        List<Choice> kinds,
        List<Choice> platforms,
        List<Choice> audiences,
        List<Choice> by,
        int previous,
        int next,
        Errors errors) {

    /// Copies the lists.
    public SearchPage {
        hits = List.copyOf(hits);
        kinds = List.copyOf(kinds);
        platforms = List.copyOf(platforms);
        audiences = List.copyOf(audiences);
        by = List.copyOf(by);
    }

    /// What the index said.
    ///
    /// @param found the items
    /// @param facets how many are of which sort
    record Outcome(FoundItems found, Facets facets) {}

    static SearchPage of(Search search, Outcome outcome, String explore, Asked asked) {
        long total = outcome.found().total();
        boolean more = total > (long) search.page() * Search.PER_PAGE;
        Facets facets = outcome.facets();
        return new SearchPage(
                search,
                asked == Asked.YES,
                say(search, total, asked),
                outcome.found().items().stream().map(item -> Hit.of(item, explore)).toList(),
                choices(facets.kinds(), search.kinds(), Labels::kind),
                choices(facets.platforms(), search.platforms(), Labels::platform),
                choices(facets.audiences(), search.audiences(), Labels::audience),
                by(facets, search.by()),
                search.page() > 1 ? search.page() - 1 : 0,
                more ? search.page() + 1 : 0,
                errors(search));
    }

    /// Whether the user has looked for anything yet.
    enum Asked {
        /// They have.
        YES,
        /// The page only offers it.
        NO
    }

    private static String say(Search search, long total, Asked asked) {
        if (asked == Asked.NO) {
            return Words.count(total, "thing was", "things were")
                    + " read. Look for anything in them.";
        }
        if (total == 0) {
            return "Nothing of this was found in what was read. Try fewer words, or the beginning of one: holid*";
        }
        long first = search.skip() + 1L;
        long last = Math.min(total, (long) search.page() * Search.PER_PAGE);
        String which =
                total <= Search.PER_PAGE
                        ? ""
                        : " These are " + Words.number(first) + " to " + Words.number(last) + ".";
        return Words.count(total, "thing", "things") + " found." + which;
    }

    private static List<Choice> choices(
            SortedMap<String, Long> counts, List<String> chosen, UnaryOperator<String> label) {
        return counts.entrySet().stream()
                .map(entry ->
                        new Choice(
                                entry.getKey(),
                                label.apply(entry.getKey())
                                        + " ("
                                        + Words.number(entry.getValue())
                                        + ")",
                                "",
                                chosen.contains(entry.getKey())))
                .toList();
    }

    private static List<Choice> by(Facets facets, String now) {
        return List.of(
                new Choice("", "Anybody", "", now.isEmpty()),
                new Choice("me", "You (" + Words.number(facets.mine()) + ")", "", now.equals("me")),
                new Choice(
                        "others",
                        "Somebody else (" + Words.number(facets.others()) + ")",
                        "",
                        now.equals("others")));
    }

    private static Errors errors(Search search) {
        List<Errors.FieldError> errors = new ArrayList<>();
        if (!search.isFromValid()) {
            errors.add(new Errors.FieldError(Search.FROM, "Write the first day as 2026-09-01."));
        }
        if (!search.isToValid()) {
            errors.add(new Errors.FieldError(Search.TO, "Write the last day as 2026-09-30."));
        }
        return new Errors(errors);
    }
}
