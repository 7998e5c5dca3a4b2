package org.exposureaudit.reader.meta;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;

/// Says what a setting governs and whom its value lets in, by their English wording; any other setting is still shown.
public final class Settings {
    private static final List<Rule> RULES =
            List.of(
                    new Rule(Meaning.POSTS_AUDIENCE, "future posts"),
                    new Rule(Meaning.POSTS_AUDIENCE, "default audience"),
                    new Rule(Meaning.POSTS_AUDIENCE, "post audience"),
                    new Rule(Meaning.POSTS_AUDIENCE, "private account"),
                    new Rule(Meaning.POSTS_AUDIENCE, "private profile"),
                    new Rule(Meaning.PAST_POSTS_AUDIENCE, "past posts"),
                    new Rule(Meaning.PAST_POSTS_AUDIENCE, "old posts"),
                    new Rule(Meaning.FRIENDS_LIST_AUDIENCE, "friends list"),
                    new Rule(Meaning.FRIENDS_LIST_AUDIENCE, "lists you follow"),
                    new Rule(Meaning.LOOK_UP, "look you up"),
                    new Rule(Meaning.LOOK_UP, "search engine"),
                    new Rule(Meaning.TAGS, "tag"),
                    new Rule(Meaning.TAGS, "mention"),
                    new Rule(Meaning.CONTACT_BY, "friend request"),
                    new Rule(Meaning.CONTACT_BY, "message you"),
                    new Rule(Meaning.CONTACT_BY, "message request"),
                    new Rule(Meaning.COMMENTS, "who can comment"),
                    new Rule(Meaning.COMMENTS, "comments allowed"),
                    new Rule(Meaning.SECOND_STEP, "two-factor"),
                    new Rule(Meaning.SECOND_STEP, "two_factor"),
                    new Rule(Meaning.SIGN_IN_ALERTS, "unrecogni"),
                    new Rule(Meaning.SIGN_IN_ALERTS, "login alert"),
                    new Rule(Meaning.DISAPPEARING, "disappearing"),
                    new Rule(Meaning.DISAPPEARING, "vanish mode"),
                    new Rule(Meaning.DETAILS_AUDIENCE, "friend map"),
                    new Rule(Meaning.DETAILS_AUDIENCE, "see your birthday"),
                    new Rule(Meaning.DETAILS_AUDIENCE, "see your phone"),
                    new Rule(Meaning.DETAILS_AUDIENCE, "see your email"));
    private static final Set<String> ON = Set.of("on", "enabled", "true", "yes", "active", "1");
    private static final Set<String> OFF =
            Set.of("off", "disabled", "false", "no", "inactive", "0");

    private Settings() {}

    private record Rule(Meaning meaning, String words) {}

    /// The finished item of one setting.
    public static Item item(ItemBuilder item, String name, String value) {
        Meaning meaning = meaning(name);
        boolean isSwitch = meaning == Meaning.SECOND_STEP || meaning == Meaning.SIGN_IN_ALERTS;
        return item.author(Author.self())
                .audience(audience(meaning, name, value))
                .text(isSwitch ? onOrOff(value) : value)
                .detail(new Detail.Setting(name, meaning))
                .build();
    }

    private static Meaning meaning(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return RULES.stream()
                .filter(rule -> folded.contains(rule.words()))
                .map(Rule::meaning)
                .findFirst()
                .orElse(Meaning.OTHER);
    }

    private static Audience audience(Meaning meaning, String name, String value) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (meaning == Meaning.POSTS_AUDIENCE && folded.startsWith("private ")) {
            String state = onOrOff(value);
            return state.equals("on")
                    ? Audience.FRIENDS
                    : state.equals("off") ? Audience.PUBLIC : Audience.UNKNOWN;
        }
        boolean asksWho =
                meaning != Meaning.OTHER
                        || folded.startsWith("who ")
                        || folded.contains("audience");
        return asksWho ? audience(value) : Audience.UNKNOWN;
    }

    /// Whom a value such as `Friends` lets in; friends of friends are none of the known circles.
    public static Audience audience(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "public", "everyone", "anyone", "everybody" -> Audience.PUBLIC;
            case "friends",
                    "your friends",
                    "followers",
                    "your followers",
                    "people you follow",
                    "people you follow and your followers",
                    "friends except…",
                    "friends except..." ->
                    Audience.FRIENDS;
            case "close friends", "specific friends", "custom" -> Audience.PRIVATE;
            case "only me", "no one", "nobody", "off" -> Audience.ONLY_ME;
            default -> Audience.UNKNOWN;
        };
    }

    /// `on` or `off` for the many ways of writing so; any other value as it is.
    public static String onOrOff(String value) {
        String folded = value.strip().toLowerCase(Locale.ROOT);
        if (ON.contains(folded)) {
            return "on";
        }
        return OFF.contains(folded) ? "off" : value;
    }
}
