package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.exposureaudit.item.Place.Point;
import org.exposureaudit.photo.CameraNotes;
import org.exposureaudit.photo.MadePicture;
import org.exposureaudit.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many of the labelled made-up pictures are found, and how many are shown that are none. The figures may only get better.
final class EvaluatePicturesTest {
    private static final double LEAST_PRECISION = 0.9;
    private static final double LEAST_RECALL = 0.8;
    private static final int LEAST_RECORDS = 150;

    private static final DateTimeFormatter CAMERA =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
    private static List<Labelled> records = List.of();
    private static Set<String> seen = Set.of();

    /// A labelled picture.
    private record Labelled(
            String id,
            String label,
            String where,
            String time,
            String device,
            String path,
            String words,
            String how,
            String note) {
        static Labelled of(String line) {
            String[] cells = line.split("\t", -1);
            return new Labelled(
                    cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
                    cells[8]);
        }

        boolean atSchool() {
            return label.equals("school");
        }

        Point point() {
            if (where.equals("-")) {
                return Point.UNKNOWN;
            }
            String[] two = where.substring(where.startsWith("@") ? 1 : 0).split(" ", -1);
            double first = Double.parseDouble(two[0]);
            double second = Double.parseDouble(two[1]);
            return where.startsWith("@")
                    ? Point.of(first, second)
                    : Point.of(52.9531 + second / 111_195, 1.9017 + first / 66_990);
        }

        OffsetDateTime instant() {
            return OffsetDateTime.parse(hasZone() ? time : time + "Z");
        }

        boolean hasZone() {
            return time.length() > "2026-10-06T11:40".length();
        }

        CameraNotes notes() {
            CameraNotes notes = new CameraNotes();
            if (!device.isEmpty()) {
                int blank = device.indexOf(' ');
                notes.device(device.substring(0, blank), device.substring(blank + 1));
            }
            if (!words.isEmpty()) {
                notes.description(words);
            }
            if (!how.equals("beside") && !point().isUnknown()) {
                notes.at(point().latitude(), point().longitude());
                notes.within(how.equals("vague") ? 900 : 10);
            }
            clock(notes);
            return notes;
        }

        private void clock(CameraNotes notes) {
            if (time.equals("-") || how.equals("beside")) {
                return;
            }
            if (how.equals("wrong-clock")) {
                OffsetDateTime right = instant().withOffsetSameInstant(ZoneOffset.UTC);
                notes.taken("2015:01:01 00:07:12", "");
                notes.satellites(DAY.format(right), right.getHour(), right.getMinute());
                return;
            }
            notes.taken(
                    CAMERA.format(instant()), hasZone() ? instant().getOffset().toString() : "");
        }

        boolean isBare() {
            return where.equals("-") && time.equals("-") && device.isEmpty() && words.isEmpty();
        }

        byte[] bytes() {
            if (isBare()) {
                return MadePicture.bare();
            }
            return switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "heic" -> MadePicture.heif(notes(), "heic", 500);
                case "webp" -> MadePicture.webp(notes(), 500);
                case "png" -> MadePicture.png(notes(), "Title", words);
                default -> MadePicture.jpeg(notes());
            };
        }

        String beside() {
            return """
            {"photoTakenTime": {"timestamp": "%d"}, "geoData": {"latitude": %s, "longitude": %s}}
            """
                    .formatted(instant().toEpochSecond(), point().latitude(), point().longitude());
        }
    }

    @BeforeAll
    static void audit(@TempDir Path work) throws IOException {
        records = read();
        Path folder = work.resolve("telephone");
        for (Labelled record : records) {
            Path file = folder.resolve(record.path());
            Files.createDirectories(file.getParent());
            Files.write(file, record.bytes());
            if (record.how().equals("beside")) {
                Files.writeString(
                        file.resolveSibling(file.getFileName() + ".json"), record.beside());
            }
        }
        Report report =
                Audit.of(List.of(folder), StaffAudit.me(StaffAudit.RHIAN), StaffAudit.school())
                        .run();
        seen =
                report.observations().stream()
                        .filter(one -> one.categories().contains("school-photo"))
                        .map(one -> one.item().locator().path())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Labelled> read() throws IOException {
        String name = "/evaluate/pictures/pictures.tsv";
        try (InputStream in = EvaluatePicturesTest.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .map(Labelled::of)
                    .toList();
        }
    }

    private static List<String> notes(boolean atSchool, boolean found) {
        return records.stream()
                .filter(record -> record.atSchool() == atSchool)
                .filter(record -> seen.contains(record.path()) == found)
                .map(record -> record.id() + " " + record.note() + ": " + record.words())
                .toList();
    }

    @Test
    void holdsEnoughPicturesAndEachOnce() {
        assertTrue(records.size() >= LEAST_RECORDS, () -> "records: " + records.size());
        assertEquals(records.size(), records.stream().map(Labelled::path).distinct().count());
    }

    @Test
    void findsThoseTakenAtSchool() {
        double found = notes(true, true).size();
        List<String> missed = notes(true, false);
        double recall = found / (found + missed.size());
        assertTrue(recall >= LEAST_RECALL, () -> "recall " + recall + ", missed " + missed);
    }

    @Test
    void showsHardlyAnyOther() {
        double found = notes(true, true).size();
        List<String> wrong = notes(false, true);
        double precision = found / (found + wrong.size());
        assertTrue(precision >= LEAST_PRECISION, () -> "precision " + precision + ", " + wrong);
    }

    // What is shown to users is what is counted here.
    @Test
    void isWhatTheToolSaysOfItself() {
        Measured.Row row =
                Measured.shipped().rows().stream()
                        .filter(each -> each.sort() == Measured.Sort.PICTURES)
                        .findFirst()
                        .orElseThrow();
        assertEquals(notes(true, true).size(), row.found());
        assertEquals(notes(true, false).size(), row.missed());
        assertEquals(notes(false, true).size(), row.wrong());
    }
}
