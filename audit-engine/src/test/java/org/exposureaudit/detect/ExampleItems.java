package org.exposureaudit.detect;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.detect.Observation.Mark;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator;
import org.exposureaudit.item.Locator.CsvRow;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Trait;
import tools.jackson.databind.JsonNode;

/// Builds the items of detectors' examples. The words to be marked stand in «guillemets».
final class ExampleItems {
    private static final Pattern MARKED = Pattern.compile("[«»]");

    private ExampleItems() {}

    /// The item an example describes.
    static Item item(JsonNode example, int row) {
        Kind kind = Kind.of(text(example, "kind", "post")).orElseThrow();
        ItemBuilder item =
                Item.of(
                                text(example, "platform", "facebook"),
                                kind,
                                new Locator("example", "items", new CsvRow(row)))
                        .author(author(example))
                        .audience(Audience.of(text(example, "audience", "unknown")))
                        .time(time(text(example, "time", "")))
                        .conversation(conversation(example))
                        .text(MARKED.matcher(text(example, "text", "")).replaceAll(""))
                        .place(Place.named(text(example, "place", "")))
                        .detail(detail(example, kind));
        strings(example, "tagged").forEach(name -> item.tag(account(name)));
        strings(example, "traits").forEach(trait -> item.trait(constant(Trait.class, trait)));
        strings(example, "media")
                .forEach(type -> item.media(Media.of("a.bin", constant(Media.Type.class, type))));
        pictures(example).forEach(item::media);
        return item.build();
    }

    // {at: [52.5, 1.2], taken: "2026-11-11T10:30:00Z", device: Apple iPhone 12, path: a.jpg, album:
    // words}
    private static List<Media> pictures(JsonNode example) {
        List<Media> pictures = new ArrayList<>();
        JsonNode all = example.get("pictures");
        if (all != null) {
            all.forEach(one -> pictures.add(picture(one)));
        }
        return pictures;
    }

    private static Media picture(JsonNode one) {
        JsonNode at = one.get("at");
        return new Media(
                text(one, "path", "a.jpg"),
                Media.Type.PHOTO,
                text(one, "caption", ""),
                text(one, "album", ""),
                time(text(one, "taken", "")),
                at == null
                        ? Place.Point.UNKNOWN
                        : Place.Point.of(at.get(0).asDouble(), at.get(1).asDouble()),
                text(one, "device", ""),
                PictureHeader.NONE);
    }

    /// The marks an example's guillemets stand for.
    static List<Mark> marks(JsonNode example) {
        List<Mark> marks = new ArrayList<>();
        Matcher signs = MARKED.matcher(text(example, "text", ""));
        int seen = 0;
        int start = 0;
        while (signs.find()) {
            if (signs.group().equals("«")) {
                start = signs.start() - seen;
            } else {
                marks.add(new Mark(start, signs.start() - seen));
            }
            seen++;
        }
        return marks;
    }

    static String text(JsonNode node, String name, String otherwise) {
        JsonNode value = node.get(name);
        return value == null ? otherwise : value.asString();
    }

    static List<String> strings(JsonNode node, String name) {
        List<String> all = new ArrayList<>();
        JsonNode value = node.get(name);
        if (value != null) {
            value.forEach(each -> all.add(each.asString()));
        }
        return all;
    }

    /// Somebody else, by the name shown.
    static Author somebody(String name) {
        return Author.other(account(name));
    }

    private static Author author(JsonNode example) {
        return switch (text(example, "author", "self")) {
            case "self" -> Author.self();
            case "unknown" -> Author.unknown();
            case String name -> Author.other(account(name));
        };
    }

    // "Jonah Prebble", "@jonahp_goals" or both.
    private static Account account(String name) {
        int at = name.indexOf('@');
        return at < 0
                ? Account.named(name)
                : Account.of(name.substring(0, at).strip(), name.substring(at));
    }

    private static Moment time(String text) {
        if (text.isEmpty()) {
            return Moment.unknown();
        }
        if (!text.contains("T")) {
            return new Moment.Day(LocalDate.parse(text));
        }
        return text.endsWith("Z") || text.indexOf('+') > 0
                ? new Moment.At(OffsetDateTime.parse(text).toInstant())
                : new Moment.Local(LocalDateTime.parse(text));
    }

    private static Conversation conversation(JsonNode example) {
        List<Account> with = strings(example, "with").stream().map(ExampleItems::account).toList();
        String title = text(example, "title", "");
        if (with.isEmpty()) {
            return title.isEmpty() ? Conversation.NONE : Conversation.page(title);
        }
        return Conversation.of("", title.isEmpty() ? with.getFirst().shown() : title, with);
    }

    private static Detail detail(JsonNode example, Kind kind) {
        return switch (kind) {
            case CONNECTION ->
                    new Detail.Connection(
                            account(text(example, "account", "")),
                            constant(Detail.Direction.class, text(example, "direction", "friend")),
                            constant(Detail.State.class, text(example, "state", "current")));
            case CONTACT ->
                    new Detail.Contact(
                            new Account(
                                    text(example, "account", ""),
                                    "",
                                    strings(example, "phones"),
                                    strings(example, "emails")),
                            text(example, "organisation", ""),
                            strings(example, "notes"));
            case PROFILE ->
                    new Detail.ProfileField(
                            constant(Detail.Field.class, text(example, "field", "other")), "");
            case GROUP ->
                    new Detail.Membership(
                            constant(Detail.Membership.Sort.class, text(example, "sort", "group")),
                            constant(
                                    Detail.Membership.Role.class, text(example, "role", "member")));
            case SETTING ->
                    new Detail.Setting(
                            "", constant(Detail.Meaning.class, text(example, "setting", "other")));
            case SIGN_IN ->
                    new Detail.SignIn(
                            constant(
                                    Detail.SignIn.Event.class, text(example, "event", "signed-in")),
                            text(example, "address", ""),
                            text(example, "device", ""),
                            "");
            case REACTION -> new Detail.Reaction("like", Account.named(text(example, "to", "")));
            case POST, COMMENT, MESSAGE, CAPTION, BIO, SEARCH_RESULT, AI_CHAT, TAG -> Detail.NONE;
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
