package org.exposureaudit.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.school.Person.Birth;

/// What numbers in a name say for or against somebody's date of birth.
///
/// @param agrees whether one is their year or day of birth
/// @param contradicts whether one is the birth year of somebody far older
/// @param doubtful whether one might be
record BirthHints(boolean agrees, boolean contradicts, boolean doubtful) {
    private static final int LAST_CENTURY = 1900;
    // Two digits from here on are taken for a year of the last century.
    private static final int LIKELY_YEAR = 30;

    /// What these numbers say about somebody.
    static BirthHints of(List<String> numbers, Somebody who) {
        boolean agrees = false;
        boolean contradicts = false;
        boolean doubtful = false;
        int earliest = who.earliestBirth() - 1;
        for (String number : numbers) {
            agrees |= agrees(number, who.person().birth());
            if (number.length() == 4) {
                int year = Integer.parseInt(number);
                contradicts |= year >= LAST_CENTURY && year < earliest;
            } else if (number.length() == 2 && who.child()) {
                int year = Integer.parseInt(number);
                doubtful |= year >= LIKELY_YEAR && LAST_CENTURY + year < earliest;
            }
        }
        return new BirthHints(agrees, contradicts && !agrees, doubtful && !agrees);
    }

    private static boolean agrees(String number, Birth birth) {
        return switch (birth) {
            case Birth.On(LocalDate date) ->
                    isYear(number, date.getYear())
                            || number.equals(format(date, "ddMM"))
                            || number.equals(format(date, "ddMMuu"))
                            || number.equals(format(date, "ddMMuuuu"));
            case Birth.InCohort(int year) -> isYear(number, year) || isYear(number, year + 1);
            case Birth.Unknown _ -> false;
        };
    }

    private static boolean isYear(String number, int year) {
        return number.equals(String.valueOf(year))
                || number.equals(String.format(Locale.ROOT, "%02d", year % 100));
    }

    private static String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    }
}
