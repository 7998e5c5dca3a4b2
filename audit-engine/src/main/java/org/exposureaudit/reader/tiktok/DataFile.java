package org.exposureaudit.reader.tiktok;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonPaths;
import org.exposureaudit.reader.format.JsonPaths.Found;
import org.exposureaudit.reader.format.JsonPaths.Step;
import org.exposureaudit.reader.tiktok.Lists.Sort;

/// Reads the one JSON file of a download. TikTok has moved its lists between sections several times, so a list is known by its own
/// name and that of the section right around it; sections of several years may stand side by side.
final class DataFile {
    private static final Pattern TALK = Pattern.compile("(?i)chat history with (?<name>.*?):*");
    private static final Map<String, Sort> LISTS =
            Map.ofEntries(
                    Map.entry("fanslist", Sort.FOLLOWERS),
                    Map.entry("following", Sort.FOLLOWING),
                    Map.entry("blocklist", Sort.BLOCKED),
                    Map.entry("profilemap", Sort.PROFILE),
                    Map.entry("settingsmap", Sort.SETTINGS),
                    Map.entry("postlist", Sort.DELETED_POSTS),
                    Map.entry("commentslist", Sort.COMMENTS),
                    Map.entry("takochathistorylist", Sort.ASSISTANT),
                    Map.entry("reviewslist", Sort.REVIEWS),
                    Map.entry("savedaddress", Sort.ADDRESSES),
                    Map.entry("loginhistorylist", Sort.SIGN_INS));
    private static final int LISTS_DEPTH = 3;

    private final FileReading file;
    private final String owner;
    private final Map<String, Conversation> talks = new HashMap<>();

    private DataFile(FileReading file, String owner) {
        this.file = file;
        this.owner = owner;
    }

    /// Reads the file.
    static void read(FileReading file) throws IOException {
        String owner = owner(file);
        int[] sections = {0};
        DataFile reading = new DataFile(file, owner);
        JsonPaths.each(
                file,
                path -> {
                    Step step = step(path);
                    sections[0] += step == Step.EACH || step == Step.WHOLE ? 1 : 0;
                    return step;
                },
                reading::record);
        if (sections[0] == 0) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This file has none of the lists of TikTok's downloads, so nothing in it was read. Please ask for your data again.");
        }
    }

    // The profile may stand behind the messages it is needed for.
    private static String owner(FileReading file) throws IOException {
        String[] owner = {""};
        FileReading silent = file.silent();
        JsonPaths.each(
                silent,
                path -> {
                    Step step = step(path);
                    boolean wanted = step == Step.ENTER || last(path).equals("profilemap");
                    return wanted ? step : Step.SKIP;
                },
                found -> {
                    if (last(found.path()).equals("profilemap")) {
                        owner[0] = new Fields(found.value()).text("username");
                    }
                });
        return owner[0];
    }

    private static Step step(String path) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        String name = last(path);
        if (depth < LISTS_DEPTH) {
            boolean fill = name.equals("autofill");
            return fill ? Step.WHOLE : Step.ENTER;
        }
        if (isTalks(path)) {
            return depth == LISTS_DEPTH ? Step.ENTER : Step.EACH;
        }
        if (path.toLowerCase(Locale.ROOT).contains("/watchlivemap")) {
            return name.equals("comments") ? Step.EACH : Step.ENTER;
        }
        if (depth > LISTS_DEPTH) {
            return Step.SKIP;
        }
        return sort(path).isPresent() ? Step.EACH : Step.SKIP;
    }

    private static boolean isTalks(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("/chathistory") || lower.contains("/groupchat");
    }

    private static Optional<Sort> sort(String path) {
        String name = last(path);
        if (name.equals("videolist")) {
            String around = last(path.substring(0, path.lastIndexOf('/')));
            boolean posts = around.equals("posts") || around.equals("videos");
            return posts ? Optional.of(Sort.POSTS) : Optional.empty();
        }
        return Optional.ofNullable(LISTS.get(name));
    }

    private static String last(String path) {
        return Fields.plain(path.substring(path.lastIndexOf('/') + 1));
    }

    private void record(Found found) {
        var spot = file.spot(TikTokReader.PLATFORM, found.at());
        if (isTalks(found.path())) {
            Lists.message(spot, found.value(), talk(found), owner);
        } else if (last(found.path()).equals("comments")) {
            Lists.read(Sort.LIVE_COMMENTS, spot, found.value());
        } else if (last(found.path()).equals("autofill")) {
            Lists.read(Sort.ADDRESSES, spot, found.value());
        } else if (sort(found.path()).equals(Optional.of(Sort.ASSISTANT))) {
            Lists.message(
                    spot,
                    found.value(),
                    new Conversation("", "Tako", List.of(), Conversation.Type.ASSISTANT),
                    owner);
        } else {
            sort(found.path()).ifPresent(sort -> Lists.read(sort, spot, found.value()));
        }
    }

    // Newer files name a conversation by a number only.
    private Conversation talk(Found found) {
        return talks.computeIfAbsent(
                found.path(),
                path -> {
                    Matcher named = TALK.matcher(found.name().strip());
                    String name = named.matches() ? named.group("name").strip() : "";
                    if (path.toLowerCase(Locale.ROOT).contains("/groupchat")) {
                        String title = name.isEmpty() ? found.name() : name;
                        return new Conversation(title, title, List.of(), Conversation.Type.GROUP);
                    }
                    return name.isEmpty()
                            ? new Conversation(
                                    found.name(), "", List.of(), Conversation.Type.ONE_TO_ONE)
                            : Conversation.of(name, name, List.of(Account.ofHandle(name)));
                });
    }
}
