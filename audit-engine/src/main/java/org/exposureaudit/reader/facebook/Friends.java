package org.exposureaudit.reader.facebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Moment;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaRecord;

/// Reads friends, requests, followers and lists of friends. Facebook gives names only: no address of a profile, no number.
final class Friends {
    private static final String[] FOLDERS = {"friends/", "friends_and_followers/"};

    /// Adds the routes of every file of friends.
    void addTo(LayoutRoutes routes) {
        routes.reads(as(Direction.FRIEND, State.CURRENT), in("your_friends", "friends"))
                .reads(
                        as(Direction.REQUEST_RECEIVED, State.CURRENT),
                        in("received_friend_requests", "friend_requests_received"))
                .reads(
                        as(Direction.REQUEST_SENT, State.CURRENT),
                        in("sent_friend_requests", "friend_requests_sent"))
                .reads(
                        as(Direction.REQUEST_RECEIVED, State.DECLINED),
                        in("rejected_friend_requests"))
                .reads(as(Direction.FRIEND, State.REMOVED), in("removed_friends"))
                .reads(
                        as(Direction.FOLLOWING, State.CURRENT),
                        "connections/followers/who_you've_followed*.json",
                        "friends_and_followers/who_you_follow.json",
                        "friends_and_followers/who_you've_followed.json",
                        "friends_and_followers/following.json",
                        "following_and_followers/following.json")
                .reads(
                        as(Direction.FOLLOWER, State.CURRENT),
                        "connections/followers/people_who_followed_you*.json",
                        "connections/followers/people_who_follow_you*.json",
                        "friends_and_followers/people_who_follow*_you.json",
                        "friends_and_followers/followers.json",
                        "following_and_followers/followers.json")
                .reads(this::lists, in("your_post_audiences"))
                .activity(this::blocked, "messages/messenger_contacts_you've_blocked.json")
                .ignores(
                        "People whom Facebook suggests; nothing you did.",
                        in("people_you_may_know", "suggested_friends", "friend_peer_group"));
    }

    private static String[] in(String... names) {
        return Arrays.stream(FOLDERS)
                .flatMap(folder -> Arrays.stream(names).map(name -> folder + name + ".json"))
                .toArray(String[]::new);
    }

    private static FileHandler as(Direction direction, State state) {
        return file ->
                MetaJson.each(
                        file,
                        (_, record, at) -> {
                            MetaRecord labelled = MetaRecord.of(record);
                            String name = name(record, labelled);
                            Moment time =
                                    MetaRecord.fits(record)
                                            ? labelled.anyTime()
                                            : record.time("timestamp");
                            Account account = account(record, name);
                            accept(file, at, time, new Connection(account, direction, state));
                        },
                        "friends",
                        "received_requests",
                        "sent_requests",
                        "rejected_requests",
                        "deleted_friends",
                        "following",
                        "followers");
    }

    private static String name(JsonValue record, MetaRecord labelled) {
        String name = record.any("name").text();
        if (!name.isEmpty()) {
            return name;
        }
        String called = labelled.text("Name");
        if (!called.isEmpty()) {
            return called;
        }
        return labelled.values().isEmpty() ? labelled.title() : labelled.values().getFirst();
    }

    /// Exports of 2018 also gave a friend's address or number.
    private static Account account(JsonValue record, String name) {
        List<String> contact = record.at("contact_info").texts();
        return new Account(
                name,
                "",
                contact.stream().filter(each -> each.indexOf('@') < 0).toList(),
                contact.stream().filter(each -> each.indexOf('@') > 0).toList());
    }

    private static void accept(
            FileReading file, JsonPointer at, Moment time, Connection connection) {
        if (!connection.account().isBlank()) {
            file.accept(
                    file.item(Facebook.ID, Kind.CONNECTION, at)
                            .author(Author.self())
                            .time(time)
                            .detail(connection)
                            .build());
        }
    }

    private void blocked(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, group, at) -> {
                    for (JsonValue entry : group.items("entries")) {
                        Account account = Account.named(entry.at("data").text("name"));
                        accept(
                                file,
                                at,
                                entry.time("timestamp"),
                                new Connection(account, Direction.FOLLOWER, State.BLOCKED));
                    }
                },
                "messenger_contacts_blocked");
    }

    /// Lists of friends that the owner made to choose who sees a post: a name, and members in groups of their own.
    private void lists(FileReading file) throws IOException {
        MetaJson.each(
                file,
                (_, record, at) -> {
                    Map<String, List<Account>> lists = new LinkedHashMap<>();
                    String name = "";
                    for (MetaRecord.Entry entry : MetaRecord.of(record).entries()) {
                        String value = entry.value();
                        if (entry.group().isEmpty()) {
                            name = name.isEmpty() || entry.label().equals("Name") ? value : name;
                        } else {
                            String list = name.isEmpty() ? entry.group() : name;
                            lists.computeIfAbsent(list, _ -> new ArrayList<>())
                                    .add(Account.named(value));
                        }
                    }
                    if (lists.isEmpty() && !name.isBlank()) {
                        lists.put(name, List.of());
                    }
                    lists.forEach((title, members) -> list(file, at, title, members));
                });
    }

    private static void list(FileReading file, JsonPointer at, String name, List<Account> members) {
        file.accept(
                file.item(Facebook.ID, Kind.GROUP, at)
                        .author(Author.self())
                        .text(name)
                        .conversation(
                                new Conversation(name, name, members, Conversation.Type.GROUP))
                        .detail(new Membership(Membership.Sort.LIST, Membership.Role.ADMIN))
                        .build());
    }
}
