package org.exposureaudit.photo;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.PictureHeader.State;
import org.exposureaudit.item.Place.Point;
import org.jspecify.annotations.Nullable;

/// Collects what the parts of one picture's header say. Not for sharing.
final class Found {
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 80;
    private static final int COMMENT_CODE = 8;

    private final TakenTime.Parts time = new TakenTime.Parts();
    private final Set<String> words = new LinkedHashSet<>();
    private Point point = Point.UNKNOWN;
    private double accuracy = Double.NaN;
    private String device = "";

    /// Takes the notes of a camera.
    ///
    /// @param from where in the bytes they begin
    void camera(byte[] bytes, int from) throws IOException {
        Metadata metadata = CameraTags.read(bytes, from);
        first(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
        notes(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class));
        position(metadata.getFirstDirectoryOfType(GpsDirectory.class));
    }

    private void first(@Nullable Directory list) {
        if (list == null) {
            return;
        }
        device =
                device(
                        text(list, ExifIFD0Directory.TAG_MAKE),
                        text(list, ExifIFD0Directory.TAG_MODEL));
        words(text(list, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION));
        for (int tag :
                new int[] {
                    ExifIFD0Directory.TAG_WIN_TITLE,
                    ExifIFD0Directory.TAG_WIN_COMMENT,
                    ExifIFD0Directory.TAG_WIN_KEYWORDS,
                    ExifIFD0Directory.TAG_WIN_SUBJECT
                }) {
            byte[] wide = list.getByteArray(tag);
            if (wide != null) {
                words(new String(wide, StandardCharsets.UTF_16LE));
            }
        }
    }

    private static String device(String make, String model) {
        String whole =
                model.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT))
                        ? model
                        : make + " " + model;
        String plain = whole.strip();
        return plain.length() > LONGEST_NAME ? "" : plain;
    }

    private void notes(@Nullable Directory list) {
        if (list == null) {
            return;
        }
        String original = text(list, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        time.clock =
                original.isEmpty()
                        ? text(list, ExifSubIFDDirectory.TAG_DATETIME_DIGITIZED)
                        : original;
        String zone = text(list, ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
        time.zone = zone.isEmpty() ? text(list, ExifSubIFDDirectory.TAG_TIME_ZONE) : zone;
        byte[] comment = list.getByteArray(ExifSubIFDDirectory.TAG_USER_COMMENT);
        if (comment != null && comment.length > COMMENT_CODE && comment[0] == 'A') {
            words(
                    new String(
                            comment,
                            COMMENT_CODE,
                            comment.length - COMMENT_CODE,
                            StandardCharsets.UTF_8));
        }
    }

    private void position(@Nullable Directory list) {
        if (list == null) {
            return;
        }
        double north = degrees(list, GpsDirectory.TAG_LATITUDE);
        double east = degrees(list, GpsDirectory.TAG_LONGITUDE);
        if (text(list, GpsDirectory.TAG_LATITUDE_REF).equalsIgnoreCase("S")) {
            north = -north;
        }
        if (text(list, GpsDirectory.TAG_LONGITUDE_REF).equalsIgnoreCase("W")) {
            east = -east;
        }
        // A satellite receiver without a fix writes "void".
        if (!text(list, GpsDirectory.TAG_STATUS).equalsIgnoreCase("V")) {
            point = Point.of(north, east);
        }
        Rational error = list.getRational(GpsDirectory.TAG_H_POSITIONING_ERROR);
        accuracy = error == null ? Double.NaN : number(error);
        time.day = text(list, GpsDirectory.TAG_DATE_STAMP);
        Rational[] clock = list.getRationalArray(GpsDirectory.TAG_TIME_STAMP);
        if (clock != null && clock.length == 3) {
            time.seconds = number(clock[0]) * 3600 + number(clock[1]) * 60 + number(clock[2]);
        }
    }

    private static double degrees(Directory list, int tag) {
        Rational[] parts = list.getRationalArray(tag);
        return parts == null || parts.length != 3
                ? Double.NaN
                : number(parts[0]) + number(parts[1]) / 60 + number(parts[2]) / 3600;
    }

    // Some phones write 0/0 for "none".
    private static double number(Rational value) {
        if (value.getDenominator() == 0) {
            return value.getNumerator() == 0 ? 0 : Double.NaN;
        }
        return (double) value.getNumerator() / value.getDenominator();
    }

    private static String text(Directory list, int tag) {
        String text = list.getString(tag);
        return text == null ? "" : clean(text);
    }

    private static String clean(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return plain.length() > LONGEST_WORDS ? plain.substring(0, LONGEST_WORDS) : plain;
    }

    /// Takes what picture software writes beside it (IPTC).
    void press(Metadata metadata) {
        IptcDirectory list = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        if (list == null) {
            return;
        }
        words(text(list, IptcDirectory.TAG_OBJECT_NAME));
        words(text(list, IptcDirectory.TAG_HEADLINE));
        words(text(list, IptcDirectory.TAG_CAPTION));
        words(text(list, IptcDirectory.TAG_SUB_LOCATION));
        if (list.getKeywords() != null) {
            list.getKeywords().forEach(word -> words(clean(word)));
        }
    }

    /// Takes a title, comment or the like.
    void words(String text) {
        String plain = clean(text);
        boolean room = words.stream().mapToInt(String::length).sum() < LONGEST_WORDS;
        if (room && plain.codePoints().anyMatch(Character::isLetter)) {
            words.add(plain);
        }
    }

    /// The header; [PictureHeader#BARE] where nothing was found.
    PictureHeader header() {
        TakenTime taken = TakenTime.of(time);
        if (point.isUnknown() && taken.isUnknown() && device.isEmpty() && words.isEmpty()) {
            return PictureHeader.BARE;
        }
        return new PictureHeader(
                State.TELLS,
                taken.moment(),
                taken.clock(),
                point,
                accuracy,
                device,
                String.join(". ", words),
                "",
                "");
    }
}
