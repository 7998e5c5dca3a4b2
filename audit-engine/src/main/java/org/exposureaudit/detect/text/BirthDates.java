package org.exposureaudit.detect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.text.PersonalDetail.What;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Dates of birth in a text: a date with its year near a word such as "born".
final class BirthDates {
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}"
                            + "|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? (?:19|20)\\d{2}"
                            + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int REACH = 24;
    private static final int MOST = 20;

    private BirthDates() {}

    static List<PersonalDetail> in(String text, List<Hit<Phrase>> hits) {
        if (!PersonalDetails.near(WordList.BIRTH, hits, 0, text.length(), 0)) {
            return List.of();
        }
        List<PersonalDetail> found = new ArrayList<>(1);
        Matcher dates = DATE.matcher(text);
        while (found.size() < MOST && dates.find()) {
            if (PersonalDetails.near(WordList.BIRTH, hits, dates.start(), dates.end(), REACH)) {
                found.add(new PersonalDetail(What.BIRTH_DATE, dates.start(), dates.end()));
            }
        }
        return found;
    }
}
