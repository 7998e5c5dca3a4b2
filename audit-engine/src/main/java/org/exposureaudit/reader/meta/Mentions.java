package org.exposureaudit.reader.meta;

import org.exposureaudit.item.Account;
import org.exposureaudit.item.ItemBuilder;

/// Finds the accounts mentioned as `@name` in a text of Instagram or Threads.
public final class Mentions {
    private Mentions() {}

    /// Adds a tag for every mention.
    public static void tag(ItemBuilder item, String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < text.length() && Usernames.isUsername(text.substring(end, end + 1))) {
                end++;
            }
            String name = text.substring(at + 1, text.charAt(end - 1) == '.' ? end - 1 : end);
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && Usernames.isUsername(name)) {
                item.tag(Account.ofHandle(name));
            }
        }
    }
}
