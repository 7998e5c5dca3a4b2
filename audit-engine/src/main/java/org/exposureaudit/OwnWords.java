package org.exposureaudit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Trait;
import org.exposureaudit.item.text.Folding;
import org.exposureaudit.school.Me;

/// Knows the user's own words in chats whose export does not tell whose it is, by the names the user gave. Immutable.
final class OwnWords {
    private final Set<String> names;

    OwnWords(Me me) {
        names =
                Stream.of(
                                me.name(),
                                me.knownAs() + " " + me.surname(),
                                me.forename() + " " + me.formerSurname())
                        .map(OwnWords::plain)
                        .filter(name -> name.indexOf(' ') > 0)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The item, as the user's own where its author might be the export's owner and bears the user's name.
    Item claimed(Item item) {
        boolean own =
                item.has(Trait.OWNER_UNTOLD)
                        && item.author() instanceof Author.Other(Account account)
                        && names.contains(plain(account.displayName()));
        return own ? item.by(Author.self()) : item;
    }

    private static String plain(String name) {
        return Folding.fold(name).strip();
    }
}
