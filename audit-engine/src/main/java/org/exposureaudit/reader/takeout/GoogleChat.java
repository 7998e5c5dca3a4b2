package org.exposureaudit.reader.takeout;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonPaths;
import org.exposureaudit.reader.format.JsonPaths.Step;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads Google Chat: a folder for each conversation with its people and its messages.
final class GoogleChat {
    private static final String PLATFORM = "google-chat";
    private static final String GROUPS = "Google Chat/Groups/*/";
    private static final String USERS = "Google Chat/Users/*/user_info.json";

    private final Source source;
    private final String owner;

    private GoogleChat(Source source, String owner) {
        this.source = source;
        this.owner = owner;
    }

    /// Adds the routes of the chats of a source.
    static void addTo(FileRoutes.Builder routes, Source source) {
        String owner =
                source.matching(PathPattern.of(USERS))
                        .map(file -> peek(file).member("user").text("email"))
                        .filter(email -> !email.isBlank())
                        .findFirst()
                        .orElse("");
        GoogleChat chat = new GoogleChat(source, owner);
        routes.reads(GROUPS + "messages.json", chat::messages)
                .ignores(
                        GROUPS + "group_info.json",
                        "Who is in a conversation; it is read with the messages.")
                .reads(USERS, GoogleChat::memberships);
    }

    private static JsonPeek peek(SourceFile file) {
        return new JsonPeek(file, UnaryOperator.identity());
    }

    private void messages(FileReading file) throws IOException {
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        Conversation conversation = conversation(folder);
        JsonPaths.each(
                file,
                path ->
                        path.equals("/messages")
                                ? Step.EACH
                                : path.isEmpty() ? Step.ENTER : Step.SKIP,
                found ->
                        message(
                                file.spot(PLATFORM, found.at()),
                                found.value(),
                                conversation,
                                folder));
    }

    private Conversation conversation(String folder) {
        String id =
                folder.substring(
                        folder.lastIndexOf('/', folder.length() - 2) + 1, folder.length() - 1);
        JsonValue info =
                source.files().stream()
                        .filter(file -> file.path().equals(folder + "group_info.json"))
                        .findFirst()
                        .map(file -> peek(file).whole())
                        .orElse(JsonValue.missing());
        List<Account> others =
                info.items("members").stream()
                        .filter(member -> !isOwner(member))
                        .map(GoogleChat::account)
                        .toList();
        String name = info.text("name");
        if (id.startsWith("DM") && others.size() < 2) {
            String shown = others.isEmpty() ? name : others.getFirst().shown();
            return new Conversation(id, shown, others, Conversation.Type.ONE_TO_ONE);
        }
        return new Conversation(id, name, others, Conversation.Type.GROUP);
    }

    private boolean isOwner(JsonValue person) {
        return !owner.isEmpty() && person.text("email").equalsIgnoreCase(owner);
    }

    private static Account account(JsonValue person) {
        String email = person.text("email");
        return new Account(
                person.text("name"), "", List.of(), email.isBlank() ? List.of() : List.of(email));
    }

    private void message(Spot spot, JsonValue message, Conversation conversation, String folder) {
        JsonValue creator = message.at("creator");
        boolean group = conversation.type() == Conversation.Type.GROUP;
        ItemBuilder item =
                spot.by(
                                isOwner(creator) ? Author.self() : Author.other(account(creator)),
                                Kind.MESSAGE)
                        .sourceId(message.text("message_id"))
                        .time(UtcTimes.of(message.text("created_date")))
                        .audience(group ? Audience.GROUP : Audience.PRIVATE)
                        .conversation(conversation)
                        .text(message.text("text"));
        if (!message.text("deleted_date").isEmpty()) {
            item.trait(Trait.DELETED);
        }
        if (!message.text("updated_date").isEmpty()) {
            item.trait(Trait.EDITED);
        }
        for (JsonValue attached : message.items("attached_files")) {
            String name = attached.any("export_name", "original_name").text();
            item.media(Media.of(folder + name, Photos.type(name)));
        }
        spot.accept(item);
    }

    private static void memberships(FileReading file) throws IOException {
        JsonPaths.each(
                file,
                path ->
                        path.equals("/membership_info")
                                ? Step.EACH
                                : path.isEmpty() ? Step.ENTER : Step.SKIP,
                found -> {
                    JsonValue group = found.value();
                    Membership.Role role =
                            switch (group.text("membership_state")) {
                                case "MEMBER_INVITED" -> Membership.Role.INVITED;
                                case "MEMBER_NOT_A_MEMBER" -> Membership.Role.LEFT;
                                default -> Membership.Role.MEMBER;
                            };
                    file.spot(PLATFORM, found.at())
                            .member(
                                    Membership.Sort.GROUP,
                                    role,
                                    group.text("group_name"),
                                    Moment.unknown());
                });
    }
}
