package org.exposureaudit.school;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.exposureaudit.school.Person.Birth;

/// How old somebody is on a day, as closely as their birth is known.
///
/// @param atLeast completed years they surely have
/// @param atMost completed years they may have at most
/// @param band the band a policy looks at; where two are possible, the younger
public record Age(int atLeast, int atMost, Band band) {
    /// No age is known: not to be taken for an adult.
    public static final Age UNKNOWN = new Age(0, Integer.MAX_VALUE, Band.UNKNOWN);

    private static final int ADULT = 18;
    private static final int OLDER_ADULT = 21;

    /// The bands of ages that policies tell apart.
    public enum Band {
        /// Not yet 18, or perhaps not.
        UNDER_18("under-18"),
        /// The 18th birthday is on this very day.
        TURNED_18_TODAY("turned-18-today"),
        /// 18 or over, not yet 21, or perhaps not.
        UNDER_21("under-21"),
        /// 21 or over.
        FROM_21("21-plus"),
        /// Not known.
        UNKNOWN("unknown");

        private final String label;

        Band(String label) {
            this.label = label;
        }

        /// The name in data, such as `under-18`.
        public String label() {
            return label;
        }
    }

    /// The age on a day of somebody born then.
    public static Age of(Birth birth, LocalDate day) {
        return switch (birth) {
            case Birth.On(LocalDate date) when !date.isAfter(day) -> between(date, date, day);
            case Birth.InCohort(int year) when year < day.getYear() ->
                    between(
                            LocalDate.of(year, Month.SEPTEMBER, 1),
                            LocalDate.of(year + 1, Month.AUGUST, 31),
                            day);
            case Birth.On _, Birth.InCohort _, Birth.Unknown _ -> UNKNOWN;
        };
    }

    /// Whether they are, or might be, under 18.
    public boolean maybeUnder18() {
        return atLeast < ADULT;
    }

    /// For the user: `aged 10`, `aged 17 or 18`, `age not known`.
    public String text() {
        if (band == Band.UNKNOWN) {
            return "age not known";
        }
        return atLeast == atMost
                ? "aged " + atLeast
                : String.format(Locale.ROOT, "aged %d or %d", atLeast, atMost);
    }

    private static Age between(LocalDate earliest, LocalDate latest, LocalDate day) {
        int youngest = years(latest, day);
        int oldest = years(earliest, day);
        boolean today =
                earliest.equals(latest)
                        && youngest == ADULT
                        && years(latest, day.minusDays(1)) < ADULT;
        return new Age(youngest, oldest, today ? Band.TURNED_18_TODAY : band(youngest));
    }

    private static Band band(int years) {
        if (years < ADULT) {
            return Band.UNDER_18;
        }
        return years < OLDER_ADULT ? Band.UNDER_21 : Band.FROM_21;
    }

    // Somebody born on 29 February completes a year on 1 March where there is no 29 February, as
    // the law of England has it.
    private static int years(LocalDate birth, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.YEARS.between(birth, day));
    }
}
