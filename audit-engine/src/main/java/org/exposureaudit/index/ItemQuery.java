package org.exposureaudit.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Kind;

/// What the user looks for among the items. Immutable.
///
/// @param terms the words, all of which must stand in the item; none finds everything the filters let through
/// @param kinds only these kinds; empty for all
/// @param platforms only these platforms' ids; empty for all
/// @param audiences only these audiences; empty for all
/// @param author whose items
/// @param from the first day, or [LocalDate#MIN]
/// @param to the last day, or [LocalDate#MAX]
public record ItemQuery(
        List<Term> terms,
        Set<Kind> kinds,
        Set<String> platforms,
        Set<Audience> audiences,
        By author,
        LocalDate from,
        LocalDate to) {

    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final int MOST_TERMS = 50;

    /// Whose items.
    public enum By {
        /// Anybody's.
        ANYBODY,
        /// The user's own.
        ME,
        /// Other people's.
        OTHERS
    }

    /// One thing that must, or must not, stand in an item.
    ///
    /// @param text a word, or the words of a phrase
    /// @param form how it is compared
    /// @param wanted whether it must be there or must be absent
    public record Term(String text, Form form, Wanted wanted) {}

    /// How a term is compared.
    public enum Form {
        /// One word.
        WORD,
        /// The beginning of a word.
        PREFIX,
        /// Words one after the other.
        PHRASE
    }

    /// Whether a term must be there.
    public enum Wanted {
        /// It must.
        YES,
        /// It must not.
        NO
    }

    /// Copies the collections.
    public ItemQuery {
        terms = List.copyOf(terms);
        kinds = Set.copyOf(kinds);
        platforms = Set.copyOf(platforms);
        audiences = Set.copyOf(audiences);
    }

    /// A query as people type it: words, "words in a row", `begin*`, `-without`. At most 50 terms count.
    public static ItemQuery parse(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher parts = PART.matcher(typed);
        while (parts.find() && terms.size() < MOST_TERMS) {
            Wanted wanted = parts.group(1).isEmpty() ? Wanted.YES : Wanted.NO;
            String phrase = parts.group(2);
            if (phrase != null) {
                terms.add(new Term(phrase, Form.PHRASE, wanted));
            } else {
                String word = parts.group(3);
                boolean prefix = word.length() > 2 && word.endsWith("*");
                // A word such as o'brien or a.lee_9 can be several to the index, which a phrase
                // allows for.
                terms.add(
                        prefix
                                ? new Term(
                                        word.substring(0, word.length() - 1), Form.PREFIX, wanted)
                                : new Term(word, Form.WORD, wanted));
            }
        }
        return new ItemQuery(
                terms, Set.of(), Set.of(), Set.of(), By.ANYBODY, LocalDate.MIN, LocalDate.MAX);
    }

    /// The same words among these kinds only.
    public ItemQuery ofKinds(Set<Kind> only) {
        return new ItemQuery(terms, only, platforms, audiences, author, from, to);
    }

    /// The same words on these platforms only.
    public ItemQuery onPlatforms(Set<String> only) {
        return new ItemQuery(terms, kinds, only, audiences, author, from, to);
    }

    /// The same words in items for these audiences only.
    public ItemQuery forAudiences(Set<Audience> only) {
        return new ItemQuery(terms, kinds, platforms, only, author, from, to);
    }

    /// The same words by this author only.
    public ItemQuery by(By only) {
        return new ItemQuery(terms, kinds, platforms, audiences, only, from, to);
    }

    /// The same words in these days only.
    public ItemQuery between(LocalDate first, LocalDate last) {
        return new ItemQuery(terms, kinds, platforms, audiences, author, first, last);
    }
}
