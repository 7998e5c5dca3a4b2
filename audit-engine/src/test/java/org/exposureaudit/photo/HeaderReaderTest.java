package org.exposureaudit.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.item.Moment;
import org.exposureaudit.item.PictureHeader;
import org.exposureaudit.item.PictureHeader.Clock;
import org.exposureaudit.item.PictureHeader.State;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class HeaderReaderTest {
    private static CameraNotes notes() {
        return filled(new CameraNotes());
    }

    private static CameraNotes filled(CameraNotes notes) {
        return notes.device("Apple", "iPhone 12")
                .taken("2026:06:18 12:24:00", "+01:00")
                .at(52.9531, 1.9017)
                .within(8);
    }

    static PictureHeader read(byte[] file) {
        return HeaderReader.read(new ByteArrayInputStream(file));
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameNotesInEveryFormat() {
        return Stream.of(
                        List.of("JPEG", MadePicture.jpeg(notes())),
                        List.of(
                                "JPEG, other order",
                                MadePicture.jpeg(filled(new CameraNotes().littleEndian()))),
                        List.of("PNG", MadePicture.png(notes(), "", "")),
                        List.of("WebP", MadePicture.webp(notes(), 200_001)),
                        List.of("HEIC", MadePicture.heif(notes(), "heic", 200_000)),
                        List.of("AVIF", MadePicture.heif(notes(), "avif", 0)))
                .map(each ->
                        DynamicTest.dynamicTest(
                                (String) each.getFirst(),
                                () -> assertNotes(read((byte[]) each.getLast()))));
    }

    private static void assertNotes(PictureHeader header) {
        assertEquals(State.TELLS, header.state());
        assertEquals("Apple iPhone 12", header.device());
        assertEquals(new Moment.At(Instant.parse("2026-06-18T11:24:00Z")), header.taken());
        assertEquals(Clock.ZONED, header.clock());
        assertEquals(52.9531, header.point().latitude(), 1e-5);
        assertEquals(1.9017, header.point().longitude(), 1e-5);
        assertEquals(8, header.accuracy());
    }

    @Test
    void readsTheSouthAndTheWest() {
        PictureHeader header = read(MadePicture.jpeg(new CameraNotes().at(-33.8568, -70.5)));
        assertEquals(-33.8568, header.point().latitude(), 1e-5);
        assertEquals(-70.5, header.point().longitude(), 1e-5);
    }

    @Test
    void takesATimeWithoutZoneAsOfAnUnknownPlace() {
        PictureHeader header =
                read(MadePicture.jpeg(new CameraNotes().taken("2026:06:18 12:24:00", "")));
        assertEquals(new Moment.Local(LocalDateTime.parse("2026-06-18T12:24:00")), header.taken());
        assertEquals(Clock.UNCHECKED, header.clock());
    }

    @Test
    void takesTheZoneFromTheSatellites() {
        PictureHeader header =
                read(
                        MadePicture.jpeg(
                                new CameraNotes()
                                        .taken("2026:06:18 12:24:00", "")
                                        .satellites("2026:06:18", 11, 23)));
        assertEquals(new Moment.At(Instant.parse("2026-06-18T11:23:00Z")), header.taken());
        assertEquals(Clock.AGREES, header.clock());
    }

    @Test
    void believesTheSatellitesWhereTheClockIsWrong() {
        PictureHeader header =
                read(
                        MadePicture.jpeg(
                                new CameraNotes()
                                        .taken("2019:01:01 00:07:00", "")
                                        .satellites("2026:06:18", 11, 23)));
        assertEquals(new Moment.At(Instant.parse("2026-06-18T11:23:00Z")), header.taken());
        assertEquals(Clock.WRONG, header.clock());
    }

    @Test
    void readsTheWordsInAPicture() {
        assertEquals(
                "Egret at the pond",
                read(MadePicture.jpeg(new CameraNotes().description("Egret at the pond"))).words());
        assertEquals("Sports day", read(MadePicture.png(notes(), "Title", "Sports day")).words());
        assertEquals("made at school", read(MadePicture.gif("made at school")).words());
    }

    @Test
    void saysNothingOfAPictureThatSaysNothing() {
        assertEquals(PictureHeader.BARE, read(MadePicture.bare()));
        assertEquals(PictureHeader.BARE, read(MadePicture.jpeg(new CameraNotes().at(0, 0))));
    }

    @Test
    void takesNoFilmForAPicture() {
        assertEquals(PictureHeader.DAMAGED, read(MadePicture.heif(new CameraNotes(), "isom", 0)));
    }

    @Test
    void goesByTheBeginningAndNotByTheName() {
        assertTrue(HeaderReader.reads("a/B.JPG"));
        assertTrue(HeaderReader.reads("a.heic"));
        assertEquals(
                PictureHeader.DAMAGED,
                read("<html>not a picture</html>".getBytes(StandardCharsets.UTF_8)));
    }
}
