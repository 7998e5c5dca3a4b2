package org.exposureaudit.reader.whatsapp;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.text.Folding;
import org.exposureaudit.source.SourceFile;

/// The names in a chat: of its people and of the chat itself.
final class ChatName {
    private static final Pattern PHONE =
            Pattern.compile("\\+?\\d[\\d ()\\-.\u2010\u2011\u2013]{5,24}");
    private static final Pattern COPY = Pattern.compile(" ?\\(\\d{1,3}\\)$");
    private static final Pattern FILE =
            Pattern.compile(
                    "(?:.*whatsapp.*? |chat )(?:with|mit|con|avec|com|met|z|med|-|–) (?<title>.+)",
                    Pattern.CASE_INSENSITIVE);

    private ChatName() {}

    /// The account behind a name: a telephone number where the person is not in the owner's contacts.
    static Account account(String name) {
        if (isPhone(name)) {
            return new Account("", "", List.of(name), List.of());
        }
        return Account.named(isStranger(name) ? name.substring(1).strip() : name);
    }

    /// Whether it is a number rather than a name.
    static boolean isPhone(String name) {
        return PHONE.matcher(name).matches();
    }

    /// Whether it is the name a stranger chose; the owner is never shown so.
    static boolean isStranger(String name) {
        return name.startsWith("~");
    }

    /// What a name is compared by: letters and digits alone, since file names cannot hold every character; if it has none, all of it.
    static String key(String name) {
        String folded = Folding.fold(name);
        StringBuilder key = new StringBuilder();
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : key.toString();
    }

    /// The title of a chat by the name of its file, folder or archive; an empty text where none of them tells.
    static String title(SourceFile file) {
        String[] parts = file.path().split("/", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            String title = titleIn(parts[i]);
            if (!title.isEmpty()) {
                return title;
            }
        }
        return titleIn(file.input());
    }

    private static String titleIn(String name) {
        String bare = name.replaceFirst("(?i)\\.(?:txt|zip)$", "");
        Matcher matcher = FILE.matcher(COPY.matcher(bare).replaceFirst(""));
        return matcher.matches() ? matcher.group("title").strip() : "";
    }
}
