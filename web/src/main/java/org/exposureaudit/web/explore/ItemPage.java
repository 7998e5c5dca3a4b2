package org.exposureaudit.web.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exposureaudit.index.FoundItem;
import org.exposureaudit.index.Surroundings;
import org.exposureaudit.item.text.VisibleText;
import org.exposureaudit.web.http.tag.Fact;
import org.exposureaudit.web.http.tag.evidence.Message;

/// One item with what stands around it.
///
/// @param where the platform and the conversation
/// @param messages the talk around it, or the item alone
/// @param facts who could see it, and where exactly it is
/// @param back the search
public record ItemPage(String where, List<Message> messages, List<Fact> facts, String back) {
    private static final int LONGEST = 20_000;

    /// Copies the lists.
    public ItemPage {
        messages = List.copyOf(messages);
        facts = List.copyOf(facts);
    }

    static ItemPage of(FoundItem item, Surroundings around, String back) {
        List<Message> messages = new ArrayList<>();
        around.before().forEach(before -> messages.add(message(before, false)));
        messages.add(message(item, true));
        around.after().forEach(after -> messages.add(message(after, false)));
        return new ItemPage(
                Stream.of(
                                Labels.platform(item.platform()),
                                Labels.one(item.kind()),
                                VisibleText.of(item.conversation()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                messages,
                List.of(
                        Fact.of("Who could see it", Labels.audience(item.audience())),
                        Fact.of("In what you brought", VisibleText.of(item.input())),
                        Fact.of("File", VisibleText.of(item.path())),
                        Fact.of(
                                "Place in the file",
                                VisibleText.of(Labels.position(item.position())))),
                back);
    }

    private static Message message(FoundItem item, boolean hit) {
        String who =
                Stream.of(Hit.author(item.author()), Labels.time(item.time()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Message(who, item.author().equals("me"), hit, Hit.text(item, LONGEST));
    }

    /// Sizes only.
    @Override
    public String toString() {
        return "ItemPage[" + messages.size() + " messages]";
    }
}
