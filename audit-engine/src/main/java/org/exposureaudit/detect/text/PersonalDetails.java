package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.exposureaudit.detect.text.Phrase.Word;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Every detail by which a person can be reached, found or proved, in a text.
public final class PersonalDetails {
    private static final int SHORTEST_NUMBER = 5;

    private PersonalDetails() {}

    /// The details in a text, by start, without overlap; the phrases found in it tell what numbers are about.
    public static List<PersonalDetail> in(String text, List<Hit<Phrase>> hits) {
        DigitSpan digits = DigitSpan.of(text);
        boolean at = text.indexOf('@') >= 0;
        if (digits.count() == 0 && !at) {
            return List.of();
        }
        List<PersonalDetail> found = new ArrayList<>(0);
        if (at) {
            found.addAll(EmailAddresses.in(text));
        }
        if (digits.count() > 0) {
            found.addAll(HomeAddresses.in(text, digits));
        }
        // A date of birth with its year, the shortest of these, has five.
        if (digits.count() >= SHORTEST_NUMBER) {
            found.addAll(NationalIds.in(text, hits, digits));
            found.addAll(PhoneNumbers.in(text, digits));
            found.addAll(BirthDates.in(text, hits));
            found.addAll(AccountNumbers.in(text, hits));
        }
        return withoutOverlap(found);
    }

    private static List<PersonalDetail> withoutOverlap(List<PersonalDetail> found) {
        found.sort(
                Comparator.comparingInt(PersonalDetail::start)
                        .thenComparing(PersonalDetail::end, Comparator.reverseOrder()));
        List<PersonalDetail> kept = new ArrayList<>(found.size());
        int end = 0;
        for (PersonalDetail detail : found) {
            if (detail.start() >= end) {
                kept.add(detail);
                end = detail.end();
            }
        }
        return kept;
    }

    /// Whether a word of a list stands within so many characters before or after a place.
    static boolean near(WordList list, List<Hit<Phrase>> hits, int start, int end, int reach) {
        for (Hit<Phrase> hit : hits) {
            if (hit.meaning() instanceof Word(WordList of)
                    && of == list
                    && hit.end() >= start - reach
                    && hit.start() <= end + reach) {
                return true;
            }
        }
        return false;
    }
}
