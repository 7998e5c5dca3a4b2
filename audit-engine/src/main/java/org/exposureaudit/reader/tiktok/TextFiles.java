package org.exposureaudit.reader.tiktok;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Conversation;
import org.exposureaudit.item.Locator.Lines;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Moment;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.TextLines;
import org.exposureaudit.reader.format.TextReader;
import org.exposureaudit.reader.format.UtcTimes;
import org.exposureaudit.reader.tiktok.Lists.Sort;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;

/// Reads one text file of a download: lines of `name: value`, a blank line after each record.
final class TextFiles {
    /// What the files hold that are read, by name.
    static final Map<String, Sort> LISTS =
            Map.ofEntries(
                    Map.entry("Follower", Sort.FOLLOWERS),
                    Map.entry("Following", Sort.FOLLOWING),
                    Map.entry("Block List", Sort.BLOCKED),
                    Map.entry("Settings", Sort.SETTINGS),
                    Map.entry("Profile Information", Sort.PROFILE),
                    Map.entry("Profile Info", Sort.PROFILE),
                    Map.entry("Autofill", Sort.ADDRESSES),
                    Map.entry("Comments", Sort.COMMENTS),
                    Map.entry("Posts", Sort.POSTS),
                    Map.entry("Recently Deleted Posts", Sort.DELETED_POSTS),
                    Map.entry("Direct Messages", Sort.MESSAGES),
                    Map.entry("Location Reviews", Sort.REVIEWS),
                    Map.entry("Login History", Sort.SIGN_INS));

    /// The files of what only the owner sees, by name.
    static final List<String> SEEN =
            List.of(
                    "Like List",
                    "Favorite*",
                    "Searches",
                    "Watch History",
                    "Share History",
                    "Reposts",
                    "Hashtag",
                    "Purchase*",
                    "*Shop*",
                    "Order*",
                    "Watch Live*",
                    "Go Live*",
                    "Live*");

    /// The files of TikTok's own notes, by name.
    static final List<String> OWN =
            List.of(
                    "Status*",
                    "*Location*",
                    "*Advertis*",
                    "*Ads*",
                    "*Wallet*",
                    "*Income*",
                    "*Survey*",
                    "Instant Form*",
                    "Usage*");

    private static final Pattern FIELD =
            Pattern.compile("(?<name>\\p{L}[\\p{L}’' ()/-]{1,40}): ?(?<value>.*)");
    private static final Pattern TALK = Pattern.compile("(?i)>+ ?chat history with (?<name>.*?):*");
    private static final Pattern SAID = Pattern.compile("(?<from>[\\w.]{1,40}): (?<words>.*)");

    private final FileReading file;
    private final String owner;
    private final Sort sort;
    private final List<JsonValue.Field> record = new ArrayList<>();
    private int first;
    private int fields;
    private int sentences;
    private Conversation talk = Conversation.NONE;
    private Moment said = Moment.unknown();

    TextFiles(FileReading file, String owner, Sort sort) {
        this.file = file;
        this.owner = owner;
        this.sort = sort;
    }

    /// The owner's user name; an empty text where no profile tells it.
    static String owner(Source source) {
        Pattern name = Pattern.compile("(?im)^user ?name: ?(?<name>\\S+)");
        return source.matching(PathPattern.of("Profile Info*.txt"))
                .map(file -> name.matcher(TextReader.headOrNothing(file, 20_000)))
                .filter(Matcher::find)
                .map(found -> found.group("name"))
                .findFirst()
                .orElse("");
    }

    /// Reads the file.
    void read() throws IOException {
        TextLines.each(file.file(), this::line);
        finish(0);
        if (fields == 0 && sentences > 1) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This file is not written as TikTok writes it, so nothing in it was read. Please ask for your data as JSON.");
        }
    }

    private void line(int number, String line) throws IOException {
        String bare = line.strip();
        Matcher talks = TALK.matcher(bare);
        if (talks.matches()) {
            finish(number);
            String name = talks.group("name").strip();
            talk = Conversation.of(name, name, List.of(Account.ofHandle(name)));
            fields++;
        } else if (bare.isEmpty()) {
            finish(number);
        } else if (sort == Sort.MESSAGES && isSaid(number, bare)) {
            fields++;
        } else {
            field(number, bare);
        }
    }

    private void field(int number, String bare) {
        Matcher field = FIELD.matcher(bare);
        if (field.matches()) {
            first = record.isEmpty() ? number : first;
            record.add(
                    new JsonValue.Field(
                            field.group("name"), new JsonValue.Text(field.group("value"))));
            fields++;
        } else {
            sentences++;
        }
    }

    // Older files have the time on one line and who said what on the next.
    private boolean isSaid(int number, String bare) throws IOException {
        Moment time = bare.endsWith("UTC") ? UtcTimes.of(bare) : Moment.unknown();
        if (!(time instanceof Moment.Unknown)) {
            said = time;
            return true;
        }
        Matcher words = SAID.matcher(bare);
        if (said instanceof Moment.Unknown || !words.matches()) {
            return false;
        }
        Lines at = new Lines(number, number);
        JsonValue message =
                new JsonValue.Members(
                        List.of(
                                text("date", said.text()),
                                text("from", words.group("from")),
                                text("content", words.group("words"))));
        said = Moment.unknown();
        file.attempt(
                at,
                () -> Lists.message(file.spot(TikTokReader.PLATFORM, at), message, talk, owner));
        return true;
    }

    private static JsonValue.Field text(String name, String value) {
        return new JsonValue.Field(name, new JsonValue.Text(value));
    }

    private void finish(int next) throws IOException {
        if (record.isEmpty()) {
            return;
        }
        JsonValue value = new JsonValue.Members(List.copyOf(record));
        Lines at = new Lines(first, Math.max(first, next - 1));
        record.clear();
        file.attempt(
                at,
                () -> {
                    if (sort == Sort.MESSAGES) {
                        Lists.message(file.spot(TikTokReader.PLATFORM, at), value, talk, owner);
                    } else {
                        Lists.read(sort, file.spot(TikTokReader.PLATFORM, at), value);
                    }
                });
    }
}
