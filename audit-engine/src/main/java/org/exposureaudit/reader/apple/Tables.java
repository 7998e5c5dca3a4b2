package org.exposureaudit.reader.apple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exposureaudit.item.Audience;
import org.exposureaudit.item.Detail.Field;
import org.exposureaudit.item.ItemBuilder;
import org.exposureaudit.item.Kind;
import org.exposureaudit.item.Locator.Position;
import org.exposureaudit.item.Media;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.item.Trait;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.FileReading;
import org.exposureaudit.reader.Spot;
import org.exposureaudit.reader.format.CsvRecords;
import org.exposureaudit.reader.format.NamedCells;
import org.exposureaudit.reader.format.UtcTimes;

/// Reads Apple's tables.
final class Tables {
    private static final List<String> VIDEOS = List.of(".mov", ".mp4", ".m4v");

    private Tables() {}

    /// Pictures by when they were taken; Apple says no more of them.
    static void photos(FileReading file) throws IOException {
        NamedCells.eachBelow(
                file,
                Set.of("imgname"),
                (row, at) -> photo(file.spot(AppleReader.PLATFORM, at), row));
    }

    private static void photo(Spot spot, NamedCells row) {
        String name = row.text("imgname");
        Moment taken = UtcTimes.of(date(row.text("originalcreationdate")));
        boolean video =
                VIDEOS.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending));
        Media media =
                new Media(
                        name,
                        video ? Media.Type.VIDEO : Media.Type.PHOTO,
                        "",
                        "",
                        taken,
                        Point.UNKNOWN,
                        "",
                        PictureHeader.NONE);
        ItemBuilder item =
                spot.own(Kind.CAPTION)
                        .sourceId(row.text("filechecksum"))
                        .time(taken)
                        .audience(Audience.ONLY_ME)
                        .media(media);
        spot.accept(row.text("deleted").equalsIgnoreCase("yes") ? item.trait(Trait.DELETED) : item);
    }

    // Such as "Sunday May 1,2022 10:13 AM GMT".
    private static String date(String written) {
        return written.replace(",", ", ");
    }

    /// The account, one row of everything.
    static void account(FileReading file) throws IOException {
        List<String> columns = CsvRecords.header(file.file());
        if (columns.stream()
                .noneMatch(column -> column.contains("name") || column.contains("apple"))) {
            file.problem(
                    Problem.Kind.FILE,
                    Position.WHOLE_FILE,
                    "This table does not have the columns Apple writes, so nothing in it was read.");
            return;
        }
        NamedCells.each(
                file,
                (row, at) -> {
                    Spot spot = file.spot(AppleReader.PLATFORM, at);
                    for (String column : columns) {
                        spot.secret(
                                field(column),
                                column,
                                field(column) == Field.OTHER ? "" : row.text(column));
                    }
                });
    }

    private static Field field(String column) {
        if (column.contains("mail")) {
            return Field.EMAIL;
        }
        if (column.contains("phone")) {
            return Field.PHONE;
        }
        if (column.contains("birth")) {
            return Field.BIRTH_DATE;
        }
        if (column.contains("address")) {
            return Field.ADDRESS;
        }
        return column.contains("name") ? Field.NAME : Field.OTHER;
    }
}
