package org.exposureaudit.web.explore;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.ArchiveReaders;
import org.exposureaudit.school.School;
import org.exposureaudit.web.http.tag.Words;

/// What sorts of items, platforms and audiences are called on pages.
final class Labels {
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("post", "Posts"),
                    Map.entry("comment", "Comments"),
                    Map.entry("message", "Messages"),
                    Map.entry("caption", "Captions of pictures"),
                    Map.entry("profile", "Profile details"),
                    Map.entry("bio", "What you say about yourself"),
                    Map.entry("group", "Groups, pages and events"),
                    Map.entry("search-result", "Search results"),
                    Map.entry("ai-chat", "Talks with AI tools"),
                    Map.entry("connection", "Friends, followers and requests"),
                    Map.entry("contact", "Contacts"),
                    Map.entry("reaction", "Likes and other reactions"),
                    Map.entry("tag", "Tags of you"),
                    Map.entry("setting", "Settings"),
                    Map.entry("sign-in", "Sign-ins"));

    private static final Map<String, String> ONE =
            Map.ofEntries(
                    Map.entry("post", "Post"),
                    Map.entry("comment", "Comment"),
                    Map.entry("message", "Message"),
                    Map.entry("caption", "Caption of a picture"),
                    Map.entry("profile", "Profile detail"),
                    Map.entry("group", "Group, page or event"),
                    Map.entry("search-result", "Search result"),
                    Map.entry("ai-chat", "Talk with an AI tool"),
                    Map.entry("connection", "Friend, follower or request"),
                    Map.entry("contact", "Contact"),
                    Map.entry("reaction", "Like or other reaction"),
                    Map.entry("tag", "Tag of you"),
                    Map.entry("setting", "Setting"),
                    Map.entry("sign-in", "Sign-in"));

    private static final Map<String, String> AUDIENCES =
            Map.of(
                    "public", "Anybody",
                    "friends", "Friends or followers",
                    "group", "A group",
                    "private", "One conversation",
                    "only-me", "Only you",
                    "unknown", "The export does not say");

    private Labels() {}

    static String kind(String label) {
        return KINDS.getOrDefault(label, label);
    }

    /// What one of them is called.
    static String one(String label) {
        return ONE.getOrDefault(label, kind(label));
    }

    static String audience(String label) {
        return AUDIENCES.getOrDefault(label, label);
    }

    static String platform(String id) {
        return ArchiveReaders.ALL.stream()
                .map(reader -> reader.info())
                .filter(info -> info.platform().equals(id))
                .findFirst()
                .map(info -> info.name())
                .orElseGet(() ->
                        id.isEmpty()
                                ? ""
                                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
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
}
