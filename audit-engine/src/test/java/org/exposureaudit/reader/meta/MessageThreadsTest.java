package org.exposureaudit.reader.meta;

import static org.exposureaudit.reader.ReaderFixture.file;
import static org.exposureaudit.reader.ReaderFixture.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.ReaderFixture.Reading;
import org.junit.jupiter.api.Test;

final class MessageThreadsTest {
    private static final Owner OWNER = Owner.of("Bryn Maddern");
    private static final MessageThreads FACEBOOK =
            new MessageThreads("facebook", OWNER, MessageThreads.Folders.SHOWN_NAME);
    private static final MessageThreads INSTAGRAM =
            new MessageThreads("instagram", OWNER, MessageThreads.Folders.USER_NAME);

    private static Reading reading(String path, String json) {
        return read(FACEBOOK::read, file(path, json));
    }

    @Test
    void sharesOneConversationAmongAllMessages() {
        Reading found =
                reading(
                        "messages/inbox/zoe_1/message_1.json",
                        """
                        {"participants":[{"name":"Zo\\u00c3\\u00ab K"},{"name":"Bryn Maddern"}],
                         "messages":[
                          {"sender_name":"Bryn Maddern","timestamp_ms":1707934800000,"content":"Hello"},
                          {"sender_name":"Zo\\u00c3\\u00ab K","timestamp_ms":1707934700000,"content":"Caf\\u00c3\\u00a9?"}],
                         "title":"Zo\\u00c3\\u00ab K"}
                        """);
        Item first = found.items().getFirst();
        Item second = found.items().getLast();
        assertEquals(
                new Conversation(
                        "zoe_1",
                        "Zoë K",
                        List.of(Account.named("Zoë K")),
                        Conversation.Type.ONE_TO_ONE),
                first.conversation());
        assertSame(first.conversation(), second.conversation());
        assertEquals(Audience.PRIVATE, first.audience());
        assertEquals(Author.self(), first.author());
        assertEquals(Author.other(Account.named("Zoë K")), second.author());
        assertEquals("Café?", second.text());
        assertEquals("2024-02-14T18:20:00Z", first.time().text());
        assertEquals("/messages/1", second.locator().position().text());
    }

    @Test
    void findsParticipantsAndTitleWhereTheyFollowTheMessages() {
        Reading found =
                reading(
                        "messages/archived_threads/lifts_2/message_1.json",
                        """
                        {"messages":[{"sender_name":"A B","timestamp_ms":1707934800000,"content":"x"}],
                         "title":"Lifts",
                         "participants":[{"name":"A B"},{"name":"C D"},{"name":"Bryn Maddern"}]}
                        """);
        Item item = found.items().getFirst();
        assertEquals("Lifts", item.conversation().title());
        assertEquals(2, item.conversation().participants().size());
        assertEquals(Audience.GROUP, item.audience());
        assertEquals(Set.of(Trait.ARCHIVED), item.traits());
    }

    @Test
    void keepsTheMessagesBeforeTheFileBreaksOff() {
        Reading found =
                reading(
                        "messages/inbox/g_2/message_1.json",
                        """
                        {"participants":[{"name":"A B"},{"name":"C D"},{"name":"Bryn Maddern"}],
                         "messages":[{"sender_name":"A B","timestamp_ms":1,"content":"kept"},{"sender_\
                        """);
        assertEquals(List.of("kept"), found.items().stream().map(Item::text).toList());
        assertEquals(1, found.problems().size());
    }

