package org.exposureaudit.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Detail;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place;
import org.exposureaudit.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/// Items and problems as the lines of `expected.jsonl`: one JSON object a line, members in a fixed order, whatever is unknown or
/// empty left out.
///
/// An item: `item` (kind), `at` (path and position), `platform`, `id`, `author` (`self` or an account), `time`, `audience`,
/// `conversation` (`type`, `id`, `title`, `with`), `text`, `place`, `tagged`, `media`, `traits`, `detail` (`is` and its members).
/// A problem: `problem` (kind), `where`, `message`. An account: `name`, `handle`, `phones`, `emails`.
final class GoldenLines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    private GoldenLines() {}

    static String of(Item item) {
        GoldenLines line = new GoldenLines();
        line.put("item", item.kind().label());
        line.put("at", item.locator().path() + " " + item.locator().position().text());
        line.put("platform", item.platform());
        line.put("id", item.sourceId());
        line.put("author", author(item.author()));
        line.put("time", item.time().text());
        line.put("audience", item.audience() == Audience.UNKNOWN ? "" : item.audience().label());
        line.put("conversation", conversation(item.conversation()));
        line.put("text", item.text());
        line.put("place", place(item.place()));
        line.put("tagged", item.tagged().stream().map(GoldenLines::account).toList());
        line.put("media", item.media().stream().map(GoldenLines::media).toList());
        line.put("traits", new TreeSet<>(item.traits()).stream().map(GoldenLines::word).toList());
        line.put("detail", detail(item.detail()));
        return JSON.writeValueAsString(line.members);
    }

    static String of(Problem problem) {
        GoldenLines line = new GoldenLines();
        line.put("problem", problem.kind().label());
        line.put("where", problem.where());
        line.put("message", problem.message());
        return JSON.writeValueAsString(line.members);
    }

    private GoldenLines put(String name, Object value) {
        boolean empty =
                (value instanceof String text && text.isEmpty())
                        || (value instanceof List<?> list && list.isEmpty())
                        || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            members.put(name, value);
        }
        return this;
    }

    private static Object author(Author author) {
        return switch (author) {
            case Author.Self _ -> "self";
            case Author.Other(Account account) -> account.isBlank() ? "other" : account(account);
            case Author.Unknown _ -> "";
        };
    }

    private static Map<String, Object> account(Account account) {
        return new GoldenLines()
                .put("name", account.displayName())
                .put("handle", account.handle())
                .put("phones", account.phones())
                .put("emails", account.emails())
                .members;
    }

    private static Map<String, Object> conversation(Conversation conversation) {
        if (conversation.equals(Conversation.NONE)) {
            return Map.of();
        }
        return new GoldenLines()
                .put("type", word(conversation.type()))
                .put("id", conversation.id())
                .put("title", conversation.title())
                .put(
                        "with",
                        conversation.participants().stream().map(GoldenLines::account).toList())
                .members;
    }

    private static Map<String, Object> place(Place place) {
        return new GoldenLines()
                .put("name", place.name())
                .put("point", point(place.point()))
                .members;
    }

    private static List<Double> point(Place.Point point) {
        return point.isUnknown() ? List.of() : List.of(point.latitude(), point.longitude());
    }

    private static Map<String, Object> header(PictureHeader header) {
        return header.state() == PictureHeader.State.NOT_READ
                ? Map.of()
                : new GoldenLines()
                        .put("state", header.state().label())
                        .put("taken", header.taken().text())
                        .put("clock", word(header.clock()))
                        .put("point", point(header.point()))
                        .put("device", header.device())
                        .put("words", header.words())
                        .members;
    }

    private static Map<String, Object> media(Media media) {
        return new GoldenLines()
                .put("path", media.path())
                .put("type", word(media.type()))
                .put("caption", media.caption())
                .put("album", media.album())
                .put("taken", media.taken() instanceof Moment.Unknown ? "" : media.taken().text())
                .put("point", point(media.point()))
                .put("device", media.device())
                .put("header", header(media.header()))
                .members;
    }

    private static Map<String, Object> detail(Detail detail) {
        GoldenLines line = new GoldenLines();
        switch (detail) {
            case Detail.None _ -> {}
            case Detail.Connection(Account account, var direction, var state) ->
                    line.put("is", "connection")
                            .put("account", account(account))
                            .put("direction", direction.label())
                            .put("state", word(state));
            case Detail.Contact(Account account, String organisation, List<String> note) ->
                    line.put("is", "contact")
                            .put("account", account(account))
                            .put("organisation", organisation)
                            .put("note", note);
            case Detail.ProfileField(var field, String label) ->
                    line.put("is", "profile").put("field", word(field)).put("label", label);
            case Detail.Membership(var sort, var role) ->
                    line.put("is", "membership").put("sort", word(sort)).put("role", word(role));
            case Detail.Setting(String name, var meaning) ->
                    line.put("is", "setting").put("name", name).put("meaning", word(meaning));
            case Detail.SignIn(var event, String address, String device, String town) ->
                    line.put("is", "sign-in")
                            .put("event", word(event))
                            .put("address", address)
                            .put("device", device)
                            .put("town", town);
            case Detail.Reaction(String reaction, Account to) ->
                    line.put("is", "reaction").put("reaction", reaction).put("to", account(to));
        }
        return new LinkedHashMap<>(line.members);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(List<Item> items, List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.add(of(item)));
        problems.forEach(problem -> lines.add(of(problem)));
        return lines;
    }
}
