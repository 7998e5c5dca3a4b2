package org.exposureaudit.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Moment;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.policy.Severity;

/// How the report words numbers, dates and the names of things.
public final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<String, String> PLATFORMS =
            Map.ofEntries(
                    Map.entry("whatsapp", "WhatsApp"),
                    Map.entry("tiktok", "TikTok"),
                    Map.entry("linkedin", "LinkedIn"),
                    Map.entry("chatgpt", "ChatGPT"),
                    Map.entry("youtube", "YouTube"),
                    Map.entry("google-chat", "Google Chat"),
                    Map.entry("google-photos", "Google Photos"),
                    Map.entry("google-maps", "Google Maps"),
                    Map.entry("email", "E-mail"));

    private Words() {}

    static String count(long n, String one, String many) {
        return number(n) + " " + (n == 1 ? one : many);
    }

    static String number(long n) {
        return String.format(Locale.UK, "%,d", n);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// The day and, where known, the time in this zone; a time whose zone the export does not state is told as it stands.
    static String moment(Moment moment, ZoneId zone) {
        return moment.in(zone)
                .map(Words::time)
                .or(() -> moment.dayIn(zone).map(Words::day))
                .orElse("");
    }

    /// A policy by the school whose it is and its title.
    public static String policy(Policy policy) {
        return policy.school().isBlank() ? policy.title() : policy.school() + ", " + policy.title();
    }

    private static String time(LocalDateTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = String.format(Locale.ROOT, "%02d", time.getMinute());
        return day(time.toLocalDate())
                + ", "
                + hour
                + ":"
                + minutes
                + (time.getHour() < 12 ? "am" : "pm");
    }

    /// A platform's name, by its id.
    public static String platform(String id) {
        String known = PLATFORMS.get(id);
        if (known != null || id.isEmpty()) {
            return known == null ? "" : known;
        }
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case URGENT -> "Urgent";
            case HIGH -> "High";
            case MEDIUM -> "Medium";
            case LOW -> "Low";
            case NOTE -> "Note";
        };
    }

    static String heading(Severity severity) {
        return switch (severity) {
            case URGENT -> "Look at these today";
            case HIGH -> "Look at these first";
            case MEDIUM -> "Look at these next";
            case LOW -> "When you have time";
            case NOTE -> "Good to know";
        };
    }

    static String kind(Item item) {
        return kind(item.kind(), 1);
    }

    /// What things of a kind are called, one or several.
    public static String kind(Kind kind, long n) {
        String[] forms =
                switch (kind) {
                    case POST -> new String[] {"post", "posts"};
                    case COMMENT -> new String[] {"comment", "comments"};
                    case MESSAGE -> new String[] {"message", "messages"};
                    case CAPTION -> new String[] {"caption", "captions"};
                    case PROFILE -> new String[] {"profile detail", "profile details"};
                    case BIO ->
                            new String[] {"description of yourself", "descriptions of yourself"};
                    case GROUP -> new String[] {"group, page or event", "groups, pages and events"};
                    case SEARCH_RESULT -> new String[] {"search result", "search results"};
                    case AI_CHAT -> new String[] {"AI chat turn", "AI chat turns"};
                    case CONNECTION ->
                            new String[] {
                                "friend, follower or request", "friends, followers and requests"
                            };
                    case CONTACT -> new String[] {"contact", "contacts"};
                    case REACTION -> new String[] {"reaction", "reactions"};
                    case TAG -> new String[] {"tag of you", "tags of you"};
                    case SETTING -> new String[] {"setting", "settings"};
                    case SIGN_IN -> new String[] {"sign-in", "sign-ins"};
                };
        return n == 1 ? forms[0] : forms[1];
    }
}
