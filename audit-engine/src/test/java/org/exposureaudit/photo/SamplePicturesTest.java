package org.exposureaudit.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// The made-up pictures among the samples are those drawn here. `-Dgolden.update=true` writes them anew.
final class SamplePicturesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    // The middle of the made-up school.
    private static final double LAT = 52.9531;
    private static final double LON = 1.9017;

    private static CameraNotes pixel(String clock, String zone) {
        return new CameraNotes().littleEndian().device("Google", "Pixel 7a").taken(clock, zone);
    }

    private static CameraNotes iphone(String clock, String zone) {
        return new CameraNotes().device("Apple", "iPhone 12").taken(clock, zone);
    }

    /// What lies on the telephone of the made-up teacher.
    private static SequencedMap<String, byte[]> telephone() {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        atSchool(files);
        byWords(files);
        elsewhere(files);
        return files;
    }

    private static void atSchool(Map<String, byte[]> files) {
        String camera = "DCIM/Camera/";
        files.put(
                camera + "PXL_20261006_104012345.jpg",
                MadePicture.jpeg(pixel("2026:10:06 11:40:12", "+01:00").at(LAT + 0.0003, LON)));
        files.put(
                camera + "PXL_20261006_104431870.jpg",
                MadePicture.jpeg(pixel("2026:10:06 11:44:31", "+01:00")));
        files.put(
                camera + "IMG_4410.HEIC",
                MadePicture.heif(
                        iphone("2026:09:22 09:31:00", "+01:00")
                                .at(LAT - 0.0009, LON + 0.0008)
                                .within(12),
                        "heic",
                        2_000));
        files.put(
                camera + "IMG_20260812_101500.jpg",
                MadePicture.jpeg(pixel("2026:08:12 10:15:00", "+01:00").at(LAT, LON + 0.001)));
        files.put(
                "DCIM/100CANON/IMG_0007.JPG",
                MadePicture.jpeg(
                        new CameraNotes()
                                .device("Canon", "Canon EOS 2000D")
                                .taken("2015:01:01 00:07:12", "")
                                .at(LAT + 0.0002, LON - 0.0002)
                                .satellites("2026:05:21", 12, 50)));
        files.put(
                "DCIM/Tablet/IMG_0031.JPG",
                MadePicture.jpeg(
                        new CameraNotes()
                                .device("Apple", "iPad (9th generation)")
                                .taken("2026:03:05 10:02:00", "+00:00")
                                .at(LAT, LON)));
    }

    private static void byWords(Map<String, byte[]> files) {
        files.put(
                "Pictures/Freya D’Abreo sports day.jpg",
                MadePicture.jpeg(iphone("2026:07:10 13:20:00", "")));
        files.put(
                "Pictures/Screenshots/Screenshot_2026-09-14-18-02-11.png",
                MadePicture.png(new CameraNotes(), "Title", "Wherry Lane Primary, Egret register"));
    }

    private static void elsewhere(Map<String, byte[]> files) {
        String camera = "DCIM/Camera/";
        // The same road, 330 metres on.
        files.put(
                camera + "PXL_20261007_144512001.jpg",
                MadePicture.jpeg(pixel("2026:10:07 15:45:12", "+01:00").at(LAT + 0.003, LON)));
        // A child of the family at home, in uniform, on a Saturday.
        files.put(
                camera + "PXL_20260905_081000000.jpg",
                MadePicture.jpeg(
                        pixel("2026:09:05 09:10:00", "+01:00")
                                .at(LAT + 0.05, LON - 0.04)
                                .description("Iolo in his new school jumper")));
        // Another school.
        files.put(
                camera + "IMG_4391.JPG",
                MadePicture.jpeg(iphone("2026:06:16 10:40:00", "+01:00").at(52.85, 1.75)));
        // A staff day somewhere else.
        files.put(
                camera + "PXL_20261102_103000000.jpg",
                MadePicture.jpeg(
                        pixel("2026:11:02 10:30:00", "+00:00")
                                .at(52.63, 1.3)
                                .description("Whiteboard full of sticky notes")));
        // Winter in the south, and summer in the west.
        files.put(
                camera + "IMG_3002.JPG",
                MadePicture.jpeg(iphone("2026:08:04 16:00:00", "+10:00").at(-33.8568, 151.2153)));
        files.put(
                camera + "IMG_2907.webp",
                MadePicture.webp(iphone("2025:08:09 19:12:00", "-04:00").at(44.64, -63.57), 900));
        files.put(camera + "dance.gif", MadePicture.gif("made by hand"));
        // What came by a chat says nothing.
        files.put("WhatsApp Images/IMG-20260615-WA0003.jpg", MadePicture.bare());
    }

    /// What Google Photos gives of the made-up assistant's pictures.
    private static SequencedMap<String, byte[]> google() {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        String album = "Takeout/Google Photos/Allotment and other jobs/";
        String year = "Takeout/Google Photos/Photos from 2026/";
        files.put(album + "metadata.json", json("{\"title\": \"Allotment and other jobs\"}"));
        files.put(
                album + "IMG_20260714_121000.jpg",
                MadePicture.jpeg(new CameraNotes().device("samsung", "SM-A546B")));
        files.put(
                album + "IMG_20260714_121000.jpg.supplemental-metadata.json",
                sidecar("Courgettes", 1784027400, 52.957, 1.915));
        files.put(
                year + "20260609_101530.jpg",
                MadePicture.jpeg(
                        new CameraNotes()
                                .device("samsung", "SM-A546B")
                                .taken("2026:06:09 10:15:30", "")));
        files.put(
                year + "20260609_101530.jpg.json",
                sidecar("Bug hotel, day one", 1780996530, LAT - 0.0004, LON));
        files.put(year + "20260609_101530-edited.jpg", MadePicture.bare());
        files.put(year + "VID_20260609_102000.mp4", new byte[] {0, 0, 0, 8, 'f', 't', 'y', 'p'});
        files.put(
                year + "VID_20260609_102000.mp4.json", sidecar("", 1780996800, LAT - 0.0004, LON));
        return files;
    }

    private static byte[] sidecar(String words, long taken, double lat, double lon) {
        return json(
                """
                {
                  "description": "%s",
                  "photoTakenTime": {"timestamp": "%d"},
                  "geoData": {"latitude": %s, "longitude": %s, "altitude": 0.0}
                }
                """
                        .formatted(words, taken, lat, lon));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theTeachersTelephoneIsTheOneDrawnHere() throws IOException {
        checkZip(SAMPLES.resolve("staff/rhian-calloway/phone-pictures.zip"), telephone());
    }

    @Test
    void theAssistantsGooglePhotosAreThoseDrawnHere() throws IOException {
        checkZip(SAMPLES.resolve("staff/owen-tattersall/takeout-20261112-photos.zip"), google());
    }

    @Test
    void theReadersSamplesAreThoseDrawnHere() throws IOException {
        checkFolder(SAMPLES.resolve("pictures/google-photos/export"), google());
        checkFolder(SAMPLES.resolve("pictures/camera/export"), telephone());
    }

    private static boolean isUpdate() {
        boolean update = Boolean.getBoolean("golden.update");
        assertFalse(
                update && "true".equals(System.getenv("CI")), "no golden file is written in CI");
        return update;
    }

    private static void checkFolder(Path folder, SequencedMap<String, byte[]> files)
            throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (isUpdate()) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            assertArrayEquals(file.getValue(), Files.readAllBytes(path), file.getKey());
        }
    }

    private static void checkZip(Path zip, SequencedMap<String, byte[]> files) throws IOException {
        if (isUpdate()) {
            write(zip, files);
        }
        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertEquals(files.size(), read.size());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] bytes = read.getInputStream(read.getEntry(file.getKey())).readAllBytes();
                assertArrayEquals(file.getValue(), bytes, file.getKey());
            }
        }
    }

    private static void write(Path zip, SequencedMap<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream written = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 11, 14, 12, 0));
                written.putNextEntry(entry);
                written.write(file.getValue());
            }
        }
    }
}
