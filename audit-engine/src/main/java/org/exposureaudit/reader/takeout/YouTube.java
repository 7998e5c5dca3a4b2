package org.exposureaudit.reader.takeout;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.Detail.Meaning;
import org.exposureaudit.item.Detail.Membership;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.HtmlBlock;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.reader.format.HtmlPage;
import org.exposureaudit.reader.format.HtmlText;
import org.exposureaudit.reader.format.LocalDates;
import org.exposureaudit.reader.format.UtcTimes;
import org.exposureaudit.source.PathPattern;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;
import org.jsoup.nodes.Element;

/// Reads YouTube's tables: videos, comments, live chats, the channel, playlists and subscriptions.
final class YouTube {
    private static final String PLATFORM = "youtube";
    private static final String TABLES = "YouTube*/**/*.csv";
    private static final int MOST_PLACES = 100_000;
    private static final int CHANNEL_ID = 24;

    private final Map<String, Point> places;

    private YouTube(Map<String, Point> places) {
        this.places = places;
    }

    /// Adds a route for each table of a source.
    static void addTo(FileRoutes.Builder routes, Source source) {
        Map<String, Point> places = new HashMap<>();
        YouTube youTube = new YouTube(places);
        for (SourceFile file : source.matching(PathPattern.of(TABLES)).toList()) {
            YouTubeTable table = YouTubeTable.of(file);
            switch (table.sort()) {
                case RECORDINGS -> {
                    places.putAll(places(file));
                    routes.ignores(
                            file.path(), "Where videos were taken; it is read with the videos.");
                }
                case PLAYLIST_VIDEOS ->
                        routes.ignores(
                                file.path(), "Which videos are on a playlist; only numbers.");
                case OTHER ->
                        routes.ignores(
                                file.path(),
                                "YouTube's own notes about your channel; nothing you wrote or are linked to.");
                case VIDEOS,
                        COMMENTS,
                        LIVE_CHATS,
                        CHANNEL,
                        CHANNEL_NAMES,
                        SUBSCRIPTIONS,
                        PLAYLISTS ->
                        routes.reads(file.path(), reading -> youTube.read(reading, table));
            }
        }
        routes.reads(
                        YouTube::page,
                        "YouTube*/my-comments/*.html",
                        "YouTube*/my-live-chat-messages/*.html")
                .ignores(
                        "YouTube*/playlists/*.json",
                        "Which videos are on a playlist; only numbers.");
    }

    private static Map<String, Point> places(SourceFile file) {
        Map<String, Point> places = new HashMap<>();
        try {
            CsvRecords.each(
                    FileReading.looking(file),
                    (cells, _) -> {
                        if (cells.size() >= 4 && places.size() < MOST_PLACES) {
                            places.put(
                                    cells.getFirst(),
                                    Point.of(
                                            Double.parseDouble(cells.get(2)),
                                            Double.parseDouble(cells.get(3))));
                        }
                    });
        } catch (IOException _) {
            // The videos are read without their places.
            return places;
        }
        return places;
    }