    @Test
    void readsFilesSharesCallsAndUnsentMessages() {
        Reading found =
                reading(
                        "messages/inbox/z_3/message_1.json",
                        """
                        {"participants":[{"name":"Z"},{"name":"Bryn Maddern"}],"messages":[
                          {"sender_name":"Z","timestamp_ms":1707934800000,
                           "photos":[{"uri":"messages/inbox/z_3/photos/1.jpg","creation_timestamp":1}]},
                          {"sender_name":"Z","timestamp_ms":1707934800001,"content":"Z sent an attachment.",
                           "share":{"link":"https://cake.example/1","share_text":"Lemon cake"}},
                          {"sender_name":"Z","timestamp_ms":1707934800002,"content":"Z called you.","call_duration":3},
                          {"sender_name":"Z","timestamp_ms":1707934800003,"is_unsent":true},
                          {"sender_name":"Z","timestamp_ms":1707934800004}]}
                        """);
        assertEquals(4, found.items().size());
        assertEquals(
                List.of(Media.of("messages/inbox/z_3/photos/1.jpg", Media.Type.PHOTO)),
                found.items().get(0).media());
        assertEquals("Lemon cake\nhttps://cake.example/1", found.items().get(1).text());
        assertTrue(found.items().get(1).has(Trait.SHARED));
        assertTrue(found.items().get(2).has(Trait.CALL));
        assertTrue(found.items().get(3).has(Trait.DELETED));
    }

    @Test
    void keepsARequestWithoutWords() {
        Reading found =
                reading(
                        "messages/filtered_threads/z_3/message_1.json",
                        """
                        {"participants":[{"name":"Z"},{"name":"Bryn Maddern"}],"messages":[
                          {"sender_name":"Z","timestamp_ms":1707934800000}]}
                        """);
        assertEquals(Set.of(Trait.REQUEST_FOLDER), found.items().getFirst().traits());
    }

    @Test
    void takesForTheOwnerWhomATitleOfTwoDoesNotName() {
        Reading found =
                read(
                        new MessageThreads(
                                        "facebook",
                                        Owner.UNKNOWN,
                                        MessageThreads.Folders.SHOWN_NAME)
                                ::read,
                        file(
                                "messages/inbox/z_3/message_1.json",
                                """
                                {"participants":[{"name":"Z"},{"name":"Me"}],"messages":[
                                  {"sender_name":"Me","timestamp_ms":1707934800000,"content":"hi"}],
                                 "title":"Z"}
                                """));
        assertEquals(Author.self(), found.items().getFirst().author());
        assertEquals(
                List.of(Account.named("Z")),
                found.items().getFirst().conversation().participants());
    }

    @Test
    void givesTheOwnersReactionWithTheWordsItWasGivenTo() {
        Reading found =
                reading(
                        "messages/inbox/z_3/message_1.json",
                        """
                        {"participants":[{"name":"Z"},{"name":"Bryn Maddern"}],"messages":[
                          {"sender_name":"Z","timestamp_ms":1707934800000,"content":"Look at him",
                           "reactions":[{"reaction":"\\u00f0\\u009f\\u0098\\u0082","actor":"Bryn Maddern"},
                                        {"reaction":"x","actor":"Z"}]}]}
                        """);
        Item reaction = found.items().getLast();
        assertEquals(2, found.items().size());
        assertEquals(Kind.REACTION, reaction.kind());
        assertEquals("Look at him", reaction.text());
        assertEquals(new Detail.Reaction("😂", Account.named("Z")), reaction.detail());
    }

    @Test
    void takesTheUserNameFromAnInstagramFolder() {
        String json =
                """
                {"participants":[{"name":"Lucy N"},{"name":"Bryn Maddern"}],
                 "messages":[{"sender_name":"Lucy N","timestamp_ms":1,"content":"hi"}]}
                """;
        Reading named =
                read(INSTAGRAM::read, file("messages/inbox/lucyswims_17/message_1.json", json));
        Reading shown = read(INSTAGRAM::read, file("messages/inbox/lucyn_17/message_1.json", json));
        assertEquals(
                List.of(Account.of("Lucy N", "lucyswims")),
                named.items().getFirst().conversation().participants());
        assertEquals(
                List.of(Account.named("Lucy N")),
                shown.items().getFirst().conversation().participants());
    }

    @Test
    void knowsAnAssistant() {
        Reading found =
                reading(
                        "messages/ai_conversations/metaai_1/message_1.json",
                        """
                        {"participants":[{"name":"Meta AI"},{"name":"Bryn Maddern"}],
                         "messages":[{"sender_name":"Bryn Maddern","timestamp_ms":1,"content":"What is a tide?"}]}
                        """);
        assertEquals(Kind.AI_CHAT, found.items().getFirst().kind());
        assertEquals(Conversation.Type.ASSISTANT, found.items().getFirst().conversation().type());
    }
}
