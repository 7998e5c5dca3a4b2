package org.exposureaudit.reader.whatsapp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;

/// Everybody in one chat, each as one account for all their messages.
final class ChatPeople {
    private final ChatOwner owner;
    private final Conversation conversation;
    private final Map<String, Author> authors = new HashMap<>();

    /// The people of a chat.
    ChatPeople(String id, ChatOutline chat, ChatOwner owner) {
        this.owner = owner;
        List<Account> others = others(chat);
        Conversation.Type type =
                chat.isGroup() || (owner.told() && others.size() > 1)
                        ? Conversation.Type.GROUP
                        : Conversation.Type.ONE_TO_ONE;
        if (type == Conversation.Type.ONE_TO_ONE && others.isEmpty() && !chat.title().isEmpty()) {
            others.add(ChatName.account(chat.title()));
        }
        String title =
                chat.title().isEmpty() && others.size() == 1
                        ? others.getFirst().shown()
                        : chat.title();
        conversation = new Conversation(id, title, others, type);
    }

    private List<Account> others(ChatOutline chat) {
        Map<String, Account> others = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(chat.authors());
        names.addAll(chat.members());
        for (String name : names) {
            if (!isOwner(name)) {
                others.putIfAbsent(ChatName.key(name), ChatName.account(name));
            }
        }
        return new ArrayList<>(others.values());
    }

    private boolean isOwner(String name) {
        return owner.told() && name.equals(owner.name());
    }

    /// Whether it is known which of them is the export's owner.
    boolean ownerTold() {
        return owner.told();
    }

    /// The chat with its people.
    Conversation conversation() {
        return conversation;
    }

    /// The author of this name, `You` being the owner; unknown where none is given.
    Author author(String name) {
        if (name.isEmpty()) {
            return Author.unknown();
        }
        if (isOwner(name) || Notice.isYou(name)) {
            return Author.self();
        }
        return authors.computeIfAbsent(name, each -> Author.other(ChatName.account(each)));
    }

    /// Who called where a line about a missed call names nobody: the other, in a chat of two.
    Author caller() {
        boolean clear =
                conversation.type() == Conversation.Type.ONE_TO_ONE
                        && conversation.participants().size() == 1;
        return clear ? Author.other(conversation.participants().getFirst()) : Author.unknown();
    }
}
