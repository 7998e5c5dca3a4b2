package org.exposureaudit.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Terms, holidays, trips and events, and the hours of the school day. All times are the school's own.
public final class Calendar {
    /// Nothing is known: no day is a term day.
    public static final Calendar EMPTY = new Calendar(List.of(), List.of());

    private final List<Entry> entries;
    private final List<Hours> hours;

    /// What a row of the calendar is.
    public enum Kind {
        /// Lessons, from Monday to Friday.
        TERM,
        /// No lessons within a term, such as half-term.
        HOLIDAY,
        /// Staff only.
        INSET,
        /// A public holiday.
        BANK_HOLIDAY,
        /// A trip with pupils.
        TRIP,
        /// Anything else of the school's own.
        EVENT;

        /// The name in data, such as `bank-holiday`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The kind of this label.
        public static Optional<Kind> of(String label) {
            String plain = label.strip().replace(' ', '-');
            for (Kind kind : values()) {
                if (kind.label().equalsIgnoreCase(plain)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /// One row.
    ///
    /// @param kind what it is
    /// @param name what the school calls it
    /// @param first its first day
    /// @param last its last day
    public record Entry(Kind kind, String name, LocalDate first, LocalDate last) {
        /// Whether a day lies in it.
        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /// A calendar of these rows; the hours are those of every school it holds for.
    public Calendar(List<Entry> entries, List<Hours> hours) {
        this.entries = List.copyOf(entries);
        this.hours = List.copyOf(hours);
    }

    /// Its rows, as listed.
    public List<Entry> entries() {
        return entries;
    }

    /// The hours of the school day, of every school it holds for; none where they are not known.
    public List<Hours> hours() {
        return hours;
    }

    /// The rows in which a day lies.
    public List<Entry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.contains(day)).toList();
    }

    /// Whether pupils have lessons: a weekday in term, neither holiday nor INSET. Days outside the calendar are none.
    public boolean isTermDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        boolean term = false;
        for (Entry entry : entries) {
            if (entry.contains(day)) {
                switch (entry.kind()) {
                    case TERM -> term = true;
                    case HOLIDAY, INSET, BANK_HOLIDAY -> {
                        return false;
                    }
                    case TRIP, EVENT -> {}
                }
            }
        }
        return term;
    }

    /// Whether staff are in without pupils.
    public boolean isInset(LocalDate day) {
        return on(day).stream().anyMatch(entry -> entry.kind() == Kind.INSET);
    }

    /// Whether a time in the school's zone is in the hours of a term day.
    public boolean isSchoolHours(LocalDateTime time) {
        return hours.stream().anyMatch(day -> day.contains(time.toLocalTime()))
                && isTermDay(time.toLocalDate());
    }

    /// Whether a day lies between the first and the last day of any term listed, so that the calendar can say what it was.
    public boolean covers(LocalDate day) {
        boolean after = false;
        boolean before = false;
        for (Entry entry : entries) {
            if (entry.kind() == Kind.TERM) {
                after |= !day.isBefore(entry.first());
                before |= !day.isAfter(entry.last());
            }
        }
        return after && before;
    }

    /// Whether school hours are known at all.
    public boolean knowsHours() {
        return !hours.isEmpty() && entries.stream().anyMatch(entry -> entry.kind() == Kind.TERM);
    }
}
