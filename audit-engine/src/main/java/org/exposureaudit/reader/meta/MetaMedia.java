package org.exposureaudit.reader.meta;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.reader.format.JsonValue;

/// Reads the media object these exports share, with what it says of when, where and with what a picture was taken.
///
/// Facebook takes that out of the picture files, so that the JSON is the only place that has it. Until 2020 it stood directly in
/// `photo_metadata`; since then in `exif_data`, where several elements may each hold a part.
public final class MetaMedia {
    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final Set<String> PHOTOS =
            Set.of("jpg", "jpeg", "png", "webp", "heic", "heif", "gif", "bmp");
    private static final Set<String> VIDEOS = Set.of("mp4", "mov", "webm", "3gp", "m4v", "avi");
    private static final Set<String> SOUNDS =
            Set.of("aac", "mp3", "ogg", "opus", "m4a", "wav", "amr", "oga");

    private MetaMedia() {}

    /// The file with its caption and album.
    public static Media of(JsonValue media, String caption, String album) {
        List<JsonValue> metadata = metadata(media);
        return new Media(
                path(media.text("uri")),
                type(media),
                caption,
                album,
                taken(metadata),
                point(metadata),
                device(metadata),
                PictureHeader.NONE);
    }

    /// A file sent with a message, of which the member it stood in tells the sort.
    public static Media sent(JsonValue media, Media.Type type) {
        return Media.of(path(media.text("uri")), type);
    }

    /// The path of a file in the export; an empty text where it is a web address or only a name, because then it is not included.
    public static String path(String uri) {
        String path = uri.startsWith("./") ? uri.substring(2) : uri;
        return path.contains("://") || path.indexOf('/') < 0 ? "" : path;
    }

    /// The sort of a file by its ending.
    public static Media.Type type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PHOTOS.contains(ending)) {
            return Media.Type.PHOTO;
        }
        if (VIDEOS.contains(ending)) {
            return Media.Type.VIDEO;
        }
        return SOUNDS.contains(ending) ? Media.Type.AUDIO : Media.Type.FILE;
    }

    private static Media.Type type(JsonValue media) {
        Media.Type byName = type(media.text("uri"));
        if (byName != Media.Type.FILE) {
            return byName;
        }
        JsonValue metadata = media.at("media_metadata");
        if (!metadata.at("video_metadata").isMissing()) {
            return Media.Type.VIDEO;
        }
        return metadata.at("photo_metadata").isMissing() ? Media.Type.FILE : Media.Type.PHOTO;
    }

    private static List<JsonValue> metadata(JsonValue media) {
        List<JsonValue> found = new ArrayList<>(2);
        for (String sort : List.of("photo_metadata", "video_metadata")) {
            JsonValue metadata = media.path("media_metadata", sort);
            found.addAll(metadata.items("exif_data"));
            if (!metadata.isMissing()) {
                found.add(metadata);
            }
        }
        return found;
    }

    private static Moment taken(List<JsonValue> metadata) {
        for (JsonValue part : metadata) {
            Moment taken = part.time("taken_timestamp");
            if (taken instanceof Moment.Unknown) {
                taken = local(part.any("date_time_original", "date_time_digitized").text());
            }
            if (!(taken instanceof Moment.Unknown)) {
                return taken;
            }
        }
        return Moment.unknown();
    }

    private static Moment local(String exifTime) {
        try {
            return exifTime.isEmpty()
                    ? Moment.unknown()
                    : new Moment.Local(LocalDateTime.parse(exifTime, EXIF_TIME));
        } catch (DateTimeParseException _) {
            return Moment.unknown();
        }
    }

    private static Point point(List<JsonValue> metadata) {
        for (JsonValue part : metadata) {
            Point point = point(part);
            if (!point.isUnknown()) {
                return point;
            }
        }
        return Point.UNKNOWN;
    }

    /// The point of an object's `latitude` and `longitude`.
    public static Point point(JsonValue value) {
        return Point.of(value.at("latitude").decimal(), value.at("longitude").decimal());
    }

    private static String device(List<JsonValue> metadata) {
        for (JsonValue part : metadata) {
            String make = part.any("camera_make", "lens_make").text();
            String model = part.any("camera_model", "lens_model").text();
            String device = model.startsWith(make) ? model : make + " " + model;
            if (!device.isBlank()) {
                return device.strip();
            }
        }
        return "";
    }
}
