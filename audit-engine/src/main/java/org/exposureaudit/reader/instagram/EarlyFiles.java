package org.exposureaudit.reader.instagram;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Detail.Connection;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Place;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.JsonValue.Field;
import org.exposureaudit.reader.meta.LayoutRoutes;
import org.exposureaudit.reader.meta.Mentions;
import org.exposureaudit.reader.meta.MetaJson;
import org.exposureaudit.reader.meta.MetaMedia;
import org.exposureaudit.reader.meta.Owner;

/// Reads the exports of the years to 2020: a few files at the root, times in ISO 8601, people by user name.
final class EarlyFiles {
    private static final Map<String, Link> LINKS =
            Map.of(
                    "followers", new Link(Direction.FOLLOWER, State.CURRENT),
                    "following", new Link(Direction.FOLLOWING, State.CURRENT),
                    "close_friends", new Link(Direction.FOLLOWER, State.CLOSE),
                    "follow_requests_sent", new Link(Direction.REQUEST_SENT, State.PENDING),
                    "permanent_follow_requests", new Link(Direction.REQUEST_SENT, State.CURRENT),
                    "blocked_users", new Link(Direction.FOLLOWER, State.BLOCKED),
                    "restricted_users", new Link(Direction.FOLLOWER, State.BLOCKED));

    private final Owner owner;

    private record Link(Direction direction, State state) {}

    EarlyFiles(Owner owner) {
        this.owner = owner;
    }

    /// Adds the routes of these files.
    void addTo(LayoutRoutes routes) {
        routes.reads(this::connections, "connections.json")
                .reads(this::media, "media.json")
                .reads(this::comments, "comments.json")
                .reads(this::likes, "likes.json", "stories_activities.json")
                .reads(this::contacts, "contacts.json")
                .reads(new EarlyMessages(owner)::read, "messages.json")
                .reads(new EarlyProfile()::profile, "profile.json")
                .reads(new EarlyProfile()::settings, "settings.json")
                .reads(new EarlyProfile()::history, "account_history.json")
                .reads(new EarlyProfile()::about, "information_about_you.json", "autofill.json");
    }

    /// The instant a text gives; unknown where it gives none.
    static Moment time(String iso) {
        try {
            return iso.isBlank()
                    ? Moment.unknown()
                    : new Moment.At(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException _) {
            return Moment.unknown();
        }
    }

    private void connections(FileReading file) throws IOException {
        for (Field list : MetaJson.records(file).whole().fields()) {
            JsonPointer at = new JsonPointer("/" + list.name(), -1);
            for (Field other : list.value().fields()) {
                Moment time = time(other.value().text());
                if (list.name().equals("following_hashtags")) {
                    hashtag(file, other.name(), time, at);
                } else if (LINKS.containsKey(list.name())) {
                    link(file, other.name(), time, LINKS.get(list.name()), at);
                }
            }
        }
    }

    private static void link(
            FileReading file, String user, Moment time, Link link, JsonPointer at) {
        file.accept(
                file.item(Instagram.ID, Kind.CONNECTION, at)
                        .author(Author.self())
                        .time(time)
                        .detail(
                                new Connection(
                                        Account.ofHandle(user), link.direction(), link.state()))
                        .build());
    }

    private static void hashtag(FileReading file, String name, Moment time, JsonPointer at) {
        file.accept(
                file.item(Instagram.ID, Kind.GROUP, at)
                        .author(Author.self())
                        .time(time)
                        .text("#" + name)
                        .detail(new Membership(Membership.Sort.PAGE, Membership.Role.MEMBER))
                        .build());
    }

    private void media(FileReading file) throws IOException {
        for (Field list : MetaJson.records(file).whole().fields()) {
            JsonPointer at = new JsonPointer("/" + list.name(), -1);
            for (JsonValue each : list.value().items()) {
                file.attempt(at, () -> medium(file, list.name(), each, at));
            }
        }
    }

    /// A post, a story or a picture of the profile; what was sent in a message stands there.
    private static void medium(FileReading file, String list, JsonValue value, JsonPointer at) {
        if (list.equals("direct")) {
            return;
        }
        String caption = value.text("caption");
        boolean isPicture = list.equals("profile");
        String path = MetaMedia.path(value.text("path"));
        ItemBuilder item =
                file.item(Instagram.ID, isPicture ? Kind.PROFILE : Kind.POST, at)
                        .author(Author.self())
                        .time(time(value.text("taken_at")))
                        .text(caption)
                        .place(Place.named(value.text("location")))
                        .media(Media.of(path, MetaMedia.type(path)));
        Mentions.tag(item, caption);
        if (isPicture) {
            item.detail(new Detail.ProfileField(Detail.Field.PICTURE, list));
        }
        file.accept(item.build());
    }

    /// Each comment is a list of time, words and whose post it was.
    private void comments(FileReading file) throws IOException {
        for (Field list : MetaJson.records(file).whole().fields()) {
            JsonPointer at = new JsonPointer("/" + list.name(), -1);
            for (JsonValue comment : list.value().items()) {
                String text = part(comment, 1);
                String whose = part(comment, 2);
                List<Account> others =
                        owner.is(whose) ? List.of() : List.of(Account.ofHandle(whose));
                ItemBuilder item =
                        file.item(Instagram.ID, Kind.COMMENT, at)
                                .author(Author.self())
                                .time(time(part(comment, 0)))
                                .conversation(
                                        new Conversation(
                                                whose, whose, others, Conversation.Type.PAGE))
                                .text(text);
                Mentions.tag(item, text);
                file.accept(item.build());
            }
        }
    }

    private void likes(FileReading file) throws IOException {
        for (Field list : MetaJson.records(file).whole().fields()) {
            JsonPointer at = new JsonPointer("/" + list.name(), -1);
            for (JsonValue like : list.value().items()) {
                file.accept(
                        file.item(Instagram.ID, Kind.REACTION, at)
                                .author(Author.self())
                                .time(time(part(like, 0)))
                                .detail(
                                        new Detail.Reaction(
                                                list.name().replace('_', ' '),
                                                Account.ofHandle(part(like, 1))))
                                .build());
            }
        }
    }

    private static String part(JsonValue list, int index) {
        List<JsonValue> parts = list.items();
        return index < parts.size() ? parts.get(index).text() : "";
    }

    private void contacts(FileReading file) throws IOException {
        MetaJson.records(file)
                .each(
                        _ -> false,
                        (_, contact, at) -> {
                            String name =
                                    (contact.text("first_name") + " " + contact.text("last_name"))
                                            .strip();
                            String reach = contact.text("contact");
                            boolean isMail = reach.indexOf('@') > 0;
                            List<String> one = reach.isBlank() ? List.of() : List.of(reach);
                            Account account =
                                    new Account(
                                            name,
                                            "",
                                            isMail ? List.of() : one,
                                            isMail ? one : List.of());
                            if (!account.isBlank()) {
                                file.accept(
                                        file.item(Instagram.ID, Kind.CONTACT, at)
                                                .author(Author.self())
                                                .audience(Audience.UNKNOWN)
                                                .detail(new Detail.Contact(account, "", List.of()))
                                                .build());
                            }
                        });
    }
}
