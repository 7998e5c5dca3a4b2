package org.exposureaudit.reader.telegram;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Contact;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.ProfileField;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonPaths;
import org.exposureaudit.reader.format.JsonPaths.Found;
import org.exposureaudit.reader.format.JsonPaths.Step;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads one `result.json`. What a chat is stands before its messages.
final class Export {
    private static final Set<String> LISTS =
            Set.of(
                    "/contacts/list",
                    "/profile_pictures",
                    "/stories",
                    "/sessions/list",
                    "/web_sessions/list");

    private final FileReading file;
    private final Map<String, Conversation> chats = new HashMap<>();
    private String owner = "";
    private int records;

    private Export(FileReading file) {
        this.file = file;
    }

    static void read(FileReading file) throws IOException {
        Export export = new Export(file);
        JsonPaths.each(file, Export::step, export::record);
        if (export.records == 0) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    "This Telegram export holds no contacts and no messages. Export again and tick what should be in it.");
        }
    }

    private static Step step(String path) {
        if (path.equals("/personal_information")) {
            return Step.WHOLE;
        }
        if (LISTS.contains(path) || path.endsWith("/messages")) {
            return Step.EACH;
        }
        return switch (path) {
            case "",
                    "/chats",
                    "/left_chats",
                    "/contacts",
                    "/chats/list",
                    "/left_chats/list",
                    "/chats/list/*",
                    "/left_chats/list/*" ->
                    Step.ENTER;
            default -> Step.SKIP;
        };
    }

    private void record(Found found) {
        records++;
        Spot spot = file.spot(TelegramReader.PLATFORM, found.at());
        JsonValue value = found.value();
        switch (found.path()) {
            case "/personal_information" -> profile(spot, value);
            case "/contacts/list" -> contact(spot, value);
            case "/profile_pictures" ->
                    spot.accept(
                            spot.own(Kind.PROFILE)
                                    .time(time(value))
                                    .media(Media.of(value.text("photo"), Media.Type.PHOTO))
                                    .detail(new ProfileField(Field.PICTURE, "photo")));
            case "/stories" ->
                    spot.accept(
                            spot.own(Kind.POST)
                                    .time(time(value))
                                    .text(Messages.words(value))
                                    .media(Media.of(value.text("media"), Media.Type.PHOTO)));
            case "/sessions/list", "/web_sessions/list" -> session(spot, value);
            default -> message(spot, found);
        }
    }

    private void profile(Spot spot, JsonValue me) {
        owner = "user" + me.text("user_id");
        spot.field(Field.NAME, "name", name(me));
        spot.field(Field.HANDLE, "username", bare(me.text("username")));
        spot.field(Field.PHONE, "phone_number", me.text("phone_number"));
        spot.field(Field.ABOUT, "bio", me.text("bio"));
    }

    private static String bare(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    private static String name(JsonValue person) {
        return (person.text("first_name") + " " + person.text("last_name")).strip();
    }

    private static void contact(Spot spot, JsonValue person) {
        String phone = person.text("phone_number");
        Account account =
                new Account(
                        name(person), "", phone.isBlank() ? List.of() : List.of(phone), List.of());
        spot.accept(
                spot.own(Kind.CONTACT)
                        .time(time(person))
                        .detail(new Contact(account, "", List.of())));
    }

    private static void session(Spot spot, JsonValue session) {
        String device =
                (session.any("application_name", "domain_name").text()
                                + " "
                                + session.text("device_model"))
                        .strip();
        spot.signIn(
                new SignIn(
                        SignIn.Event.SESSION,
                        session.text("last_ip"),
                        device,
                        session.any("last_country", "last_region").text()),
                UtcTimes.of(session.any("last_active", "last_active_unixtime").text()));
    }

    /// When something happened: by the clock of the world where it is told, else by that of the computer that exported it.
    static Moment time(JsonValue value) {
        Moment exact = value.time("date_unixtime");
        return exact instanceof Moment.Unknown ? Moment.parse(value.text("date")) : exact;
    }

    private void message(Spot spot, Found found) {
        Conversation chat = chats.get(found.path() + found.at().list());
        if (chat == null) {
            chat = chat(found.head());
            chats.clear();
            chats.put(found.path() + found.at().list(), chat);
            boolean group =
                    chat.type() == Conversation.Type.GROUP || chat.type() == Conversation.Type.PAGE;
            if (group) {
                Spot root =
                        file.spot(TelegramReader.PLATFORM, new JsonPointer(found.at().list(), -1));
                boolean left = found.path().startsWith("/left_chats");
                root.member(
                        chat.type() == Conversation.Type.PAGE
                                ? Membership.Sort.PAGE
                                : Membership.Sort.GROUP,
                        left ? Membership.Role.LEFT : Membership.Role.MEMBER,
                        chat.title(),
                        Moment.unknown());
            }
        }
        new Messages(owner, chat).read(spot, found.value(), audience(found.head()));
    }

    private static Conversation chat(JsonValue head) {
        String name = head.text("name");
        String id = head.text("id");
        return switch (head.text("type")) {
            case "private_group", "private_supergroup", "public_supergroup" ->
                    new Conversation(id, name, List.of(), Conversation.Type.GROUP);
            case "private_channel", "public_channel" ->
                    new Conversation(id, name, List.of(), Conversation.Type.PAGE);
            case "saved_messages" ->
                    new Conversation(id, "Saved messages", List.of(), Conversation.Type.ONE_TO_ONE);
            default ->
                    Conversation.of(
                            id, name, name.isBlank() ? List.of() : List.of(Account.named(name)));
        };
    }

    private static Audience audience(JsonValue head) {
        return switch (head.text("type")) {
            case "public_channel", "public_supergroup" -> Audience.PUBLIC;
            case "private_group", "private_supergroup", "private_channel" -> Audience.GROUP;
            case "saved_messages" -> Audience.ONLY_ME;
            default -> Audience.PRIVATE;
        };
    }
}
