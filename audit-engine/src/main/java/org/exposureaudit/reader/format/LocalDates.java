package org.exposureaudit.reader.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.text.Folding;

/// Reads dates as people read them: `Nov 14, 2023 10:13:20 pm`, `14. Nov. 2023, 22:13`, `ago 10, 2026 4:38 da tarde`.
///
/// Understood in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Romanian and Welsh, and where numbers say
/// it all. Without a zone the time stays local; a date alone stays a day.
public final class LocalDates {
    private static final int LONGEST = 80;
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d:])(?<hour>\\d{1,2})(?::|h)(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?![\\d:])");
    private static final Pattern HALF =
            Pattern.compile(
                    "\\b(?:(?<am>am|a\\.? ?m\\b\\.?|(?:da |de la )?(?:manha|manana)|(?:da |de la )?madrugada|rano|przed poludniem)"
                            + "|(?<pm>pm|p\\.? ?m\\b\\.?|(?:da |de la )tarde|po poludniu|w poludnie)"
                            + "|(?<night>(?:da |de la )?(?:noite|noche)|wieczorem|w nocy|o polnocy))(?=$|[\\s,).])");
    private static final Pattern ZONE =
            Pattern.compile(
                    "\\b(?<name>gmt|utc|bst|est|edt|cst|cdt|pst|pdt|cet|cest)(?<offset>[+-]\\d{1,2}(?::?\\d{2})?)?(?=$|[\\s,)])");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<a>\\d{1,2})(?<mark>[./])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4})[\\s,.]*");
    private static final Pattern EASTERN =
            Pattern.compile("(?<year>\\d{4})年 ?(?<month>\\d{1,2})月 ?(?<day>\\d{1,2})日[\\s,.]*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[t ]\\d{2}:\\d{2}.{0,20}");
    private static final Pattern GAPS = Pattern.compile("[\\s,.()]+");
    private static final Set<String> FILLERS =
            Set.of(
                    "at",
                    "on",
                    "um",
                    "a",
                    "de",
                    "del",
                    "o",
                    "kl",
                    "em",
                    "as",
                    "om",
                    "alle",
                    "ore",
                    "uhr",
                    "le",
                    "el",
                    "la",
                    "i",
                    "mon",
                    "monday",
                    "tue",
                    "tues",
                    "tuesday",
                    "wed",
                    "wednesday",
                    "thu",
                    "thur",
                    "thurs",
                    "thursday",
                    "fri",
                    "friday",
                    "sat",
                    "saturday",
                    "sun",
                    "sunday");
    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("gmt", 0),
                    Map.entry("utc", 0),
                    Map.entry("bst", 1),
                    Map.entry("est", -5),
                    Map.entry("edt", -4),
                    Map.entry("cst", -6),
                    Map.entry("cdt", -5),
                    Map.entry("pst", -8),
                    Map.entry("pdt", -7),
                    Map.entry("cet", 1),
                    Map.entry("cest", 2));

    private LocalDates() {}

    /// The moment a text states; unknown where it is none, or says anything else as well.
    public static Moment parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Moment.unknown();
        }
        String plain = Folding.fold(PlainText.of(text)).strip();
        try {
            return ISO_DAY.matcher(plain).lookingAt() ? iso(plain) : written(plain);
        } catch (DateTimeException _) {
            return Moment.unknown();
        }
    }

    private static Moment iso(String plain) {
        if (ISO_DAY.matcher(plain).matches()) {
            return new Moment.Day(LocalDate.parse(plain));
        }
        if (!ISO_TIME.matcher(plain).matches()) {
            return Moment.unknown();
        }
        String upper = plain.toUpperCase(Locale.ROOT).replace(' ', 'T');
        boolean zoned =
                upper.endsWith("Z") || upper.lastIndexOf('+') > 10 || upper.lastIndexOf('-') > 10;
        return zoned
                ? new Moment.At(OffsetDateTime.parse(upper).toInstant())
                : new Moment.Local(LocalDateTime.parse(upper));
    }

    private static Moment written(String plain) {
        Matcher time = TIME.matcher(plain);
        if (!time.find()) {
            return date(plain).<Moment>map(Moment.Day::new).orElse(Moment.unknown());
        }
        String rest = plain.substring(0, time.start()) + " " + plain.substring(time.end());
        Matcher half = HALF.matcher(rest);
        boolean halved = half.find();
        LocalTime at = halved ? halved(time, half) : time(time, 0);
        String unhalved = halved ? half.replaceFirst(" ") : rest;
        Matcher zone = ZONE.matcher(unhalved);
        if (!zone.find()) {
            return date(unhalved)
                    .<Moment>map(day -> new Moment.Local(day.atTime(at)))
                    .orElse(Moment.unknown());
        }
        ZoneOffset offset = offset(zone);
        return date(zone.replaceFirst(" "))
                .<Moment>map(day -> new Moment.At(day.atTime(at).toInstant(offset)))
                .orElse(Moment.unknown());
    }

    private static LocalTime halved(Matcher time, Matcher half) {
        int hour = Integer.parseInt(time.group("hour"));
        boolean pm = half.group("pm") != null;
        if (half.group("night") != null) {
            return time(time, hour == 12 ? -12 : hour >= 6 && hour < 12 ? 12 : 0);
        }
        if (hour == 12) {
            return time(time, pm ? 0 : -12);
        }
        return time(time, pm && hour < 12 ? 12 : 0);
    }

    private static LocalTime time(Matcher time, int add) {
        String second = time.group("second");
        return LocalTime.of(
                Integer.parseInt(time.group("hour")) + add,
                Integer.parseInt(time.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
    }

    private static ZoneOffset offset(Matcher zone) {
        ZoneOffset named = ZoneOffset.ofHours(ZONES.getOrDefault(zone.group("name"), 0));
        String offset = zone.group("offset");
        if (offset == null) {
            return named;
        }
        String digits = offset.substring(1).replace(":", "");
        int minutes =
                digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int hours =
                Integer.parseInt(
                        digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int all = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds(60 * (offset.charAt(0) == '-' ? -all : all));
    }

    private static Optional<LocalDate> date(String rest) {
        String bare = rest.strip();
        Matcher numbers = NUMBERS.matcher(bare);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher eastern = EASTERN.matcher(bare);
        if (eastern.matches()) {
            return Optional.of(
                    date(
                            number(eastern, "year"),
                            number(eastern, "month"),
                            number(eastern, "day")));
        }
        return named(bare);
    }

    // Dots stand after day and month; slashes in either order, which must show.
    private static Optional<LocalDate> numbers(Matcher numbers) {
        int a = number(numbers, "a");
        int b = number(numbers, "b");
        int year = number(numbers, "year");
        if (numbers.group("mark").equals(".") || a > 12 || a == b) {
            return Optional.of(date(year, b, a));
        }
        return b > 12 ? Optional.of(date(year, a, b)) : Optional.empty();
    }

    private static Optional<LocalDate> named(String rest) {
        int day = 0;
        int month = 0;
        int year = 0;
        for (String word : GAPS.split(rest, -1)) {
            boolean digits = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
            if (digits && word.length() == 4 && year == 0) {
                year = Integer.parseInt(word);
            } else if (digits && word.length() <= 2 && day == 0) {
                day = Integer.parseInt(word);
            } else if (month == 0 && MonthNames.of(word) > 0) {
                month = MonthNames.of(word);
            } else if (!word.isEmpty() && !FILLERS.contains(word)) {
                return Optional.empty();
            }
        }
        return day > 0 && month > 0 && year > 0
                ? Optional.of(date(year, month, day))
                : Optional.empty();
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static int number(Matcher matcher, String name) {
        return Integer.parseInt(matcher.group(name));
    }
}
