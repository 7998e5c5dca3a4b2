package org.exposureaudit.reader.takeout;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.exposureaudit.item.Account;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Author;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.JsonPointer;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.item.Trait;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.FileRoutes;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonRecords;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads what Google Photos says beside each picture, and of albums. Names of these files are cut at 46 letters and numbered in two
/// ways, so every JSON file of the folder is told by what it holds.
final class Photos {
    private static final String PLATFORM = "google-photos";
    private static final List<String> FOLDERS =
            List.of("Google Photos", "Google Fotos", "Google Foto", "Zdjęcia Google");
    private static final JsonPointer ROOT = new JsonPointer("", -1);

    private Photos() {}

    static void addTo(FileRoutes.Builder routes) {
        for (String folder : FOLDERS) {
            routes.reads(folder + "/*/*.json", Photos::read);
        }
        routes.reads(
                Photos::read, "*.supplemental-metadata*.json", "Maps*/Photos and videos/*.json");
    }

    /// Whether a path is in a folder of pictures.
    static boolean isOne(String path) {
        return FOLDERS.stream().anyMatch(folder -> path.contains(folder + "/"));
    }

    private static void read(FileReading file) throws IOException {
        JsonValue value = JsonRecords.of(file).whole();
        file.attempt(
                ROOT,
                () -> {
                    Spot spot = file.spot(PLATFORM, ROOT);
                    if (!value.any("photoTakenTime", "creationTime").isMissing()) {
                        picture(spot, value);
                    } else if (!value.any("albumData", "access", "date").isMissing()) {
                        album(
                                spot,
                                value.at("albumData").isMissing() ? value : value.at("albumData"));
                    } else {
                        comments(spot, value);
                    }
                });
    }

    private static void picture(Spot spot, JsonValue picture) {
        String path = spot.file().path();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String title = picture.text("title");
        Moment taken = picture.at("photoTakenTime").time("timestamp");
        Moment made = picture.at("creationTime").time("timestamp");
        JsonValue origin = picture.at("googlePhotosOrigin");
        boolean partner = !origin.at("fromPartnerSharing").isMissing();
        Media media =
                new Media(
                        folder + title,
                        type(title),
                        "",
                        album(folder),
                        taken,
                        point(picture),
                        origin.path("mobileUpload").text("deviceType"),
                        PictureHeader.NONE);
        ItemBuilder item =
                spot.by(partner ? Author.unknown() : Author.self(), Kind.CAPTION)
                        .time(taken instanceof Moment.Unknown ? made : taken)
                        .text(picture.text("description"))
                        .media(media);
        for (JsonValue person : picture.items("people")) {
            item.tag(Account.named(person.text("name")));
        }
        traits(item, picture);
        spot.accept(partner ? item.trait(Trait.SHARED) : item);
    }

    private static void traits(ItemBuilder item, JsonValue picture) {
        if (picture.at("archived").isTrue()) {
            item.trait(Trait.ARCHIVED);
        }
        if (picture.at("trashed").isTrue()) {
            item.trait(Trait.DELETED);
        }
    }

    private static Point point(JsonValue picture) {
        Point set = point(picture.at("geoData"), "latitude", "longitude");
        return set.isUnknown() ? point(picture.at("geoDataExif"), "latitude", "longitude") : set;
    }

    private static Point point(JsonValue value, String latitude, String longitude) {
        return Point.of(value.at(latitude).decimal(), value.at(longitude).decimal());
    }

    private static String album(String folder) {
        String bare = folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static void album(Spot spot, JsonValue album) {
        String access = album.text("access").toLowerCase(Locale.ROOT);
        String words = (album.text("title") + "\n" + album.text("description")).strip();
        spot.accept(
                spot.own(Kind.CAPTION)
                        .time(album.at("date").time("timestamp"))
                        .audience(access.equals("public") ? Audience.PUBLIC : Audience.UNKNOWN)
                        .text(words));
    }

    // Comments in shared albums, under one name or another.
    private static void comments(Spot spot, JsonValue value) {
        for (JsonValue.Field list : value.fields()) {
            for (JsonValue comment : list.value().items()) {
                String author = comment.text("contentOwnerName");
                spot.accept(
                        spot.by(
                                        author.isBlank()
                                                ? Author.unknown()
                                                : Author.other(Account.named(author)),
                                        Kind.COMMENT)
                                .time(time(comment))
                                .text(comment.text("text")));
            }
        }
    }

    private static Moment time(JsonValue comment) {
        Moment stamped = comment.at("creationTime").time("timestamp");
        return stamped instanceof Moment.Unknown
                ? UtcTimes.of(comment.text("creationTime"))
                : stamped;
    }

    /// What sort of file a name's ending tells.
    static Media.Type type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jpg", "jpeg", "png", "heic", "heif", "gif", "webp", "dng", "avif" ->
                    Media.Type.PHOTO;
            case "mp4", "mov", "m4v", "3gp", "avi", "mkv", "webm" -> Media.Type.VIDEO;
            case "mp3", "m4a", "wav", "ogg", "opus", "aac" -> Media.Type.AUDIO;
            default -> Media.Type.FILE;
        };
    }
}
