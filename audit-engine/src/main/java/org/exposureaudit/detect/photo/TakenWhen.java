package org.exposureaudit.detect.photo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.exposureaudit.detect.Passage;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.school.Calendar;
import org.exposureaudit.school.Calendar.Entry;
import org.exposureaudit.school.School;

/// When a picture was taken, measured against the school's calendar and hours, in local time.
///
/// @param period what the school was doing
/// @param evidence sentences, or none
record TakenWhen(Period period, List<String> evidence) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /// What the school was doing.
    enum Period {
        /// The hours of a day with lessons.
        SCHOOL_HOURS,
        /// Before or after the hours of a day with lessons.
        SCHOOL_DAY,
        /// On the days of a trip with pupils.
        TRIP,
        /// On the day of an event.
        EVENT,
        /// Staff only.
        INSET,
        /// No lessons that day.
        WEEKEND,
        /// No lessons for days.
        HOLIDAY,
        /// Nothing tells when, or what the school did then.
        UNKNOWN;

        /// The attribute `time`.
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether no pupil was there.
        boolean isFree() {
            return this == INSET || this == WEEKEND || this == HOLIDAY;
        }
    }

    static final TakenWhen UNKNOWN = new TakenWhen(Period.UNKNOWN, List.of());

    /// Of an item's pictures the first that tells.
    static TakenWhen of(Passage passage) {
        return of(passage.item(), passage.school());
    }

    /// Of an item's pictures the first that tells.
    static TakenWhen of(Item item, School school) {
        return item.media().stream()
                .filter(Media::isPicture)
                .map(media -> of(media, school))
                .filter(when -> !when.evidence.isEmpty())
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static TakenWhen of(Media media, School school) {
        boolean file = !(media.header().taken() instanceof Moment.Unknown);
        if (!(media.whenTaken() instanceof Moment.Unknown)) {
            return of(
                    media.whenTaken(),
                    file ? "By the clock of the camera" : "By the export",
                    file ? notes(media) : List.of(),
                    school);
        }
        return of(NamedTime.of(media.path()), "By the name of its file", List.of(), school);
    }

    private static List<String> notes(Media media) {
        return switch (media.header().clock()) {
            case WRONG ->
                    List.of(
                            "The camera's clock was wrong; the time is that of the satellites, which the camera noted, too.");
            case UNCHECKED ->
                    media.whenTaken() instanceof Moment.Local
                            ? List.of(
                                    "The file does not say in which time zone; it is taken for the school's.")
                            : List.of();
            case ZONED, AGREES -> List.of();
        };
    }

    private static TakenWhen of(Moment moment, String source, List<String> notes, School school) {
        Optional<LocalDate> day = moment.dayIn(school.zone());
        if (day.isEmpty()) {
            return UNKNOWN;
        }
        Optional<LocalDateTime> time = moment.in(school.zone());
        Period period = period(day.get(), time, school.calendar());
        List<String> evidence = new ArrayList<>();
        evidence.add(
                source
                        + " it was taken on "
                        + DAY.format(day.get())
                        + time.map(at -> " at " + CLOCK.format(at)).orElse("")
                        + words(period, day.get(), school.calendar())
                        + ".");
        evidence.addAll(notes);
        return new TakenWhen(period, evidence);
    }

    private static Period period(LocalDate day, Optional<LocalDateTime> time, Calendar calendar) {
        if (!calendar.covers(day)) {
            return Period.UNKNOWN;
        }
        if (named(day, Calendar.Kind.TRIP, calendar).isPresent()) {
            return Period.TRIP;
        }
        if (calendar.isTermDay(day)) {
            if (time.filter(calendar::isSchoolHours).isPresent()) {
                return Period.SCHOOL_HOURS;
            }
            return named(day, Calendar.Kind.EVENT, calendar).isPresent()
                    ? Period.EVENT
                    : Period.SCHOOL_DAY;
        }
        if (named(day, Calendar.Kind.EVENT, calendar).isPresent()) {
            return Period.EVENT;
        }
        if (calendar.isInset(day)) {
            return Period.INSET;
        }
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? Period.WEEKEND : Period.HOLIDAY;
    }

    private static Optional<Entry> named(LocalDate day, Calendar.Kind kind, Calendar calendar) {
        return calendar.on(day).stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    private static String words(Period period, LocalDate day, Calendar calendar) {
        return switch (period) {
            case SCHOOL_HOURS -> ", in school hours";
            case SCHOOL_DAY -> ", a school day, outside its hours";
            case TRIP -> ", during “" + name(day, Calendar.Kind.TRIP, calendar) + "”";
            case EVENT -> ", the day of “" + name(day, Calendar.Kind.EVENT, calendar) + "”";
            case INSET -> ", a day for staff only";
            case WEEKEND -> ", a weekend";
            case HOLIDAY -> ", a day without lessons";
            case UNKNOWN -> ", which the school's calendar does not cover";
        };
    }

    private static String name(LocalDate day, Calendar.Kind kind, Calendar calendar) {
        return named(day, kind, calendar).map(Entry::name).orElse("");
    }
}
