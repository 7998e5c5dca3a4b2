package org.exposureaudit.reader.strava;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Place;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;
import org.exposureaudit.source.Source;
import org.exposureaudit.source.SourceFile;

/// Reads activities. Their first five columns have always been number, time, name, sort and description, in every language.
final class Activities {
    private static final int MINIMUM = 4;
    private static final int HEAD = 32_768;
    private static final Pattern GPX =
            Pattern.compile("<trkpt[^>]*?lat=\"(-?[\\d.]{1,20})\"[^>]*?lon=\"(-?[\\d.]{1,20})\"");
    private static final Pattern TCX =
            Pattern.compile(
                    "<LatitudeDegrees>\\s*(-?[\\d.]{1,20})\\s*</LatitudeDegrees>\\s*<LongitudeDegrees>\\s*(-?[\\d.]{1,20})");
    private static final Pattern TRACK = Pattern.compile("activities/[^/]+");

    private final Map<String, SourceFile> tracks = new HashMap<>();

    Activities(Source source) {
        for (SourceFile file : source.files()) {
            if (file.path().contains("activities/")) {
                tracks.put(file.name(), file);
            }
        }
    }

    void read(FileReading file) throws IOException {
        int[] known = {0};
        List<String> columns = CsvRecords.header(file.file());
        CsvRecords.each(
                file,
                (cells, at) -> {
                    boolean numbered =
                            cells.size() > MINIMUM
                                    && cells.getFirst().chars().allMatch(Character::isDigit);
                    if (numbered) {
                        known[0]++;
                        activity(
                                file.spot(StravaReader.PLATFORM, at),
                                cells,
                                new NamedCells(columns, cells));
                    }
                });
        if (known[0] == 0 && columns.size() < MINIMUM) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This table does not have the columns Strava writes, so nothing in it was read. Please ask for your archive again.");
        }
    }

    private void activity(Spot spot, List<String> cells, NamedCells named) {
        String note = named.text("activity private note");
        ItemBuilder post =
                spot.own(Kind.POST)
                        .sourceId(cells.getFirst())
                        .time(UtcTimes.of(cells.get(1)))
                        .text((cells.get(2) + "\n" + cells.get(4)).strip());
        Point start = start(cells);
        spot.accept(start.isUnknown() ? post : post.place(new Place("", start)));
        if (!note.isBlank()) {
            spot.accept(
                    spot.own(Kind.POST)
                            .time(UtcTimes.of(cells.get(1)))
                            .audience(Audience.ONLY_ME)
                            .text(note));
        }
    }

    private Point start(List<String> cells) {
        for (String cell : cells) {
            if (TRACK.matcher(cell).matches()) {
                SourceFile track = tracks.get(cell.substring(cell.lastIndexOf('/') + 1));
                return track == null ? Point.UNKNOWN : start(track);
            }
        }
        return Point.UNKNOWN;
    }

    private static Point start(SourceFile track) {
        String name = track.name().toLowerCase(Locale.ROOT);
        Pattern point = name.contains(".gpx") ? GPX : name.contains(".tcx") ? TCX : null;
        if (point == null) {
            return Point.UNKNOWN;
        }
        try (InputStream in = track.open();
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            String head = new String(plain.readNBytes(HEAD), StandardCharsets.UTF_8);
            Matcher found = point.matcher(head);
            return found.find()
                    ? Point.of(
                            Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)))
                    : Point.UNKNOWN;
        } catch (IOException | AuditException | NumberFormatException _) {
            return Point.UNKNOWN;
        }
    }
}
