package org.exposureaudit.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.detect.text.Phrase;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.text.PhraseBook;
import org.exposureaudit.item.text.PhraseBook.Hit;

/// Looks up phrases and people for one thread and remembers the people.
final class Lookup {
    // A long chat names the same few accounts again and again; an export of followers names each
    // but once.
    private static final int REMEMBERED = 10_000;

    private final Background background;
    private final PhraseBook<Phrase>.Finder finder;
    private final Map<Account, Other> known = new HashMap<>();
    private Conversation lastConversation = Conversation.NONE;
    private List<Other> lastParticipants = List.of();

    Lookup(Background background) {
        this.background = background;
        this.finder = background.book().finder();
    }

    Background background() {
        return background;
    }

    List<Hit<Phrase>> phrases(String text) {
        return text.isEmpty() ? List.of() : finder.find(text);
    }

    Other who(Account account) {
        Other other = known.get(account);
        if (other == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            other = new Other(account, background.recognizer().apply(account));
            known.put(account, other);
        }
        return other;
    }

    /// Everybody in a conversation. Messages of a thread follow each other, so the last one is remembered.
    List<Other> participants(Conversation conversation) {
        if (!conversation.equals(lastConversation)) {
            lastParticipants = conversation.participants().stream().map(this::who).toList();
            lastConversation = conversation;
        }
        return lastParticipants;
    }
}
