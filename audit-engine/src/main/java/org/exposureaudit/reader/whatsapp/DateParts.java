package org.exposureaudit.reader.whatsapp;

/// The three numbers of a date in the order written.
///
/// @param first the first
/// @param second the second
/// @param third the third
/// @param year where the year stands, told by its four digits
record DateParts(int first, int second, int third, YearAt year) {
    /// Where the year stands.
    enum YearAt {
        /// First.
        FIRST,
        /// In the middle, as one phone was seen to write.
        MIDDLE,
        /// Last.
        LAST,
        /// It has two digits like the others.
        UNTOLD
    }

    /// The parts of these digits.
    static DateParts of(String first, String second, String third) {
        YearAt year =
                first.length() > 2
                        ? YearAt.FIRST
                        : second.length() > 2
                                ? YearAt.MIDDLE
                                : third.length() > 2 ? YearAt.LAST : YearAt.UNTOLD;
        return new DateParts(
                Integer.parseInt(first), Integer.parseInt(second), Integer.parseInt(third), year);
    }

    /// Of the two numbers that are day and month, the one written first.
    int earlier() {
        return year == YearAt.FIRST ? second : first;
    }

    /// Of the two numbers that are day and month, the one written last.
    int later() {
        return year == YearAt.FIRST || year == YearAt.MIDDLE ? third : second;
    }

    /// The year, where two digits of this century count from 2000.
    int fullYear() {
        int written =
                switch (year) {
                    case FIRST -> first;
                    case MIDDLE -> second;
                    case LAST, UNTOLD -> third;
                };
        return written < 100 ? 2000 + written : written;
    }

    /// The same numbers, read with a year of two digits in front.
    DateParts withYearFirst() {
        return new DateParts(first, second, third, YearAt.FIRST);
    }
}
