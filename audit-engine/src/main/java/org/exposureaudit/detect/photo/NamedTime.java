package org.exposureaudit.detect.photo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Moment;

/// What the name of a picture's file says: phones and chat apps put the time into it, people put words into it.
final class NamedTime {
    // IMG_20260618_122400, PXL_20260618_112400123, Screenshot_2026-06-18-12-24-00,
    // 00000007-PHOTO-2026-05-05-07-55-12
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<!\\d)(20\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)[-_ .T]?(?: at )?(\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)");
    // IMG-20260618-WA0001
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d)");
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?i)(?<![a-z])(img|dsc[fn]?|pxl|vid|mvimg|photo|image|screenshot|wa\\d+|p\\d+)(?![a-z])|\\d{3,}|[-_.+]+");
    private static final int LONGEST = 200;

    private NamedTime() {}

    /// The time in the name of the file at a path; unknown where there is none.
    static Moment of(String path) {
        String name = name(path);
        try {
            Matcher time = TIME.matcher(name);
            if (time.find()) {
                LocalDateTime at =
                        LocalDateTime.of(
                                number(time, 1),
                                number(time, 2),
                                number(time, 3),
                                number(time, 4),
                                number(time, 5),
                                number(time, 6));
                // Google's phones write the time of Greenwich.
                return name.startsWith("PXL_")
                        ? new Moment.At(at.toInstant(ZoneOffset.UTC))
                        : new Moment.Local(at);
            }
            Matcher day = DAY.matcher(name);
            return day.find()
                    ? new Moment.Day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)))
                    : Moment.unknown();
        } catch (DateTimeException _) {
            return Moment.unknown();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /// The words in the name of the file at a path, without what a camera put there.
    static String words(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        String bare = dot < 0 ? name : name.substring(0, dot);
        return PLAIN.matcher(bare).replaceAll(" ").strip();
    }

    private static String name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
