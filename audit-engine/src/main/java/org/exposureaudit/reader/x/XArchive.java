package org.exposureaudit.reader.x;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonPeek;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// What the files of one archive need to know of each other: whose it is, whom its numbers stand for, which pictures belong to what.
///
/// Safe to share between the threads that read the files.
final class XArchive {
    private static final Pattern MEDIA = Pattern.compile("[a-z_]+_media/(\\d+)-");
    private static final Set<String> VIDEOS = Set.of("mp4", "mov", "m4v", "webm");

    private final JsonValue account;
    private final XPeople people;
    private final LongPosts longPosts;
    private final Map<String, List<String>> mediaById = new HashMap<>();

    XArchive(Source source) {
        account = account(source);
        people = new XPeople(source);
        longPosts = new LongPosts(source, people);
        for (SourceFile file : source.files()) {
            Matcher media = MEDIA.matcher(file.path());
            if (file.path().contains("_media/") && media.find()) {
                mediaById.merge(
                        media.group(1),
                        List.of(file.path()),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
    }

    /// The records of a file, each freed of the one name it is wrapped in.
    static JsonRecords records(FileReading file) {
        return JsonRecords.of(file.over(() -> AssignedValue.open(file.file())));
    }

    /// A look into a file ahead of its reading.
    static JsonPeek peek(SourceFile file) {
        SourceFile value =
                new SourceFile(
                        file.input(), file.path(), file.size(), () -> AssignedValue.open(file));
        return new JsonPeek(value, UnaryOperator.identity());
    }

    /// The record inside its wrapper, such as `{"tweet": {…}}`; older archives have none.
    static JsonValue unwrapped(JsonValue record) {
        boolean wrapped =
                record.fields().size() == 1
                        && record.fields().getFirst().value() instanceof JsonValue.Members;
        return wrapped ? record.fields().getFirst().value() : record;
    }

    /// Whose archive it is, from the first of the places that say so.
    private static JsonValue account(Source source) {
        JsonValue first =
                file(source, "account.js")
                        .map(whole -> unwrapped(first(whole)))
                        .findFirst()
                        .orElse(JsonValue.missing());
        if (!first.text("accountId").isEmpty()) {
            return first;
        }
        return Stream.concat(
                        file(source, "manifest.js").map(whole -> whole.at("userInfo")),
                        file(source, "user_details.js"))
                .findFirst()
                .orElse(JsonValue.missing());
    }

    private static Stream<JsonValue> file(Source source, String name) {
        return source.matching(PathPattern.of(name)).map(file -> peek(file).whole());
    }

    private static JsonValue first(JsonValue list) {
        return list.items().isEmpty() ? JsonValue.missing() : list.items().getFirst();
    }

    /// The owner's number, or an empty text.
    String ownerId() {
        return account.any("accountId", "id").text();
    }

    /// Whether a user name is the owner's.
    boolean isOwner(String handle) {
        String own = account.any("username", "userName", "screen_name").text();
        return !own.isEmpty() && own.equalsIgnoreCase(handle);
    }

    /// Whoever has this number.
    Author author(String id) {
        if (id.isEmpty()) {
            return Author.unknown();
        }
        return id.equals(ownerId()) ? Author.self() : Author.other(person(id));
    }

    /// The account of a number: its name and user name where the archive mentions them, else the number as its user name.
    Account person(String id) {
        return people.of(id);
    }

    /// Reports how many of these numbers could be named, unless all could.
    ///
    /// @param who what the people are called in a sentence
    void reportUnnamed(FileReading file, Set<String> numbers, String who) {
        long named = numbers.stream().filter(people::isNamed).count();
        if (named < numbers.size()) {
            file.problem(
                    Problem.Kind.COVERAGE,
                    Position.WHOLE_FILE,
                    String.format(
                            Locale.ROOT,
                            "%,d of %,d %s could be named, from mentions in your own posts. X gives only numbers for the others: look"
                                    + " through them on X yourself.",
                            named,
                            numbers.size(),
                            who));
        }
    }

    LongPosts longPosts() {
        return longPosts;
    }

    /// The pictures and videos of a post or message.
    List<Media> media(String id) {
        return mediaById.getOrDefault(id, List.of()).stream()
                .map(path -> Media.of(path, typeOf(path)))
                .toList();
    }

    private static Media.Type typeOf(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return VIDEOS.contains(ending) ? Media.Type.VIDEO : Media.Type.PHOTO;
    }
}
