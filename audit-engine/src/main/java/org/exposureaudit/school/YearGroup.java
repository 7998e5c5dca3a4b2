package org.exposureaudit.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.school.Person.Birth;

/// A year group of schools in England and Wales.
///
/// @param number 0 for Reception, -1 for Nursery, otherwise 1 to 13
public record YearGroup(int number) {
    private static final int NURSERY = -1;
    private static final int LAST = 13;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:years?|yr|y|nc|ncy)?\\s*(?:group)?\\s*0?(\\d{1,2})");
    private static final Pattern RECEPTION =
            Pattern.compile("(?:(?:years?|yr|y)\\s*)?(?:r|rec|reception)|foundation 2|f2");
    private static final Pattern NURSERY_WORD =
            Pattern.compile("(?:(?:years?|yr|y)\\s*)?(?:n|n[12]|nursery)|foundation 1|f1");

    /// Reads `Y6`, `6`, `Year 6`, `06`, `R`, `Reception`, `N` and their like.
    public static Optional<YearGroup> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            return number <= LAST ? Optional.of(new YearGroup(number)) : Optional.empty();
        }
        if (RECEPTION.matcher(plain).matches()) {
            return Optional.of(new YearGroup(0));
        }
        return NURSERY_WORD.matcher(plain).matches()
                ? Optional.of(new YearGroup(NURSERY))
                : Optional.empty();
    }

    /// The year group somebody is in on a day; empty where the birth is unknown or the age is not a school age.
    public static Optional<YearGroup> of(Birth birth, LocalDate day) {
        return switch (birth) {
            case Birth.On(LocalDate date) -> of(new Birth.InCohort(schoolYear(date)), day);
            case Birth.InCohort(int year) -> {
                int number = schoolYear(day) - year - 5;
                yield number >= NURSERY && number <= LAST
                        ? Optional.of(new YearGroup(number))
                        : Optional.empty();
            }
            case Birth.Unknown _ -> Optional.empty();
        };
    }

    /// The calendar year in which the school year of this day began.
    public static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue()
                ? day.getYear()
                : day.getYear() - 1;
    }

    /// When those in this year group on a day were born.
    public Birth bornWhenOn(LocalDate day) {
        return new Birth.InCohort(schoolYear(day) - 5 - number);
    }

    /// Such as `Y6`, `YR` or `YN`.
    public String label() {
        return switch (number) {
            case NURSERY -> "YN";
            case 0 -> "YR";
            default -> "Y" + number;
        };
    }
}
