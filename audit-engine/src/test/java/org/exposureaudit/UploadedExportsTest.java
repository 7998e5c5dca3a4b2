package org.exposureaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exposureaudit.reader.Coverage;
import org.exposureaudit.report.JsonReport;
import org.exposureaudit.report.Report;
import org.exposureaudit.source.Input;
import org.exposureaudit.source.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports that were uploaded are read as those on this computer are; what was examined can be judged again.
final class UploadedExportsTest {
    private static final Path FOLDER =
            StaffAudit.SAMPLES.resolve("staff").resolve(StaffAudit.RHIAN);

    @TempDir private Path temp;

    @Test
    void readsAFolderThatWasUploadedAsOneOnThisComputer() throws IOException {
        Input folder = new Input.UploadedFolder(StaffAudit.RHIAN, uploads(FOLDER));
        Report uploaded = StaffAudit.of(StaffAudit.RHIAN).reading(List.of(folder)).run(2);
        assertEquals(
                StaffAudit.written(StaffAudit.report(StaffAudit.RHIAN), new JsonReport()),
                StaffAudit.written(uploaded, new JsonReport()));
    }

    @Test
    void readsAZipThatWasUploadedAsOneOnThisComputer() throws IOException {
        Path zip = zipped(FOLDER, temp.resolve("export.zip"));
        Audit audit = StaffAudit.of(StaffAudit.RHIAN);
        Report onDisk = audit.reading(Input.onDisk(List.of(zip))).run(2);
        Input upload = new Input.Uploaded(upload("export.zip", zip));
        assertEquals(
                StaffAudit.written(onDisk, new JsonReport()),
                StaffAudit.written(audit.reading(List.of(upload)).run(1), new JsonReport()));
        Input inFolder = new Input.UploadedFolder("mine", List.of(upload("a/export.zip", zip)));
        assertEquals(
                onDisk.findings().size(),
                audit.reading(List.of(inFolder)).run(1).findings().size());
    }

    @Test
    void refusesAPathThatLeavesTheFolder() throws IOException {
        Path file = FOLDER.resolve("me.json");
        Input folder = new Input.UploadedFolder("mine", List.of(upload("../me.json", file)));
        Report report = StaffAudit.of(StaffAudit.RHIAN).reading(List.of(folder)).run(1);
        assertEquals(1, report.coverage().count(Coverage.Status.REFUSED));
    }

    @Test
    void judgesAgainWithoutReadingAgain() {
        Audit audit = StaffAudit.of(StaffAudit.RHIAN);
        Examination examined = audit.examining(2).run();
        Report once = audit.judge(examined);
        assertEquals(List.of(), audit.under(List.of()).judge(examined).findings());
        assertEquals(
                StaffAudit.written(once, new JsonReport()),
                StaffAudit.written(audit.judge(examined), new JsonReport()));
    }

    @Test
    void showsWhatIsSeenWhileItStillReads() {
        List<Examining> running = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        Progress progress =
                new Progress() {
                    @Override
                    public void read(long bytes, long ofBytes) {}

                    @Override
                    public void files(int files, int ofFiles) {
                        seen.add(running.getFirst().soFar().seen().observations().size());
                    }
                };
        Examining examining = StaffAudit.of(StaffAudit.RHIAN).watching(progress).examining(1);
        running.add(examining);
        int all = examining.run().seen().observations().size();
        assertEquals(0, seen.getFirst());
        assertTrue(seen.stream().anyMatch(n -> n > 0 && n < all));
        assertEquals(all, seen.getLast());
        assertEquals(all, examining.soFar().seen().observations().size());
    }

    @Test
    void stopsWhenItIsInterrupted() throws InterruptedException {
        List<Throwable> ends = new ArrayList<>();
        Thread[] runner = new Thread[1];
        Progress progress =
                new Progress() {
                    @Override
                    public void read(long bytes, long ofBytes) {}

                    @Override
                    public void files(int files, int ofFiles) {
                        assertFalse(files > 1, "read on after it was stopped");
                        runner[0].interrupt();
                    }
                };
        Examining examining = StaffAudit.of(StaffAudit.RHIAN).watching(progress).examining(1);
        runner[0] =
                new Thread(() -> ends.add(assertThrows(RuntimeException.class, examining::run)));
        runner[0].start();
        runner[0].join();
        assertInstanceOf(CancellationException.class, ends.getFirst());
    }

    private static List<Upload> uploads(Path folder) throws IOException {
        return walk(folder).stream()
                .map(file -> upload(folder.relativize(file).toString().replace('\\', '/'), file))
                .toList();
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Upload upload(String path, Path file) {
        try {
            return new Upload(path, Files.size(file), () -> Files.newByteChannel(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path zipped(Path folder, Path zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Path file : walk(folder)) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        return Files.write(zip, bytes.toByteArray());
    }
}
