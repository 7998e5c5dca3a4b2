package org.exposureaudit.reader.reddit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail.Direction;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.Detail.SignIn;
import org.exposureaudit.item.Detail.State;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Trait;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileHandler;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// What is read from each table.
///
/// @param owner the owner's user name, or an empty text
record Tables(String owner) {
    private static final int MOST_LOOKED_AT = 2_000;
    private static final String OWN_PAGE = "u_";
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z_ ]{2,40}");

    private interface Row {
        void read(Spot spot, NamedCells row);
    }

    /// The owner: as the statistics name them, else who is in every message.
    static String owner(Source source) {
        String[] found = {""};
        Map<String, Integer> counts = new HashMap<>();
        int[] rows = {0};
        for (SourceFile file : source.files()) {
            switch (RedditReader.plain(file)) {
                case "statistics" ->
                        look(
                                file,
                                row -> {
                                    String name = row.text("statistic").toLowerCase(Locale.ROOT);
                                    if (name.contains("name") && found[0].isEmpty()) {
                                        found[0] = row.text("value");
                                    }
                                });
                case "messages" ->
                        look(
                                file,
                                row -> {
                                    if (rows[0]++ < MOST_LOOKED_AT) {
                                        counts.merge(row.text("from"), 1, Integer::sum);
                                        counts.merge(row.text("to"), 1, Integer::sum);
                                    }
                                });
                default -> {}
            }
        }
        int all = Math.min(rows[0], MOST_LOOKED_AT);
        List<String> common =
                counts.entrySet().stream()
                        .filter(each -> each.getValue() >= all && all > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        return found[0].isEmpty() && common.size() == 1 ? common.getFirst() : found[0];
    }

    private interface Look {
        void row(NamedCells row);
    }

    private static void look(SourceFile file, Look look) {
        try {
            NamedCells.each(FileReading.looking(file), (row, _) -> look.row(row));
        } catch (IOException | AuditException _) {
            // Reading it in earnest comes to the same place and reports it.
            return;
        }
    }

    /// The readings by the tables' names.
    Map<String, FileHandler> all() {
        return Map.ofEntries(
                Map.entry("posts", over(Tables::post, "date", "subreddit")),
                Map.entry("drafts", over(Tables::draft, "body")),
                Map.entry("comments", over(Tables::comment, "date", "body")),
                Map.entry("messages", over(this::message, "from", "to")),
                Map.entry("messages_archive", over(this::message, "from", "to")),
                Map.entry("chat_history", over(this::chat, "username", "message")),
                Map.entry("friends", over(Tables::friend, "username")),
                Map.entry(
                        "subscribed_subreddits", over(member(Membership.Role.MEMBER), "subreddit")),
                Map.entry(
                        "approved_submitter_subreddits",
                        over(member(Membership.Role.MEMBER), "subreddit")),
                Map.entry("moderated_subreddits", over(member(Membership.Role.ADMIN), "subreddit")),
                Map.entry("ip_logs", over(Tables::signIn, "date", "ip")),
                Map.entry("linked_phone_number", secret(Field.PHONE, "phone_number")),
                Map.entry("linked_identities", secret(Field.OTHER, "issuer_id")),
                Map.entry("birthdate", secret(Field.BIRTH_DATE, "birthdate")),
                Map.entry("twitter", secret(Field.OTHER_NAME, "username")),
                Map.entry("user_preferences", over(Tables::setting, "preference", "value")),
                Map.entry("statistics", over(Tables::statistic, "statistic", "value")));
    }

    private static FileHandler over(Row reading, String... needed) {
        return file ->
                NamedCells.eachBelow(
                        file,
                        Set.of(needed),
                        (row, at) -> reading.read(file.spot(RedditReader.PLATFORM, at), row));
    }

    private static FileHandler secret(Field field, String column) {
        return file -> {
            boolean named =
                    CsvRecords.header(file.file()).stream()
                            .anyMatch(name -> COLUMN.matcher(name).matches());
            if (!named) {
                file.problem(
                        Problem.Kind.FILE,
                        Position.WHOLE_FILE,
                        "This table does not have the columns Reddit writes, so nothing in it was read. Please ask for your data again.");
                return;
            }
            NamedCells.each(
                    file,
                    (row, at) -> {
                        String wanted = row.text(column);
                        String value = wanted.isEmpty() ? row.cells().getLast() : wanted;
                        file.spot(RedditReader.PLATFORM, at).secret(field, column, value);
                    });
        };
    }

    // A post on the owner's own page stands under their name.
    private static Conversation place(String subreddit) {
        return subreddit.isBlank() || subreddit.startsWith(OWN_PAGE)
                ? Conversation.NONE
                : Conversation.page("r/" + subreddit);
    }

    private static void post(Spot spot, NamedCells row) {
        ItemBuilder post =
                spot.own(Kind.POST)
                        .sourceId(row.text("id"))
                        .time(UtcTimes.of(row.text("date")))
                        .audience(Audience.PUBLIC)
                        .conversation(place(row.text("subreddit")))
                        .text((row.text("title") + "\n" + row.text("body")).strip());
        if (row.text("url", "media").contains("i.redd.it")) {
            post.media(Media.of("", Media.Type.PHOTO));
        }
        spot.accept(post);
    }

    private static void draft(Spot spot, NamedCells row) {
        spot.accept(
                spot.own(Kind.POST)
                        .sourceId(row.text("id"))
                        .time(UtcTimes.of(row.text("created", "date", "modified")))
                        .audience(Audience.ONLY_ME)
                        .trait(Trait.DRAFT)
                        .text((row.text("title") + "\n" + row.text("body")).strip()));
    }

    private static void comment(Spot spot, NamedCells row) {
        spot.accept(
                spot.own(Kind.COMMENT)
                        .sourceId(row.text("id"))
                        .time(UtcTimes.of(row.text("date")))
                        .audience(Audience.PUBLIC)
                        .conversation(place(row.text("subreddit")))
                        .text(row.text("body")));
    }

    private boolean isOwner(String user) {
        return !owner.isEmpty() && user.equalsIgnoreCase(owner);
    }

    private Author author(String user) {
        return isOwner(user) ? Author.self() : Author.other(Account.ofHandle(user));
    }

    private void message(Spot spot, NamedCells row) {
        String from = row.text("from");
        String other = isOwner(from) ? row.text("to") : from;
        spot.accept(
                spot.by(author(from), Kind.MESSAGE)
                        .sourceId(row.text("id"))
                        .time(UtcTimes.of(row.text("date")))
                        .audience(Audience.PRIVATE)
                        .conversation(
                                Conversation.of(
                                        row.text("thread_id"),
                                        other,
                                        List.of(Account.ofHandle(other))))
                        .text((row.text("subject") + "\n" + row.text("body")).strip()));
    }

    private void chat(Spot spot, NamedCells row) {
        String user = row.text("username");
        boolean direct = row.text("conversation_type").toLowerCase(Locale.ROOT).contains("direct");
        List<Account> others =
                isOwner(user) || !direct ? List.of() : List.of(Account.ofHandle(user));
        Conversation conversation =
                new Conversation(
                        row.text("channel_url"),
                        row.text("channel_name", "subreddit"),
                        others,
                        direct ? Conversation.Type.ONE_TO_ONE : Conversation.Type.GROUP);
        spot.accept(
                spot.by(author(user), Kind.MESSAGE)
                        .sourceId(row.text("message_id"))
                        .time(UtcTimes.of(row.text("created_at")))
                        .audience(direct ? Audience.PRIVATE : Audience.GROUP)
                        .conversation(conversation)
                        .text(row.text("message")));
    }

    private static void friend(Spot spot, NamedCells row) {
        spot.link(
                Account.ofHandle(row.text("username")),
                Direction.FOLLOWING,
                State.CURRENT,
                Moment.unknown());
    }

    private static Row member(Membership.Role role) {
        return (spot, row) ->
                spot.member(
                        Membership.Sort.GROUP,
                        role,
                        "r/" + row.text("subreddit"),
                        Moment.unknown());
    }

    private static void signIn(Spot spot, NamedCells row) {
        boolean first = row.text("date").equalsIgnoreCase("registration ip");
        spot.signIn(
                new SignIn(
                        first ? SignIn.Event.OTHER : SignIn.Event.SIGNED_IN,
                        row.text("ip"),
                        "",
                        ""),
                UtcTimes.of(row.text("date")));
    }

    private static void statistic(Spot spot, NamedCells row) {
        String name = row.text("statistic").toLowerCase(Locale.ROOT);
        if (name.contains("mail") && row.text("value").contains("@")) {
            spot.secret(Field.EMAIL, row.text("statistic"), row.text("value"));
        } else if (name.contains("name")) {
            spot.field(Field.HANDLE, row.text("statistic"), row.text("value"));
        }
    }

    private static void setting(Spot spot, NamedCells row) {
        String name = row.text("preference");
        String value = row.text("value");
        boolean on = value.equalsIgnoreCase("true") || value.equalsIgnoreCase("on");
        switch (name.toLowerCase(Locale.ROOT)) {
            case "hide_from_robots" ->
                    spot.setting(
                            Meaning.LOOK_UP, name, value, on ? Audience.UNKNOWN : Audience.PUBLIC);
            case "accept_pms" ->
                    spot.setting(
                            Meaning.CONTACT_BY,
                            name,
                            value,
                            value.equalsIgnoreCase("everyone")
                                    ? Audience.PUBLIC
                                    : Audience.FRIENDS);
            case "enable_followers", "public_votes", "show_presence" ->
                    spot.setting(Meaning.OTHER, name, value, Audience.UNKNOWN);
            default -> {}
        }
    }
}
