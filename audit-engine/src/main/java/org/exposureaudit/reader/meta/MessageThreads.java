package org.exposureaudit.reader.meta;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Kind;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the conversations of Facebook and Instagram: one folder per conversation in a box such as `inbox`, its messages in numbered
/// files, newest first.
public final class MessageThreads {
    private static final String MESSAGES = "messages";
    private static final String TITLE = "title";

    private final String platform;
    private final Owner owner;
    private final Folders folders;

    /// What the name of a conversation's folder is made from.
    public enum Folders {
        /// The name shown, which is in the file as well.
        SHOWN_NAME,
        /// The other's user name, which is nowhere else.
        USER_NAME
    }

    /// Conversations of this platform and owner.
    public MessageThreads(String platform, Owner owner, Folders folders) {
        this.platform = platform;
        this.owner = owner;
        this.folders = folders;
    }

    /// The platform's id.
    String platform() {
        return platform;
    }

    /// The export's owner.
    Owner owner() {
        return owner;
    }

    /// Reads one file of a conversation.
    public void read(FileReading file) throws IOException {
        ThreadFolder folder = ThreadFolder.of(file.path());
        JsonPeek head = MetaJson.peek(file.file());
        Set<String> names = OwnerSearch.participants(file.file());
        Owner me = owner.among(names, () -> head.member(TITLE).text());
        Conversation conversation =
                conversation(folder, me.others(names), () -> head.member(TITLE).text());
        MessageReading messages =
                new MessageReading(platform, me, conversation, folder.traits(), file);
        MetaJson.records(file)
                .each(MESSAGES::equals, (_, message, at) -> messages.read(message, at));
    }

    /// Reads one file of answers to a broadcast channel; all are the owner's.
    public void readReplies(FileReading file) throws IOException {
        ThreadFolder folder = ThreadFolder.of(file.path());
        MetaJson.records(file)
                .each(
                        "replies"::equals,
                        (_, reply, at) ->
                                file.accept(
                                        file.item(platform, Kind.MESSAGE, at)
                                                .author(Author.self())
                                                .time(reply.time("timestamp_ms"))
                                                .audience(Audience.GROUP)
                                                .conversation(channel(reply, folder))
                                                .text(reply.text("reply_content"))
                                                .build()));
    }

    private Conversation channel(JsonValue reply, ThreadFolder folder) {
        List<Account> sender = owner.others(List.of(reply.text("original_message_sender")));
        String title = sender.isEmpty() ? folder.stem() : sender.getFirst().shown();
        return new Conversation(folder.name(), title, sender, Conversation.Type.GROUP);
    }

    /// Reads a chat of a Facebook group, whose members are not named.
    public void readGroupChat(FileReading file) throws IOException {
        String title = MetaJson.peek(file.file()).member("thread_name").text();
        String id = "group_" + file.file().name().replace(".json", "");
        Conversation conversation = new Conversation(id, title, List.of(), Conversation.Type.GROUP);
        MessageReading messages = new MessageReading(platform, owner, conversation, Set.of(), file);
        MetaJson.records(file)
                .each(MESSAGES::equals, (_, message, at) -> messages.read(message, at));
    }

    /// A conversation of two goes by the other's name; only of a larger one is the title looked up, which may stand at a file's end.
    Conversation conversation(ThreadFolder folder, List<Account> others, Supplier<String> title) {
        if (others.size() == 1) {
            Account other = withHandle(others.getFirst(), folder);
            return new Conversation(folder.name(), other.shown(), List.of(other), type(folder, 1));
        }
        return new Conversation(folder.name(), title.get(), others, type(folder, others.size()));
    }

    private static Conversation.Type type(ThreadFolder folder, int others) {
        return switch (folder.box()) {
            case ASSISTANT -> Conversation.Type.ASSISTANT;
            case BROADCAST -> Conversation.Type.GROUP;
            case INBOX, ARCHIVED, REQUESTS ->
                    others > 1 ? Conversation.Type.GROUP : Conversation.Type.ONE_TO_ONE;
        };
    }

    private Account withHandle(Account other, ThreadFolder folder) {
        String handle = folder.stem();
        boolean says =
                folders == Folders.USER_NAME
                        && folder.box() != ThreadFolder.Box.BROADCAST
                        && Usernames.isUsername(handle)
                        && !handle.equals("instagramuser")
                        && !handle.chars().allMatch(Character::isDigit)
                        && !handle.equals(letters(other.displayName()));
        return says ? Account.of(other.displayName(), handle) : other;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
