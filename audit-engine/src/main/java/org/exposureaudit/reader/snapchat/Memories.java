package org.exposureaudit.reader.snapchat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.JsonValue;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads what the list of memories says of each: when and where it was taken. The pictures themselves have no name there.
final class Memories {
    private static final Pattern POINT =
            Pattern.compile(
                    "(-?\\d{1,3}(?:\\.\\d{1,20})?)\\D{0,10}?, ?(-?\\d{1,3}(?:\\.\\d{1,20})?)");

    private Memories() {}

    static void read(FileReading file, String section, JsonValue memory, Position at) {
        Spot spot = file.spot(SnapchatReader.PLATFORM, at);
        Moment time = UtcTimes.of(memory.text("Date"));
        boolean video = memory.text("Media Type").toLowerCase(Locale.ROOT).equals("video");
        Media media =
                new Media(
                        "",
                        video ? Media.Type.VIDEO : Media.Type.PHOTO,
                        "",
                        section,
                        time,
                        point(memory.text("Location")),
                        "",
                        PictureHeader.NONE);
        spot.accept(spot.own(Kind.CAPTION).time(time).audience(Audience.ONLY_ME).media(media));
    }

    /// Stories handed in for everybody to see.
    static void stories(FileReading file, String section, JsonValue story, Position at) {
        Spot spot = file.spot(SnapchatReader.PLATFORM, at);
        String time =
                story.text("Created").isEmpty() ? story.text("Story Date") : story.text("Created");
        spot.accept(
                spot.own(Kind.POST)
                        .time(UtcTimes.of(time))
                        .audience(Audience.PUBLIC)
                        .text(story.text("Content")));
    }

    /// The point a text names, such as `Latitude, Longitude: 51.5, -0.1`.
    static Point point(String text) {
        Matcher point = POINT.matcher(text);
        return point.find()
                ? Point.of(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)))
                : Point.UNKNOWN;
    }
}
