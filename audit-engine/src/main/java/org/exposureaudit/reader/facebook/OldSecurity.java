package org.exposureaudit.reader.facebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.SignIn.Event;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.format.LocalDates;

/// Reads an entry of the old pages of sign-ins: lines such as `IP Address: 192.0.2.1` below a sentence.
final class OldSecurity {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\bip(?: address)?: ?(?<value>[0-9a-f.:]{3,45})");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)\\b(?:browser|device|type): ?(?<value>[^\\n]{1,200})");

    private OldSecurity() {}

    /// The sign-in that an entry tells of.
    static ItemBuilder signIn(ItemBuilder item, String words, String heading) {
        String first = words.lines().findFirst().orElse("");
        boolean session = heading.contains("session");
        return item.author(Author.self())
                .time(time(words))
                .text(first)
                .detail(
                        new SignIn(
                                session ? Event.SESSION : SignIns.event(first),
                                value(ADDRESS, words),
                                value(DEVICE, words),
                                ""));
    }

    private static Moment time(String words) {
        for (String line : words.lines().toList()) {
            int colon = line.indexOf(": ");
            Moment time =
                    LocalDates.parse(colon > 0 && colon < 20 ? line.substring(colon + 2) : line);
            if (!(time instanceof Moment.Unknown)) {
                return time;
            }
        }
        return Moment.unknown();
    }

    private static String value(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group("value").strip() : "";
    }
}
