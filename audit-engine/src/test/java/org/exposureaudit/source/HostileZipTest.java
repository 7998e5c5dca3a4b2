package org.exposureaudit.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.problem.UnreadableArchiveException;
import org.exposureaudit.problem.UnsafeArchiveException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Archives made to do harm, and broken ones: each says what is wrong and what to do, and none leaves a byte on disk.
class HostileZipTest {
    private static final Limits SMALL =
            new Limits(1_000, 1 << 20, 100, 8, 3 << 20, 5 << 20, 200, 1 << 20);
    private static final String CUT =
            "The end of this ZIP file is missing. The download might have stopped part way: download it again and add the new file.";

    @TempDir Path folder;

    @AfterEach
    void nothingIsWritten() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of("export.zip"),
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .toList());
        }
    }

    @Test
    void refusesEntriesThatShareTheSameBytes() throws IOException {
        ZipMaker zip = new ZipMaker();
        byte[] zeros = new byte[1 << 20];
        ZipMaker.Entry kernel = zip.add("a.json", zeros, ZipMaker.deflate(zeros), 8);
        for (int i = 0; i < 250; i++) {
            ZipMaker.Entry copy = zip.entry("b" + i + ".json", zeros, kernel.packed, 8);
            copy.offset = kernel.offset;
            zip.list(copy);
        }
        assertEquals(
                "The files in this ZIP lie on top of each other, as in files made to do harm. It was not opened. Download the export"
                        + " again.",
                assertThrows(UnsafeArchiveException.class, () -> open(zip.finish())).getMessage());
    }

    @Test
    void refusesEntriesThatQuoteTheNextOnesHeader() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add("before.json", "[1]");
        byte[] kernel = ZipMaker.deflate(new byte[1 << 16]);
        ZipMaker.Entry last = zip.entry("last.json", new byte[1 << 16], kernel.length, 8);
        ZipMaker.Entry quoting = zip.entry("first.json", new byte[1 << 16], 0, 0);
        byte[] quoted = ZipMaker.local(last);
        quoting.packed = (long) quoted.length + kernel.length;
        zip.write(quoting, new byte[0]);
        zip.write(last, kernel);
        try (Source source = open(zip.finish())) {
            assertEquals(
                    List.of("before.json"), source.files().stream().map(SourceFile::path).toList());
            assertEquals(
                    List.of(
                            new Source.NotRead("export.zip", "first.json", ZipEntryFile.OVERLAP),
                            new Source.NotRead("export.zip", "last.json", ZipEntryFile.OVERLAP)),
                    source.refused());
        }
    }

    @Test
    void stopsAnEntryThatHoldsMoreThanItDeclares() throws IOException {
        ZipMaker zip = new ZipMaker();
        ZipMaker.Entry entry = zip.entry("a.json", new byte[100], 0, 8);
        byte[] packed = ZipMaker.deflate("[1,2,3]".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        entry.packed = packed.length;
        zip.write(entry, packed);
        assertEquals(
                "It unpacks to more than the ZIP says it holds, as in files made to do harm; it was not read further. Download the export again.",
                readingFails(UnsafeArchiveException.class, zip.finish()));
    }

    @Test
    void stopsAnEntryThatUnpacksToTooManyTimesItsSize() throws IOException {
        ZipMaker zip = new ZipMaker();
        byte[] zeros = new byte[2 << 20];
        zip.add("a.json", zeros, ZipMaker.deflate(zeros), 8);
        assertEquals(
                "It unpacks to more than 200 times its size, as in files made to do harm; it was not read further. Download the export again.",
                readingFails(UnsafeArchiveException.class, zip.finish()));
    }

    @Test
    void readsBlanksBelowTheSizeFromWhichTheRatioCounts() throws IOException {
        ZipMaker zip = new ZipMaker();
        byte[] zeros = new byte[1 << 20];
        zip.add("a.json", zeros, ZipMaker.deflate(zeros), 8);
        try (Source source = open(zip.finish())) {
            assertEquals(1 << 20, read(source).length);
        }
    }

    @Test
    void refusesAFileAboveTheLimitBeforeUnpackingIt() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("a.json", new byte[(3 << 20) + 1]);
        assertEquals(
                "It unpacks to more than any file of an export; it was not read.",
                readingFails(UnsafeArchiveException.class, zip.finish()));
    }

    @Test
    void stopsWhenAllFilesTogetherPassTheLimit() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("a.json", new byte[3 << 20]);
        try (Source source = open(zip.finish())) {
            read(source);
            assertEquals(
                    "The files of this ZIP unpack to more than any export's; the rest was not read.",
                    assertThrows(UnsafeArchiveException.class, () -> read(source)).getMessage());
        }
    }

    @Test
    void reportsAWrongChecksum() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("a.json", "[1]".getBytes(StandardCharsets.UTF_8));
        byte[] bytes = zip.finish();
        bytes[30 + "a.json".length() + 1] ^= 1;
        assertEquals(
                "It is damaged in the ZIP, at or before byte 3; what could be read was kept. Download the export again.",
                readingFails(UnreadableArchiveException.class, bytes));
    }

    @Test
    void reportsBrokenCompression() throws IOException {
        ZipMaker zip = new ZipMaker();
        byte[] content = "[1]".repeat(50).getBytes(StandardCharsets.UTF_8);
        zip.add("a.json", content, new byte[] {7, 7, 7, 7, 7, 7, 7}, 8);
        assertTrue(
                readingFails(UnreadableArchiveException.class, zip.finish())
                        .startsWith("It is damaged in the ZIP"));
    }

    @Test
    void refusesBytesHiddenBehindTheEndOfTheCompression() throws IOException {
        ZipMaker zip = new ZipMaker();
        byte[] content = "[1]".getBytes(StandardCharsets.UTF_8);
        byte[] packed = ZipMaker.deflate(content);
        byte[] padded = java.util.Arrays.copyOf(packed, packed.length + 40);
        zip.add("a.json", content, padded, 8);
        assertTrue(
                readingFails(UnreadableArchiveException.class, zip.finish())
                        .startsWith("It is damaged in the ZIP"));
    }

    @Test
    void saysTheDownloadIsIncompleteWhereverAZipIsCut() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add("posts.json", "[\"made up\"]".repeat(200));
        zip.add("friends.json", "[]");
        byte[] whole = zip.finish();
        for (int cut = 1; cut <= 20; cut++) {
            byte[] part = java.util.Arrays.copyOf(whole, whole.length * cut / 21);
            assertEquals(
                    CUT,
                    assertThrows(UnreadableArchiveException.class, () -> open(part)).getMessage());
        }
    }

    @Test
    void saysTheStartIsMissing() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("posts.json", new byte[500]);
        byte[] whole = zip.finish();
        byte[] part = java.util.Arrays.copyOfRange(whole, 100, whole.length);
        assertTrue(
                assertThrows(UnreadableArchiveException.class, () -> open(part))
                        .getMessage()
                        .startsWith("The start of this ZIP file is missing."));
    }

    @Test
    void readsNothingOfAnArchiveWithMoreFilesThanAnyExport() throws IOException {
        ZipMaker zip = new ZipMaker();
        for (int i = 0; i < 300_000; i++) {
            ZipMaker.Entry entry = zip.entry("f" + i, new byte[0], 0, 0);
            zip.list(entry);
        }
        byte[] honest = zip.finishWide();
        assertEquals(
                "This ZIP file lists more than 250,000 files, which no export does, so it was not opened.",
                assertThrows(UnsafeArchiveException.class, () -> open(honest, Limits.DEFAULT))
                        .getMessage());
    }

    @Test
    void countsTheListItselfWhenTheEndDeclaresFewerFiles() throws IOException {
        ZipMaker zip = new ZipMaker();
        for (int i = 0; i < 1_001; i++) {
            zip.list(zip.entry("f" + i, new byte[0], 0, 0));
        }
        zip.declared = 3;
        byte[] bytes = zip.finish();
        assertEquals(
                "This ZIP file lists more than 1,000 files, which no export does, so it was not opened.",
                assertThrows(UnsafeArchiveException.class, () -> open(bytes)).getMessage());
    }

    @Test
    void reportsAListShorterThanDeclared() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.add("a.json", "[]");
        zip.declared = 2;
        byte[] bytes = zip.finish();
        assertEquals(
                "This ZIP file says it holds 2 files and folders, but lists 1. It is damaged: download it again and add the new"
                        + " file.",
                assertThrows(UnreadableArchiveException.class, () -> open(bytes)).getMessage());
    }

    @Test
    void treatsAnEmptyArchiveAsAnError() throws IOException {
        byte[] bytes = new ZipMaker().finish();
        assertEquals(
                "This ZIP file holds no files. Download the export again and add the new file.",
                assertThrows(UnreadableArchiveException.class, () -> open(bytes)).getMessage());
    }

    @Test
    void treatsAnArchiveOfEmptyFoldersAsAnError() throws IOException {
        ZipMaker zip = new ZipMaker();
        zip.store("messages/", new byte[0]);
        byte[] bytes = zip.finish();
        assertThrows(UnreadableArchiveException.class, () -> open(bytes));
    }

    @Test
    void refusesASecondZipHiddenInTheComment() throws IOException {
        ZipMaker inner = new ZipMaker();
        inner.add("b.json", "[]");
        ZipMaker outer = new ZipMaker();
        outer.add("a.json", "[]");
        outer.comment = inner.finish();
        byte[] bytes = outer.finish();
        assertTrue(
                assertThrows(UnsafeArchiveException.class, () -> open(bytes))
                        .getMessage()
                        .startsWith("This ZIP file has two tables of contents"));
    }

    @Test
    void refusesAnEntryWhoseTwoNamesDiffer() throws IOException {
        ZipMaker zip = new ZipMaker();
        ZipMaker.Entry entry = zip.entry("a.json", new byte[0], 0, 0);
        entry.localName = "b.json".getBytes(StandardCharsets.UTF_8);
        zip.write(entry, new byte[0]);
        assertEquals(
                "The ZIP describes this file in two places that disagree, so it was not read. Download the export again.",
                readingFails(UnsafeArchiveException.class, zip.finish()));
    }

    private <E extends AuditException> String readingFails(Class<E> type, byte[] bytes)
            throws IOException {
        try (Source source = open(bytes)) {
            return assertThrows(type, () -> read(source)).getMessage();
        }
    }

    private Source open(byte[] bytes) throws IOException {
        return open(bytes, SMALL);
    }

    private Source open(byte[] bytes, Limits limits) throws IOException {
        Path file = folder.resolve("export.zip");
        Files.write(file, bytes);
        return Sources.open(file, limits);
    }

    private static byte[] read(Source source) throws IOException {
        try (InputStream in = source.files().getFirst().open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            in.transferTo(out);
            return out.toByteArray();
        }
    }
}
