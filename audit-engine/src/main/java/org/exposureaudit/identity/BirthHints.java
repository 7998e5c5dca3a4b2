package org.exposureaudit.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.exposureaudit.school.Person.Birth;

/// What numbers in a name say for or against somebody's date of birth.
///
/// @param weight how much their agreement says, in bits; 0 where none agrees
/// @param contradicts whether one is the birth year of somebody far older
/// @param doubtful whether one might be
/// @param evidence the agreement in words, or an empty text
record BirthHints(double weight, boolean contradicts, boolean doubtful, String evidence) {
    private static final int LAST_CENTURY = 1900;
    // Two digits from here on are taken for a year of the last century.
    private static final int LIKELY_YEAR = 30;
    // How seldom a number put there for another reason would agree: two digits are often just that.
    private static final double SHORT_YEAR = 4;
    private static final double FULL_YEAR = 6;
    private static final double DAY = 8;

    /// What the numbers of an account say about somebody.
    static BirthHints of(AccountReading account, Somebody who) {
        double weight = 0;
        boolean contradicts = false;
        boolean doubtful = false;
        int earliest = who.earliestBirth() - 1;
        for (String number : account.numbers()) {
            weight = Math.max(weight, weight(number, who.person().birth()));
            if (number.length() == 4) {
                int year = Integer.parseInt(number);
                contradicts |= year >= LAST_CENTURY && year < earliest;
            } else if (number.length() == 2 && who.child()) {
                int year = Integer.parseInt(number);
                doubtful |= year >= LIKELY_YEAR && LAST_CENTURY + year < earliest;
            }
        }
        boolean agrees = weight > 0;
        return new BirthHints(
                weight, contradicts && !agrees, doubtful && !agrees, evidence(weight, account));
    }

    /// Whether one is their year or day of birth.
    boolean agrees() {
        return weight > 0;
    }

    private static String evidence(double weight, AccountReading account) {
        if (weight == 0) {
            return "";
        }
        String what = weight == DAY ? "day" : "year";
        return account.endsInNumber()
                ? "The user name ends in the " + what + " of birth."
                : "A number in the name agrees with the " + what + " of birth.";
    }

    private static double weight(String number, Birth birth) {
        return switch (birth) {
            case Birth.On(LocalDate date) ->
                    isDay(number, date) ? DAY : yearWeight(number, date.getYear());
            case Birth.InCohort(int year) ->
                    Math.max(yearWeight(number, year), yearWeight(number, year + 1)) / 2;
            case Birth.Unknown _ -> 0;
        };
    }

    private static boolean isDay(String number, LocalDate date) {
        return number.equals(format(date, "ddMM"))
                || number.equals(format(date, "ddMMuu"))
                || number.equals(format(date, "ddMMuuuu"));
    }

    private static double yearWeight(String number, int year) {
        if (number.equals(String.valueOf(year))) {
            return FULL_YEAR;
        }
        return number.equals(String.format(Locale.ROOT, "%02d", year % 100)) ? SHORT_YEAR : 0;
    }

    private static String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    }
}
