package org.exposureaudit.reader.whatsapp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which of the names in a chat is the export's owner, as far as the chats of one export show.
///
/// @param told whether it is known
/// @param name the name; an empty text where the owner wrote nothing
record ChatOwner(boolean told, String name) {
    private static final ChatOwner UNTOLD = new ChatOwner(false, "");
    private static final ChatOwner SILENT = new ChatOwner(true, "");

    /// The owner in one of several chats of the same export.
    static ChatOwner of(ChatOutline chat, List<ChatOutline> all) {
        String common = common(all);
        if (!common.isEmpty() && chat.authors().contains(common)) {
            return new ChatOwner(true, common);
        }
        ChatOwner own = alone(chat);
        if (own.told() || (common.isEmpty() && !chat.authors().isEmpty())) {
            return own;
        }
        return SILENT;
    }

    // The name most chats agree on by themselves; else the one that writes in more chats than any
    // other.
    private static String common(List<ChatOutline> all) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        all.forEach(chat -> {
            ChatOwner own = alone(chat);
            if (!own.name().isEmpty()) {
                votes.merge(own.name(), 1, Integer::sum);
            }
        });
        if (!votes.isEmpty()) {
            return most(votes, 1);
        }
        all.forEach(chat -> chat.authors().forEach(name -> votes.merge(name, 1, Integer::sum)));
        votes.keySet().removeIf(name -> all.stream().anyMatch(chat -> isOther(chat, name)));
        return most(votes, 2);
    }

    private static boolean isOther(ChatOutline chat, String name) {
        return chat.isSurelyOther(name) || (!chat.isGroup() && chat.isTitle(name));
    }

    // An empty text where no name has enough, or two have the same.
    private static String most(Map<String, Integer> votes, int atLeast) {
        int highest = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> names =
                votes.entrySet().stream()
                        .filter(each -> each.getValue() == highest)
                        .map(Map.Entry::getKey)
                        .toList();
        return names.size() == 1 && highest >= atLeast ? names.getFirst() : "";
    }

    // What one chat shows by itself: it says "You deleted this message" of one author, or it is a
    // chat of two and the other is known
    // by the title, as a number or stranger, or because a notice names them.
    private static ChatOwner alone(ChatOutline chat) {
        if (chat.ownHints().size() == 1) {
            return new ChatOwner(true, chat.ownHints().getFirst());
        }
        List<String> authors = chat.authors();
        if (chat.isGroup() || authors.isEmpty()) {
            return UNTOLD;
        }
        boolean titled = !chat.title().isEmpty();
        List<String> left = authors.stream().filter(name -> !isOther(chat, name)).toList();
        if (authors.size() == 1) {
            return left.isEmpty() ? SILENT : titled ? new ChatOwner(true, left.getFirst()) : UNTOLD;
        }
        boolean clear = left.size() == 1 && (!titled || authors.stream().anyMatch(chat::isTitle));
        return clear ? new ChatOwner(true, left.getFirst()) : UNTOLD;
    }
}
