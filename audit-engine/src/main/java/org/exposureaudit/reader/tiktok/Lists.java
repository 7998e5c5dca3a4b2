package org.exposureaudit.reader.tiktok;

import java.util.Locale;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Turns the records of TikTok's lists into items, whichever file they came from.
final class Lists {
    private Lists() {}

    /// What the lists hold.
    enum Sort {
        FOLLOWERS,
        FOLLOWING,
        BLOCKED,
        PROFILE,
        SETTINGS,
        POSTS,
        DELETED_POSTS,
        COMMENTS,
        LIVE_COMMENTS,
        MESSAGES,
        ASSISTANT,
        REVIEWS,
        ADDRESSES,
        SIGN_INS
    }

    /// Reads a record of any list but messages.
    static void read(Sort sort, Spot spot, JsonValue record) {
        Fields fields = new Fields(record);
        switch (sort) {
            case FOLLOWERS -> link(spot, fields, Direction.FOLLOWER, State.CURRENT);
            case FOLLOWING -> link(spot, fields, Direction.FOLLOWING, State.CURRENT);
            case BLOCKED -> link(spot, fields, Direction.FOLLOWER, State.BLOCKED);
            case PROFILE -> profile(spot, record);
            case SETTINGS -> settings(spot, record);
            case POSTS -> spot.accept(post(spot, fields));
            case DELETED_POSTS -> spot.accept(post(spot, fields).trait(Trait.DELETED));
            case COMMENTS, LIVE_COMMENTS ->
                    spot.accept(
                            spot.own(Kind.COMMENT)
                                    .time(time(fields))
                                    .text(fields.text("comment", "commentcontent")));
            case REVIEWS ->
                    spot.accept(
                            spot.own(Kind.POST)
                                    .time(time(fields))
                                    .audience(Audience.PUBLIC)
                                    .text(
                                            fields.text(
                                                    "review", "content", "comment", "reviewtext")));
            case ADDRESSES -> address(spot, fields);
            case SIGN_INS -> signIn(spot, fields);
            case ASSISTANT, MESSAGES -> {}
        }
    }

    static Moment time(Fields fields) {
        return UtcTimes.of(fields.text("date", "commenttime", "time", "datedeleted"));
    }

    private static void link(Spot spot, Fields fields, Direction direction, State state) {
        spot.link(
                Account.ofHandle(fields.text("username", "name")), direction, state, time(fields));
    }

    private static ItemBuilder post(Spot spot, Fields fields) {
        ItemBuilder post =
                spot.own(Kind.POST)
                        .time(time(fields))
                        .audience(audience(fields.text("whocanview")))
                        .text(fields.text("title"))
                        .place(Place.named(fields.text("location")));
        if (!fields.text("link").isEmpty()) {
            post.media(Media.of("", Media.Type.VIDEO));
        }
        return post;
    }

    private static Audience audience(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "everyone", "public", "all" -> Audience.PUBLIC;
            case "friends", "followers", "followers you follow back" -> Audience.FRIENDS;
            case "only me", "myself", "no one", "nobody", "private" -> Audience.ONLY_ME;
            default -> Audience.UNKNOWN;
        };
    }

    private static void profile(Spot spot, JsonValue profile) {
        for (JsonValue.Field field : profile.fields()) {
            String value = Fields.value(field.value().text());
            switch (Fields.plain(field.name())) {
                case "username" -> spot.field(Field.HANDLE, field.name(), value);
                case "displayname", "nickname" -> spot.field(Field.NAME, field.name(), value);
                case "biodescription", "bio" -> spot.field(Field.ABOUT, field.name(), value);
                case "birthdate", "dateofbirth", "birthday" -> birth(spot, field.name(), value);
                case "emailaddress", "email" -> spot.secret(Field.EMAIL, field.name(), value);
                case "telephonenumber", "phonenumber" ->
                        spot.secret(Field.PHONE, field.name(), value);
                case "instagramlink", "youtubelink", "lemon8link" ->
                        spot.field(Field.WEBSITE, field.name(), value);
                case "platforminfo" ->
                        field.value()
                                .items()
                                .forEach(linked ->
                                        spot.field(
                                                Field.OTHER_NAME,
                                                linked.text("Platform"),
                                                linked.text("Name")));
                default -> {}
            }
        }
    }

    private static void birth(Spot spot, String label, String value) {
        Moment day = UtcTimes.of(value.replace('-', ' '));
        spot.secret(Field.BIRTH_DATE, label, day instanceof Moment.Day ? day.text() : value);
    }

    private static void settings(Spot spot, JsonValue settings) {
        for (JsonValue.Field field : settings.fields()) {
            String value = field.value().text();
            Meaning meaning = meaning(Fields.plain(field.name()));
            if (meaning != Meaning.OTHER) {
                boolean isPrivate = meaning == Meaning.POSTS_AUDIENCE;
                Audience audience = audience(value);
                if (isPrivate || meaning == Meaning.LOOK_UP) {
                    boolean on = value.equalsIgnoreCase("enabled") || value.equalsIgnoreCase("on");
                    audience = on == isPrivate ? Audience.FRIENDS : Audience.PUBLIC;
                }
                spot.setting(meaning, field.name(), value, audience);
            }
        }
    }

    private static Meaning meaning(String name) {
        return switch (name.replace(":", "")) {
            case "privateaccount" -> Meaning.POSTS_AUDIENCE;
            case "allowotherstofindme" -> Meaning.LOOK_UP;
            case "whocansendmemessage", "whocansendyoudirectmessages" -> Meaning.CONTACT_BY;
            case "whocanpostcomments", "whocancomment" -> Meaning.COMMENTS;
            case "whocanseeyourfollowinglist" -> Meaning.FRIENDS_LIST_AUDIENCE;
            case "whocantagyou", "whocanmentionyou" -> Meaning.TAGS;
            default -> Meaning.OTHER;
        };
    }

    private static void address(Spot spot, Fields fields) {
        String address = fields.text("adressinfo", "addressinfo");
        String typed =
                String.join(
                                " ",
                                fields.text("address"),
                                fields.text("city"),
                                fields.text("zipcode"))
                        .strip();
        spot.secret(Field.ADDRESS, "Address", address.isEmpty() ? typed : address);
        spot.secret(Field.PHONE, "PhoneNumber", fields.text("phonenumber"));
        spot.secret(Field.EMAIL, "Email", fields.text("email"));
    }

    private static void signIn(Spot spot, Fields fields) {
        String device =
                String.join(" ", fields.text("devicemodel"), fields.text("devicesystem")).strip();
        spot.signIn(
                new SignIn(SignIn.Event.SIGNED_IN, fields.text("ip"), device, ""), time(fields));
    }

    /// Reads one message.
    static void message(Spot spot, JsonValue record, Conversation conversation, String owner) {
        Fields fields = new Fields(record);
        String from = fields.text("from");
        boolean assistant = conversation.type() == Conversation.Type.ASSISTANT;
        boolean group = conversation.type() == Conversation.Type.GROUP;
        boolean own = !owner.isEmpty() && from.equalsIgnoreCase(owner);
        spot.accept(
                spot.by(
                                own ? Author.self() : Author.other(Account.ofHandle(from)),
                                assistant ? Kind.AI_CHAT : Kind.MESSAGE)
                        .time(time(fields))
                        .audience(group ? Audience.GROUP : Audience.PRIVATE)
                        .conversation(conversation)
                        .text(fields.text("content", "message", "text")));
    }
}
