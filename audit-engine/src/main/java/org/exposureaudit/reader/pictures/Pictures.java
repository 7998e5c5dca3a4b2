package org.exposureaudit.reader.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.PictureHeader.State;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.item.Trait;
import org.exposureaudit.photo.HeaderReader;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.format.JsonValue;

/// Makes an item of each picture or film that lies by itself.
record Pictures(Sidecars sidecars) {
    // Folders that cameras and Google name, not people.
    private static final Set<String> NO_ALBUM =
            Set.of(
                    "",
                    "dcim",
                    "camera",
                    "pictures",
                    "photos",
                    "google photos",
                    "takeout",
                    "export");
    // Into these folders chat apps put what others sent, too.
    private static final List<String> ANYBODYS =
            List.of(
                    "whatsapp",
                    "telegram",
                    "signal",
                    "snapchat",
                    "messenger",
                    "received",
                    "download");
    private static final String WEBM = "\u001AE\u00DF\u00A3";
    private static final Set<String> FILMS =
            Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");
    private static final Pattern NUMBERED =
            Pattern.compile("(photos from )?\\d{4}|\\d{3}[a-z_]{2,6}\\d*|\\d{6}__?");

    void picture(FileReading reading) throws IOException {
        PictureHeader header = HeaderReader.read(reading.file());
        if (header.state() == State.DAMAGED) {
            reading.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This picture is broken, or no picture of a sort that is read; nothing in it was looked at.");
            return;
        }
        accept(reading, Media.Type.PHOTO, header);
    }

    /// A film is listed by its name and by what lies beside it. Only its first bytes are read, to see that it is one.
    void film(FileReading reading) throws IOException {
        byte[] start;
        try (InputStream in = reading.open()) {
            start = in.readNBytes(8);
        }
        String sort = new String(start, StandardCharsets.ISO_8859_1);
        if (!sort.startsWith(WEBM) && (start.length < 8 || !FILMS.contains(sort.substring(4)))) {
            reading.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This film is broken, or no film of a sort that is known.");
            return;
        }
        accept(reading, Media.Type.VIDEO, PictureHeader.NONE);
    }

    private void accept(FileReading reading, Media.Type type, PictureHeader header) {
        JsonValue beside = sidecars.beside(reading.file());
        Media media =
                new Media(
                        reading.path(),
                        type,
                        "",
                        album(reading.path()),
                        taken(beside),
                        point(beside),
                        "",
                        header);
        ItemBuilder item =
                reading.item(PicturesReader.PLATFORM, Kind.CAPTION, Position.WHOLE_FILE)
                        .author(author(reading.path()))
                        .time(media.whenTaken())
                        .text(words(beside, header))
                        .trait(Trait.STORED)
                        .media(media);
        beside.items("people").forEach(person -> tag(item, person.text("name")));
        reading.accept(item.build());
    }

    private static void tag(ItemBuilder item, String name) {
        if (!name.isBlank()) {
            item.tag(Account.named(name));
        }
    }

    private static Author author(String path) {
        String plain = path.toLowerCase(Locale.ROOT);
        return ANYBODYS.stream().anyMatch(plain::contains) ? Author.unknown() : Author.self();
    }

    private static String words(JsonValue beside, PictureHeader header) {
        String written = beside.text("description");
        return written.isBlank() ? header.words() : written;
    }

    private static Moment taken(JsonValue beside) {
        return beside.path("photoTakenTime").time("timestamp");
    }

    // What the camera wrote comes first, what the user or Google put on the map after it.
    private static Point point(JsonValue beside) {
        for (String of : new String[] {"geoDataExif", "geoData"}) {
            JsonValue place = beside.at(of);
            Point point = Point.of(place.at("latitude").decimal(), place.at("longitude").decimal());
            if (!point.isUnknown()) {
                return point;
            }
        }
        return Point.UNKNOWN;
    }

    private static String album(String path) {
        String folder = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        String plain = name.toLowerCase(Locale.ROOT);
        return NO_ALBUM.contains(plain) || NUMBERED.matcher(plain).matches() ? "" : name;
    }
}
