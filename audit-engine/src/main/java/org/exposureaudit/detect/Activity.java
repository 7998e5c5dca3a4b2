package org.exposureaudit.detect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Hours;
import org.exposureaudit.school.School;

/// When the user posts and comments: half hours by weekday, in the school's time zone. Immutable.
///
/// Where terms and hours are known, only term days and the weekends between the first and the last of them count, so that the counts can be
/// laid against the school day; else every post with a time of day does.
public final class Activity {
    /// The days of a week, from Monday.
    public static final int DAYS = 7;

    /// The half hours of a day.
    public static final int SLOTS = 48;

    /// Nothing was posted.
    public static final Activity NONE = new Activity(List.of(), new int[DAYS * SLOTS], 0);

    private static final int SLOT_MINUTES = 30;

    private final List<Hours> hours;
    private final int[] counts;
    private final long inSchool;

    private Activity(List<Hours> hours, int[] counts, long inSchool) {
        this.hours = List.copyOf(hours);
        this.counts = counts.clone();
        this.inSchool = inSchool;
    }

    /// The hours of the school day, none where they or the terms are not known.
    public List<Hours> hours() {
        return hours;
    }

    /// How many were posted in a half hour of a weekday.
    ///
    /// @param day from 0, Monday
    /// @param slot from 0, the first half hour after midnight
    public int count(int day, int slot) {
        return counts[day * SLOTS + slot];
    }

    /// How many were posted in all.
    public long total() {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    /// How many of them in the hours of a term day.
    public long inSchool() {
        return inSchool;
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "Activity[" + total() + "]";
    }

    /// Counts for one thread.
    static final class Counting {
        private final School school;
        private final int[] counts = new int[DAYS * SLOTS];
        private long inSchool;

        Counting(School school) {
            this.school = school;
        }

        Counting copy() {
            Counting copy = new Counting(school);
            System.arraycopy(counts, 0, copy.counts, 0, counts.length);
            copy.inSchool = inSchool;
            return copy;
        }

        void add(Item item) {
            boolean posted = item.kind() == Kind.POST || item.kind() == Kind.COMMENT;
            if (posted && item.author().isSelf()) {
                item.time().in(school.zone()).ifPresent(this::add);
            }
        }

        private void add(LocalDateTime time) {
            Calendar calendar = school.calendar();
            if (calendar.knowsHours() && !counts(time.toLocalDate(), calendar)) {
                return;
            }
            int minute = time.getHour() * 60 + time.getMinute();
            counts[(time.getDayOfWeek().getValue() - 1) * SLOTS + minute / SLOT_MINUTES]++;
            if (calendar.isSchoolHours(time)) {
                inSchool++;
            }
        }

        private static boolean counts(LocalDate day, Calendar calendar) {
            boolean weekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return calendar.covers(day) && (weekend || calendar.isTermDay(day));
        }

        /// What several threads counted.
        static Activity sum(Collection<Counting> parts, School school) {
            int[] all = new int[DAYS * SLOTS];
            long inSchool = 0;
            for (Counting part : parts) {
                for (int i = 0; i < all.length; i++) {
                    all[i] += part.counts[i];
                }
                inSchool += part.inSchool;
            }
            Calendar calendar = school.calendar();
            return new Activity(
                    calendar.knowsHours() ? calendar.hours() : List.of(), all, inSchool);
        }
    }
}
