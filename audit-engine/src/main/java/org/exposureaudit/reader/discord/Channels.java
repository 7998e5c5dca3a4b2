package org.exposureaudit.reader.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// The conversations of a package: what the file beside the messages and the list of all of them say of each.
final class Channels {
    private static final Pattern DIRECT =
            Pattern.compile("Direct Message with (?<name>.+?)(?:#0)?");
    private static final Pattern CHANNEL = Pattern.compile("(?:.*/)?c?(?<id>\\d{16,20})/");
    private static final Pattern SERVER = Pattern.compile("(?:.*/)?\\d{16,20}/guild\\.json");
    private static final String INDEX = "index.json";

    private final People people;
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> indexes = new ArrayList<>();
    private final List<String> serverIndexes = new ArrayList<>();

    private Channels(People people) {
        this.people = people;
    }

    /// The conversations of a source.
    static Channels of(Source source, People people) {
        Channels channels = new Channels(people);
        List<String> serverRoots = new ArrayList<>();
        for (SourceFile file : source.files()) {
            if (file.name().equals("channel.json")) {
                channels.files.put(folder(file.path()), file);
            } else if (SERVER.matcher(file.path()).matches()) {
                serverRoots.add(folder(parent(folder(file.path()))));
            }
        }
        for (SourceFile file : source.files()) {
            if (file.name().equals(INDEX)) {
                channels.index(file, serverRoots);
            }
        }
        return channels;
    }

    private void index(SourceFile file, List<String> serverRoots) {
        String folder = folder(file.path());
        boolean messages =
                files.keySet().stream().anyMatch(each -> folder(parent(each)).equals(folder));
        if (messages) {
            indexes.add(file.path());
            peek(file)
                    .whole()
                    .fields()
                    .forEach(each -> names.put(each.name(), each.value().text()));
        } else if (serverRoots.contains(folder)
                || folder.toLowerCase(Locale.ROOT).endsWith("servers/")) {
            serverIndexes.add(file.path());
        }
    }

    private static JsonPeek peek(SourceFile file) {
        return new JsonPeek(file, UnaryOperator.identity());
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    // Without the slash at the end.
    private static String parent(String folder) {
        return folder.isEmpty() ? folder : folder.substring(0, folder.length() - 1);
    }

    /// The lists of conversations.
    List<String> indexes() {
        return indexes;
    }

    /// The lists of servers.
    List<String> serverIndexes() {
        return serverIndexes;
    }

    /// The conversation whose messages lie at this path.
    Conversation of(String path) {
        String folder = folder(path);
        SourceFile file = files.get(folder);
        JsonValue channel = file == null ? JsonValue.missing() : peek(file).whole();
        Matcher numbered = CHANNEL.matcher(folder);
        String numberOfFolder = numbered.matches() ? numbered.group("id") : "";
        String id = channel.text("id").isEmpty() ? numberOfFolder : channel.text("id");
        String listed = names.getOrDefault(id, "");
        Matcher direct = DIRECT.matcher(listed);
        return switch (channel.text("type")) {
            case "1", "DM" -> direct(id, channel, direct.matches() ? direct.group("name") : "");
            case "3", "GROUP_DM" ->
                    new Conversation(
                            id, title(channel, listed), others(channel), Conversation.Type.GROUP);
            default ->
                    direct.matches()
                            ? direct(id, channel, direct.group("name"))
                            : new Conversation(
                                    id, title(channel, listed), List.of(), Conversation.Type.GROUP);
        };
    }

    private Conversation direct(String id, JsonValue channel, String name) {
        List<Account> known = others(channel);
        boolean told = known.size() == 1 && !known.getFirst().displayName().isEmpty();
        List<Account> others = told || name.isEmpty() ? known : List.of(Account.ofHandle(name));
        String shown = others.isEmpty() ? name : others.getFirst().shown();
        return new Conversation(id, shown, others, Conversation.Type.ONE_TO_ONE);
    }

    private List<Account> others(JsonValue channel) {
        return channel.items("recipients").stream()
                .map(JsonValue::text)
                .filter(id -> !id.equals(people.owner()) && !id.equals("Deleted User"))
                .map(people::account)
                .toList();
    }

    private static String title(JsonValue channel, String listed) {
        String name = channel.text("name");
        String server = channel.at("guild").text("name");
        if (name.isEmpty()) {
            return listed.equals("None") || listed.startsWith("Unknown") ? server : listed;
        }
        return server.isEmpty() ? name : name + " in " + server;
    }
}
