package org.exposureaudit.reader.x;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Membership.Role;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the smaller files: likes, lists, sign-ins, protection, chats with Grok, notes on others' posts.
///
/// @param archive the archive they are in
record OtherFiles(XArchive archive) {
    private static final Pattern LIST = Pattern.compile("/(?:i/)?([^/]+)/lists/([^/?#]+)");

    /// `like.js`: neither whose post it was nor when it was liked is told.
    void readLikes(FileReading file) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue like = XArchive.unwrapped(record);
                            file.accept(
                                    file.item(XReader.PLATFORM, Kind.REACTION, at)
                                            .sourceId(like.text("tweetId"))
                                            .author(Author.self())
                                            .text(XText.plain(like.text("fullText")))
                                            .detail(new Detail.Reaction("like", Account.named("")))
                                            .build());
                        });
    }

    /// Lists of accounts. The owner of a list stands only in its address.
    void readLists(FileReading file, Role role) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue list = XArchive.unwrapped(record);
                            for (JsonValue address : list.any("url", "urls").items()) {
                                list(file, address.text(), role, at);
                            }
                        });
    }

    private void list(FileReading file, String address, Role role, Position at) {
        Matcher parts = LIST.matcher(address);
        if (!parts.find()) {
            throw new IllegalArgumentException("not the address of a list");
        }
        String owner = parts.group(1);
        Account account = Account.ofHandle(owner);
        file.accept(
                file.item(XReader.PLATFORM, Kind.GROUP, at)
                        .author(archive.isOwner(owner) ? Author.self() : Author.other(account))
                        .text(parts.group(2).replace('-', ' '))
                        .detail(new Detail.Membership(Detail.Membership.Sort.LIST, role))
                        .build());
    }

    /// `ip-audit.js`.
    void readSignIns(FileReading file) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue login = XArchive.unwrapped(record);
                            file.accept(
                                    file.item(XReader.PLATFORM, Kind.SIGN_IN, at)
                                            .author(Author.self())
                                            .time(XTime.read(file, at, login.text("createdAt")))
                                            .detail(
                                                    new Detail.SignIn(
                                                            Detail.SignIn.Event.SIGNED_IN,
                                                            login.text("loginIp"),
                                                            "",
                                                            ""))
                                            .build());
                        });
    }

    /// `protected-history.js`: the changes of the last six months. Only the latest says how the account stands now; with none, nothing
    /// does.
    void readProtection(FileReading file) throws IOException {
        List<Item> changes = new ArrayList<>();
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue change = XArchive.unwrapped(record);
                            String action = change.text("action");
                            changes.add(
                                    file.item(XReader.PLATFORM, Kind.SETTING, at)
                                            .author(Author.self())
                                            .time(XTime.read(file, at, change.text("protectedAt")))
                                            .text(action)
                                            .audience(
                                                    action.equalsIgnoreCase("protect")
                                                            ? Audience.FRIENDS
                                                            : Audience.PUBLIC)
                                            .detail(
                                                    new Detail.Setting(
                                                            "protected",
                                                            Detail.Meaning.POSTS_AUDIENCE))
                                            .build());
                        });
        Optional<Item> latest =
                changes.stream()
                        .filter(change -> !change.text().isEmpty())
                        .max(Comparator.comparing(change -> change.time().text()));
        latest.ifPresentOrElse(
                file::accept,
                () ->
                        file.problem(
                                Problem.Kind.COVERAGE,
                                Position.WHOLE_FILE,
                                "X does not say whether your posts are protected. Look under Settings, Privacy and safety, Audience."));
    }

    /// `grok-chat-item.js`.
    void readGrok(FileReading file) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue turn = XArchive.unwrapped(record);
                            String sender = turn.at("sender").text("name");
                            boolean own =
                                    sender.equalsIgnoreCase("user") || archive.isOwner(sender);
                            String chat = turn.text("chatId");
                            file.accept(
                                    file.item(XReader.PLATFORM, Kind.AI_CHAT, at)
                                            .author(own ? Author.self() : GROK)
                                            .time(XTime.read(file, at, turn.text("createdAt")))
                                            .audience(Audience.PRIVATE)
                                            .conversation(
                                                    new Conversation(
                                                            chat,
                                                            "Grok",
                                                            List.of(),
                                                            Conversation.Type.ASSISTANT))
                                            .text(turn.text("message"))
                                            .build());
                        });
    }

    private static final Author GROK = Author.other(Account.named("Grok"));

    /// Notes the owner added to others' posts.
    void readNotes(FileReading file) throws IOException {
        XArchive.records(file)
                .each(
                        _ -> false,
                        (_, record, at) -> {
                            JsonValue note = XArchive.unwrapped(record);
                            String text = XText.plain(note.text("summary"));
                            if (!text.isBlank()) {
                                file.accept(
                                        file.item(XReader.PLATFORM, Kind.COMMENT, at)
                                                .sourceId(note.text("noteId"))
                                                .author(Author.self())
                                                .time(
                                                        Moment.ofEpoch(
                                                                note.any(
                                                                                "createdAtMillis",
                                                                                "createdAt")
                                                                        .whole()))
                                                .audience(Audience.PUBLIC)
                                                .text(text)
                                                .build());
                            }
                        });
    }
}
