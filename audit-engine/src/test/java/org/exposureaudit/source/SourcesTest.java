package org.exposureaudit.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.exposureaudit.problem.UnreadableArchiveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    @TempDir Path folder;

    @Test
    void listsAZipWithoutItsFoldersAndClutter() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("export/", new byte[0]);
        zip.add("export/posts.json", "[1]");
        zip.add("__MACOSX/export/._posts.json", "x");
        zip.add("export/.DS_Store", "x");
        zip.add("export/album/Thumbs.db", "x");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of("export/posts.json"), paths(source));
            assertEquals(3, source.leftOut().size());
            assertEquals("[1]", text(source.files().getFirst()));
            assertEquals(List.of(), source.refused());
            assertEquals(List.of(), source.notes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../a.json, Its name points outside the archive; it was not read.",
        "x/../../a.json, Its name points outside the archive; it was not read.",
        "..\\a.json, Its name points outside the archive; it was not read.",
        "C:\\x\\a.json, Its name points outside the archive; it was not read.",
        "c:/a.json, Its name points outside the archive; it was not read.",
    })
    void refusesNamesThatClimb(String name, String reason) throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add(name, "[]");
        zip.add("ok.json", "[]");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of("ok.json"), paths(source));
            assertEquals(
                    List.of(reason),
                    source.refused().stream().map(Source.NotRead::reason).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/a.json, etc/a.json",
        "x\\y\\a.json, x/y/a.json",
        "./x//a.json, x/a.json",
        "CON, CON",
        "a:b.json, a:b.json",
    })
    void foldsNamesThatAreOnlyOdd(String name, String path) throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add(name, "[]");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of(path), paths(source));
        }
    }

    @Test
    void refusesAZeroByteInANameAndANameWithoutEnd() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add("a\0.json", "[]");
        zip.add("a".repeat(2_000), "[]");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of(), paths(source));
            assertEquals(
                    List.of("a?.json", "a".repeat(80) + "…"),
                    source.refused().stream().map(Source.NotRead::path).toList());
        }
    }

    @Test
    void readsNamesOfTheOldCodePage() throws IOException {
        ZipMaker zip = new ZipMaker();
        ZipMaker.Entry entry = zip.entry("x", new byte[0], 0, 0);
        entry.flags = 0;
        entry.name = new byte[] {'n', (byte) 0x82, 'e'};
        entry.localName = entry.name;
        zip.write(entry, new byte[0]);
        try (Source source = open(zip.finish())) {
            assertEquals(List.of("née"), paths(source));
        }
    }

    @Test
    void refusesTwoFilesOfOneNameThatDiffer() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add("a.json", "[1]");
        zip.add("./a.json", "[2]");
        zip.add("b.json", "[3]");
        zip.add("b.json", "[3]");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of("b.json"), paths(source));
            assertEquals(2, source.refused().size());
            assertEquals(
                    "The ZIP holds two files of this name that differ, so none of them was read.",
                    source.refused().getFirst().reason());
            assertEquals(1, source.leftOut().size());
        }
    }

    @Test
    void doesNotTakeACopyForReadWhoseOriginalIsRefused() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("a.json", new byte[] {'1'}).flags |= 1;
        zip.store("a.json", new byte[] {'1'});
        zip.add("b.json", "[]");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of("b.json"), paths(source));
            assertEquals(2, source.refused().size());
        }
    }

    @Test
    void refusesOneLockedFileAndReadsTheOthers() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("locked.json", new byte[4]).flags |= 1;
        zip.add("open.json", "[]");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of("open.json"), paths(source));
            assertTrue(
                    source.refused()
                            .getFirst()
                            .reason()
                            .startsWith("It is protected by a password."));
        }
    }

    @Test
    void saysThatAWholeZipIsLocked() {
        ZipMaker zip = new ZipMaker();
        zip.store("locked.json", new byte[4]).flags |= 1;
        byte[] bytes = zip.finish();
        assertEquals(
                "This ZIP file is protected by a password. Unpack it on your computer and add the folder.",
                assertThrows(UnreadableArchiveException.class, () -> open(bytes)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"1", "6", "12", "14", "93", "95", "98", "99"})
    void refusesOtherWaysOfPacking(int method) throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add("a.json", new byte[3], new byte[3], method);
        zip.add("b.json", "[]");
        try (Source source = open(zip.finish())) {
            assertEquals(List.of("b.json"), paths(source));
            assertTrue(source.refused().getFirst().reason().startsWith("It is packed in a way"));
        }
    }

    @Test
    void readsTheWayWindowsPacksLargeFiles() throws IOException {
        ZipMaker zip = new ZipMaker();
        byte[] content = "[1]".getBytes(StandardCharsets.UTF_8);
        byte[] stored = {1, 3, 0, -4, -1, '[', '1', ']'};
        zip.add("a.json", content, stored, 9);
        try (Source source = open(zip.finish())) {
            assertEquals("[1]", text(source.files().getFirst()));
        }
    }

    @Test
    void refusesLinks() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("link.json", "/etc/passwd".getBytes(StandardCharsets.UTF_8)).externalAttributes =
                0120777L << 16;
        try (Source source = open(zip.finish())) {
            assertEquals(List.of(), paths(source));
            assertTrue(source.refused().getFirst().reason().startsWith("It is a link"));
        }
    }

    @Test
    void readsAZipWithBytesBeforeAndAfterItAndSaysSo() throws IOException {
        ZipMaker zip = new ZipMaker().junk(17);
        zip.add("a.json", "[1]");
        byte[] bytes = zip.finish(17);
        byte[] trailing = java.util.Arrays.copyOf(bytes, bytes.length + 5);
        try (Source source = open(trailing)) {
            assertEquals("[1]", text(source.files().getFirst()));
            assertEquals(
                    List.of(
                            "This ZIP file has 17 bytes before its start that do not belong to it. They were not looked at.",
                            "This ZIP file has 5 bytes after its end that do not belong to it. They were not looked at."),
                    source.notes().stream().map(Source.Note::message).toList());
        }
    }

    @Test
    void readsTheWideEndRecord() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add("a.json", "[1]");
        try (Source source = open(zip.finishWide())) {
            assertEquals("[1]", text(source.files().getFirst()));
        }
    }

    @Test
    void readsAnEntryWhoseSizesFollowIt() throws IOException {
        ZipMaker zip = new ZipMaker();
        byte[] content = "[1]".getBytes(StandardCharsets.UTF_8);
        byte[] packed = ZipMaker.deflate(content);
        ZipMaker.Entry entry = zip.entry("a.json", content, packed.length, 8);
        entry.flags |= 8;
        long crc = entry.crc;
        entry.crc = 0;
        entry.packed = 0;
        entry.size = 0;
        zip.write(entry, packed);
        zip.raw(new byte[16]);
        entry.crc = crc;
        entry.packed = packed.length;
        entry.size = content.length;
        try (Source source = open(zip.finish())) {
            assertEquals("[1]", text(source.files().getFirst()));
        }
    }

    @Test
    void namesAPieceOfASplitZip() {
        ZipMaker zip = new ZipMaker();
        zip.add("a.json", "[]");
        zip.disk = 1;
        byte[] bytes = zip.finish();
        assertTrue(
                assertThrows(UnreadableArchiveException.class, () -> open(bytes))
                        .getMessage()
                        .startsWith("This is one part of a ZIP file that was cut into pieces."));
    }

    @Test
    void namesAFileThatIsNoZip() {
        assertEquals(
                "This is not a ZIP file, although its name says so. Download the export again and add the file as it comes.",
                assertThrows(
                                UnreadableArchiveException.class,
                                () -> open("<html>sign in</html>".getBytes(StandardCharsets.UTF_8)))
                        .getMessage());
        assertTrue(
                assertThrows(UnreadableArchiveException.class, () -> open(new byte[0]))
                        .getMessage()
                        .startsWith("This file is empty."));
        assertTrue(
                assertThrows(
                                UnreadableArchiveException.class,
                                () -> Sources.open(folder.resolve("no.zip"), Limits.DEFAULT))
                        .getMessage()
                        .startsWith("There is no file or folder of this name."));
    }

    @Test
    void readsFromSeveralThreadsAtOnce() throws Exception {
        ZipMaker zip = new ZipMaker();
        for (int i = 0; i < 20; i++) {
            zip.add("f" + i, ("line " + i + "\n").repeat(20_000));
        }
        try (Source source = open(zip.finish());
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> tasks =
                    IntStream.range(0, 80)
                            .mapToObj(n -> source.files().get(n % 20))
                            .<Callable<Boolean>>map(SourcesTest::isWhole)
                            .toList();
            for (Future<Boolean> result : threads.invokeAll(tasks)) {
                assertTrue(get(result));
            }
        }
    }

    private static Callable<Boolean> isWhole(SourceFile file) {
        return () -> text(file).equals(("line " + file.name().substring(1) + "\n").repeat(20_000));
    }

    private static boolean get(Future<Boolean> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void listsAFolderWithoutFollowingLinks() throws IOException {
        Path export = Files.createDirectories(folder.resolve("export/data"));
        Files.writeString(export.resolve("posts.json"), "[1]");
        Files.writeString(export.resolve(".DS_Store"), "x");
        Files.write(folder.resolve("export/inner.zip"), new byte[0]);
        Files.createSymbolicLink(export.resolve("loop"), folder);
        Files.createSymbolicLink(export.resolve("passwords"), folder.resolve("elsewhere.txt"));
        Path root = folder.resolve("export");
        try (Source source = Sources.open(root, Limits.DEFAULT)) {
            assertEquals(List.of("data/posts.json"), paths(source));
            assertEquals("export", source.files().getFirst().input());
            assertEquals("[1]", text(source.files().getFirst()));
            assertEquals(
                    List.of("data/loop", "data/passwords"),
                    source.refused().stream().map(Source.NotRead::path).sorted().toList());
            assertEquals(1, source.leftOut().size());
        }
        assertEquals(
                List.of(root.toRealPath().resolve("inner.zip")),
                Sources.zipsIn(root, Limits.DEFAULT, List.of()));
    }

    @Test
    void listsASingleFile() throws IOException {
        Path file = Files.writeString(folder.resolve("chat.txt"), "hello");
        try (Source source = Sources.open(file, Limits.DEFAULT)) {
            assertEquals(List.of("chat.txt"), paths(source));
            assertEquals("hello", text(source.files().getFirst()));
        }
    }

    private Source open(byte[] bytes) throws IOException {
        Path file = folder.resolve("export.zip");
        Files.write(file, bytes);
        return Sources.open(file, Limits.DEFAULT);
    }

    private static List<String> paths(Source source) {
        return source.files().stream().map(SourceFile::path).toList();
    }

    private static String text(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
