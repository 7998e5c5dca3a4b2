package org.exposureaudit.web.explore;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.item.Kind;
import org.exposureaudit.school.School;
import org.exposureaudit.web.http.tag.Words;

/// What sorts of items, platforms and audiences are called on pages.
final class Labels {
    private static final Map<String, String> AUDIENCES =
            Map.of(
                    "public", "Anybody",
                    "friends", "Friends or followers",
                    "group", "A group",
                    "private", "One conversation",
                    "only-me", "Only you",
                    "unknown", "The export does not say");

    private Labels() {}

    /// What several of a kind are called.
    static String kind(String label) {
        return named(label, 2);
    }

    /// What one of a kind is called.
    static String one(String label) {
        return named(label, 1);
    }

    private static String named(String label, int n) {
        return Kind.of(label)
                .map(kind -> org.exposureaudit.report.Words.kind(kind, n))
                .map(Labels::capital)
                .orElse(label);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String audience(String label) {
        return AUDIENCES.getOrDefault(label, label);
    }

    static String platform(String id) {
        return org.exposureaudit.report.Words.platform(id);
    }

    /// The time an export states, as the pages write times; as it stands where it is written in another way.
    static String time(String stated) {
        try {
            if (stated.endsWith("Z")) {
                return time(Instant.parse(stated).atZone(School.UK));
            }
            if (stated.length() > 19) {
                return time(OffsetDateTime.parse(stated).atZoneSameInstant(School.UK));
            }
            if (stated.contains("T")) {
                return time(LocalDateTime.parse(stated).atZone(School.UK));
            }
            return Words.date(LocalDate.parse(stated));
        } catch (DateTimeException _) {
            return stated;
        }
    }

    private static String time(ZonedDateTime time) {
        return Words.date(time.toLocalDate()) + ", " + Words.time(time.toLocalTime());
    }

    /// A place in a file, counted from one as people do; other forms say it in words already.
    static String position(String position) {
        if (!position.startsWith("/")) {
            return position;
        }
        return List.of(position.split("/", -1)).reversed().stream()
                .filter(part -> part.matches("[0-9]{1,9}"))
                .findFirst()
                .map(index -> "Entry " + (Integer.parseInt(index) + 1))
                .orElse(position);
    }
}
