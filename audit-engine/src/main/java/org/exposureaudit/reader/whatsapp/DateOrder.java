package org.exposureaudit.reader.whatsapp;

import java.time.LocalDate;

/// Whether day or month comes first, which an exported chat does not say and its dates together show.
enum DateOrder {
    /// As in the United Kingdom; taken where nothing shows it.
    DAY_FIRST,
    /// As in the United States, and after a year of four digits.
    MONTH_FIRST,
    /// Year with two digits, then month, then day.
    SHORT_YEAR_FIRST;

    /// The date of these parts.
    LocalDate date(DateParts written) {
        DateParts parts = this == SHORT_YEAR_FIRST ? written.withYearFirst() : written;
        return this == DAY_FIRST
                ? LocalDate.of(parts.fullYear(), parts.later(), parts.earlier())
                : LocalDate.of(parts.fullYear(), parts.earlier(), parts.later());
    }

    /// Collects what a file's dates show, in the order of the file.
    static final class Evidence {
        // WhatsApp began in 2009.
        private static final int EARLIEST_YEAR = 9;

        private DateParts last = new DateParts(0, 0, 0, DateParts.YearAt.UNTOLD);
        private boolean yearFirst = true;
        private boolean firstTooHigh;
        private boolean secondTooHigh;
        private boolean lastTooLowForYear;
        private int firstFell;
        private int secondFell;

        /// One more date.
        void add(DateParts parts) {
            yearFirst &= parts.year() == DateParts.YearAt.FIRST;
            firstTooHigh |= parts.earlier() > 12;
            secondTooHigh |= parts.later() > 12;
            if (parts.year() == DateParts.YearAt.UNTOLD) {
                lastTooLowForYear |= parts.third() < EARLIEST_YEAR;
            }
            if (parts.fullYear() == last.fullYear()) {
                firstFell += parts.earlier() < last.earlier() ? 1 : 0;
                secondFell += parts.later() < last.later() ? 1 : 0;
            }
            last = parts;
        }

        /// The order they show.
        DateOrder order() {
            if (lastTooLowForYear) {
                return SHORT_YEAR_FIRST;
            }
            if (firstTooHigh != secondTooHigh) {
                return firstTooHigh ? DAY_FIRST : MONTH_FIRST;
            }
            // Within a year the month never goes back while the day does.
            if (firstFell != secondFell) {
                return firstFell > secondFell ? DAY_FIRST : MONTH_FIRST;
            }
            return yearFirst ? MONTH_FIRST : DAY_FIRST;
        }

        /// Whether the dates leave it open, so that the order is a guess.
        boolean isOpen() {
            return !lastTooLowForYear
                    && !yearFirst
                    && firstTooHigh == secondTooHigh
                    && firstFell == secondFell
                    && last.earlier() != last.later();
        }
    }
}
