package org.exposureaudit.reader.instagram;

import java.io.IOException;
import java.util.List;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.Mentions;
import org.exposureaudit.reader.meta.MetaRecord;
import org.exposureaudit.reader.meta.MetaRecords;
import org.exposureaudit.reader.meta.Owner;
import org.exposureaudit.reader.meta.Usernames;

/// Reads comments, likes, answers to stories, reposts, reminders of events, hashtags followed and lists of people.
final class Activity {
    private static final String FOLLOWING = "followers_and_following/";

    private final Owner owner;

    Activity(Owner owner) {
        this.owner = owner;
    }

    /// Adds the routes of these files.
    void addTo(LayoutRoutes routes) {
        routes.activity(
                        this::comments,
                        "comments/post_comments*.json",
                        "comments/reels_comments*.json",
                        "comments/hype.json")
                .activity(
                        this::reactions,
                        "likes/liked_posts.json",
                        "likes/liked_comments.json",
                        "story_interactions/*.json",
                        "story_sticker_interactions/*.json")
                .activity(this::events, "events/event_reminders.json")
                .reads(this::reposts, "personal_information/reposts.json")
                .reads(this::hashtags, FOLLOWING + "following_hashtags.json")
                .reads(this::lists, FOLLOWING + "custom_lists.json");
    }

    private static void each(FileReading file, MetaRecords.Visitor visitor) throws IOException {
        MetaRecords.each(file, Activity::isList, visitor);
    }

    private static boolean isList(String name) {
        return List.of(
                        "comments_",
                        "likes_",
                        "story_activities_",
                        "events_",
                        "profile_",
                        "relationships_")
                .stream()
                .anyMatch(name::startsWith);
    }

    private void comments(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    String whose = record.text("Media Owner", "Username");
                    String text = comment(record, whose);
                    ItemBuilder item =
                            file.item(Instagram.ID, Kind.COMMENT, at)
                                    .author(Author.self())
                                    .time(record.anyTime())
                                    .conversation(page(whose))
                                    .text(text);
                    Mentions.tag(item, text);
                    file.accept(item.build());
                });
    }

    private static String comment(MetaRecord record, String whose) {
        String text = record.text("Comment");
        return text.isEmpty()
                ? String.join(
                        "\n", record.values().stream().filter(each -> !each.equals(whose)).toList())
                : text;
    }

    private Conversation page(String whose) {
        if (whose.isEmpty()) {
            return Conversation.NONE;
        }
        List<Account> others = owner.is(whose) ? List.of() : List.of(Account.ofHandle(whose));
        return new Conversation(whose, whose, others, Conversation.Type.PAGE);
    }

    private void reactions(FileReading file) throws IOException {
        String sort = MetaRecords.stem(file).replace('_', ' ');
        each(
                file,
                (record, at) -> {
                    String caption = record.text("Caption");
                    String words = caption.isEmpty() ? words(record) : caption;
                    file.accept(
                            file.item(Instagram.ID, Kind.REACTION, at)
                                    .author(Author.self())
                                    .time(record.anyTime())
                                    .text(words)
                                    .detail(new Detail.Reaction(sort, Usernames.account(record)))
                                    .build());
                });
    }

    /// The link or answer of a reaction: its entries without a label, or the address.
    private static String words(MetaRecord record) {
        String url = record.text("URL");
        if (!url.isEmpty()) {
            return url;
        }
        return String.join(
                "\n",
                record.entries().stream()
                        .filter(entry -> entry.label().isEmpty())
                        .map(entry -> entry.href().isEmpty() ? entry.value() : entry.href())
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private void reposts(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    String caption = record.text("Caption");
                    file.accept(
                            file.item(Instagram.ID, Kind.POST, at)
                                    .author(Author.self())
                                    .time(record.anyTime())
                                    .text((caption + "\n" + record.text("URL")).strip())
                                    .trait(Trait.SHARED)
                                    .build());
                });
    }

    private void events(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    String name = record.text("Name", "Title");
                    accept(
                            file.item(Instagram.ID, Kind.GROUP, at).time(record.anyTime()),
                            name.isEmpty() ? String.join(", ", record.values()) : name,
                            Membership.Sort.EVENT,
                            file);
                });
    }

    private void hashtags(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    String value1 = record.values().isEmpty() ? "" : record.values().getFirst();
                    String name = record.title().isEmpty() ? value1 : record.title();
                    accept(
                            file.item(Instagram.ID, Kind.GROUP, at).time(record.anyTime()),
                            name.isEmpty() ? "" : "#" + name,
                            Membership.Sort.PAGE,
                            file);
                });
    }

    private void lists(FileReading file) throws IOException {
        each(
                file,
                (record, at) -> {
                    String name = record.text("Name");
                    List<Account> members =
                            List.of(record.text("Group Members", "Members").split(",", -1)).stream()
                                    .filter(Usernames::isUsername)
                                    .map(Account::ofHandle)
                                    .toList();
                    file.accept(
                            file.item(Instagram.ID, Kind.GROUP, at)
                                    .author(Author.self())
                                    .time(record.anyTime())
                                    .conversation(
                                            new Conversation(
                                                    name, name, members, Conversation.Type.GROUP))
                                    .text(name)
                                    .detail(
                                            new Membership(
                                                    Membership.Sort.LIST, Membership.Role.ADMIN))
                                    .build());
                });
    }

    private static void accept(
            ItemBuilder item, String name, Membership.Sort sort, FileReading file) {
        if (!name.isBlank()) {
            file.accept(
                    item.author(Author.self())
                            .text(name)
                            .detail(new Membership(sort, Membership.Role.MEMBER))
                            .build());
        }
    }
}