    private void read(FileReading file, YouTubeTable table) throws IOException {
        YouTubeTable now = YouTubeTable.of(file.file());
        if (now.sort() != table.sort()) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This table does not have the columns YouTube writes, so nothing in it was read. Please ask for the export again.");
            return;
        }
        CsvRecords.each(file, (cells, at) -> row(file.spot(PLATFORM, at), table, cells));
    }

    private void row(Spot spot, YouTubeTable table, List<String> cells) {
        switch (table.sort()) {
            case VIDEOS -> video(spot, cells);
            case COMMENTS, LIVE_CHATS -> comment(spot, cells);
            case CHANNEL -> channel(spot, cells);
            case CHANNEL_NAMES ->
                    cells.stream()
                            .skip(1)
                            .forEach(name -> spot.field(Field.HANDLE, "Channel URL", name));
            case SUBSCRIPTIONS ->
                    spot.member(
                            Membership.Sort.PAGE,
                            Membership.Role.MEMBER,
                            cells.getLast(),
                            Moment.unknown());
            case PLAYLISTS -> playlist(spot, cells);
            case RECORDINGS, PLAYLIST_VIDEOS, OTHER -> {}
        }
    }

    // Video ID, duration, language, category, description, channel, title, privacy, state, created,
    // published.
    private void video(Spot spot, List<String> cells) {
        String published = cells.size() > 10 ? cells.get(10) : "";
        String words = (cells.get(6) + "\n" + cells.get(4)).strip();
        ItemBuilder video =
                spot.own(Kind.POST)
                        .sourceId(cells.getFirst())
                        .time(UtcTimes.of(published.isEmpty() ? cells.get(9) : published))
                        .audience(Visibility.of(cells.get(7)))
                        .text(words)
                        .media(Media.of("", Media.Type.VIDEO));
        Point point = places.get(cells.getFirst());
        spot.accept(point == null ? video : video.place(new Place("", point)));
    }

    // The columns changed places over the years; the words are the only JSON, the time the only
    // time.
    private static void comment(Spot spot, List<String> cells) {
        Moment time = Moment.unknown();
        String words = "";
        for (String cell : cells) {
            if (cell.startsWith("{")) {
                words = CommentText.of(cell);
            } else if (time instanceof Moment.Unknown && cell.length() > 18) {
                time = UtcTimes.of(cell);
            }
        }
        if (words.isEmpty()) {
            words = cells.getLast();
        }
        spot.accept(
                spot.own(Kind.COMMENT)
                        .sourceId(id(cells.getFirst()))
                        .time(time)
                        .audience(Audience.PUBLIC)
                        .text(words));
    }

    // Where the columns begin with the channel, the number of the comment stands elsewhere.
    private static String id(String first) {
        return first.startsWith("UC") && first.length() == CHANNEL_ID ? "" : first;
    }

    private static void channel(Spot spot, List<String> cells) {
        spot.field(Field.NAME, "Channel Title", cells.get(cells.size() - 2));
        String visibility = cells.getLast();
        spot.setting(
                Meaning.POSTS_AUDIENCE,
                "Channel Visibility",
                visibility,
                Visibility.of(visibility));
    }

    private static void playlist(Spot spot, List<String> cells) {
        if (cells.size() > 6) {
            spot.accept(
                    spot.own(Kind.CAPTION)
                            .time(UtcTimes.of(cells.get(4)))
                            .audience(Visibility.of(cells.getLast()))
                            .text(cells.get(2)));
        }
    }

    // Up to 2023: a list of what was written, each with a sentence on where and when.
    private static void page(FileReading file) throws IOException {
        HtmlPage page = HtmlPage.of(file);
        int number = 0;
        for (Element entry : page.document().select("li")) {
            HtmlBlock at = new HtmlBlock(++number);
            file.attempt(at, () -> entry(file.spot(PLATFORM, at), entry));
        }
        if (number == 0
                && !page.document().select("body").isEmpty()
                && page.document().select("ul").isEmpty()) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This page is not built in any way this tool knows, so nothing in it was read. Please ask for the export again.");
        }
    }

    private static void entry(Spot spot, Element entry) {
        List<String> lines =
                HtmlText.of(entry)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        Moment time = Moment.unknown();
        for (String line : lines) {
            int on = line.indexOf(" at ");
            Moment found =
                    LocalDates.parse(
                            on < 0 ? line : line.substring(on + 4).replaceFirst("\\.$", ""));
            time = time instanceof Moment.Unknown ? found : time;
        }
        int from = lines.size() > 1 ? 1 : 0;
        spot.accept(
                spot.own(Kind.COMMENT)
                        .time(time)
                        .audience(Audience.PUBLIC)
                        .text(String.join("\n", lines.subList(from, lines.size()))));
    }
}
