package org.exposureaudit.reader.facebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.reader.meta.Owner;

/// The sentence Facebook puts above a post, comment or reaction, such as `Bryn Maddern commented on Zoë Kowalczyk's photo.` It is the
/// only place that says whose photo it was, in which group or with whom.
///
/// It is in the language of the account and understood in English; otherwise it stays a sentence.
///
/// @param sentence without the owner's name at its beginning
/// @param object what it was about as the sentence names it, such as `Zoë Kowalczyk's photo`, or an empty text
/// @param whose the other person's name, or an empty text
/// @param group the group's name, or an empty text
/// @param companions the people the owner was with
record Headline(
        String sentence, String object, String whose, String group, List<String> companions) {
    private static final int LONGEST = 500;
    private static final Pattern OBJECT =
            Pattern.compile(
                    "^(?:commented on|replied to|likes|liked|reacted to|wrote on|posted on|posted to|shared"
                            + "|added .{1,40}? to|shared .{1,40}? to) (.+?)(['’]s .{1,60}?)\\.?$");
    private static final Pattern GROUP =
            Pattern.compile(
                    "^(?:posted in|.{1,80} to the group:|commented in|.{1,80} in the group) (.+?)\\.?$");
    private static final Pattern WITH =
            Pattern.compile(
                    "(?:^|\\b)(?:was |is |feeling .{1,30} )?with ([\\p{Lu}].*?)(?: (?:at|in) .*)?\\.?$");
    private static final Pattern PLAIN =
            Pattern.compile(
                    "^(?:updated (?:his|her|their) (?:status|profile picture|cover photo)"
                            + "|shared an? (?:link|post|photo|video|memory|album|event)"
                            + "|added (?:an?|\\d+) new (?:photos?|videos?)"
                            + "|added to (?:his|her|their) story"
                            + "|posted)\\.?$");
    private static final Pattern AND = Pattern.compile(", | and ");
    private static final Pattern OTHERS = Pattern.compile("\\d+ others?");

    Headline {
        companions = List.copyOf(companions);
    }

    /// What a sentence says.
    static Headline of(String title, Owner owner) {
        String sentence = owner.without(title);
        if (sentence.isEmpty() || sentence.length() > LONGEST) {
            return new Headline(sentence, "", "", "", List.of());
        }
        Matcher group = GROUP.matcher(sentence);
        Matcher object = OBJECT.matcher(sentence);
        boolean isAbout = object.matches();
        return new Headline(
                sentence,
                isAbout ? object.group(1) + object.group(2) : "",
                isAbout ? object.group(1) : "",
                group.matches() ? group.group(1) : "",
                companions(sentence));
    }

    private static List<String> companions(String sentence) {
        Matcher with = WITH.matcher(sentence);
        List<String> found = new ArrayList<>();
        if (with.find()) {
            for (String name : AND.split(with.group(1), -1)) {
                if (!OTHERS.matcher(name).matches()) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /// Whether it says nothing beyond that something was posted.
    boolean isPlain() {
        return PLAIN.matcher(sentence).matches();
    }

    /// Whose post it was or where it stands, as a conversation.
    Conversation conversation() {
        if (!group.isEmpty()) {
            return Conversation.page(group);
        }
        if (object.isEmpty()) {
            return Conversation.NONE;
        }
        List<Account> other = List.of(Account.named(whose));
        return new Conversation(object, object, other, Conversation.Type.PAGE);
    }

    /// The other person, or a blank account.
    Account account() {
        return Account.named(whose);
    }
}
