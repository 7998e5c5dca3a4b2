package org.exposureaudit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exposureaudit.item.Item;
import org.exposureaudit.item.Kind;
import org.exposureaudit.problem.Problem;
import org.exposureaudit.reader.Coverage.Status;
import org.exposureaudit.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadRunTest {
    private static final List<ArchiveReader> READERS =
            List.of(new ToyReader("aa"), new ToyReader("bb"));

    @TempDir Path folder;

    @Test
    void accountsForEveryFile() throws IOException {
        write("export/a.aa", "one\ntwo");
        write("export/settings.aa", "x");
        write("export/photo.jpg", "x");
        write("export/inner.rar", "x");
        write("export/odd.bin", "x");
        write("export/.DS_Store", "x");
        SampleRun run = run("export");
        assertEquals(List.of("one", "two"), texts(run));
        assertEquals(
                """
                .DS_Store ignored '' 0
                a.aa read aa 2
                inner.rar ignored '' 0
                odd.bin unknown '' 0
                photo.jpg ignored '' 0
                settings.aa ignored aa 0\
                """,
                files(run));
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.UNKNOWN_FILE,
                                "export › odd.bin",
                                UnknownFiles.REASON)),
                run.coverage().problems());
        assertEquals(Map.of(Kind.POST, 2), run.coverage().items());
    }

    @ParameterizedTest
    @CsvSource({
        "io, failed, This file could not be read to its end. What stood before was read.",
        "date, failed, This file is not written as this export usually writes it. What stood before was read.",
        "bug, failed, " + ReadFailure.FAULT,
    })
    void turnsFailuresIntoProblemsWithoutContent(String order, String status, String message)
            throws IOException {
        write("a.aa", "one\n" + order + "\ntwo");
        write("b.aa", "three");
        SampleRun run = run("a.aa", "b.aa");
        assertEquals(List.of("one", "three"), texts(run));
        assertEquals("a.aa " + status + " aa 1\nb.aa read aa 1", files(run));
        assertEquals(
                List.of(new Problem(Problem.Kind.FILE, "a.aa", message)),
                run.coverage().problems());
    }

    @Test
    void reportsAnEmptyFile() throws IOException {
        write("a.aa", "");
        assertEquals("a.aa failed aa 0", files(run("a.aa")));
    }

    @Test
    void listsOnlySomeOfManyEqualProblems() throws IOException {
        write("a.aa", "record\n".repeat(100));
        List<Problem> problems = run("a.aa").coverage().problems();
        assertEquals(21, problems.size());
        assertEquals(
                new Problem(
                        Problem.Kind.CAPPED,
                        "a.aa",
                        "And 80 more of this sort: One record is not as it should be."),
                problems.getLast());
    }

    @Test
    void readsTheSameOnAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("export/f" + i + ".aa", ("line " + i + "\n").repeat(i + 1) + "record\nio");
        }
        List<String> one = SampleRun.of(READERS, 1, folder.resolve("export")).lines();
        for (int workers : List.of(2, 5)) {
            assertEquals(one, SampleRun.of(READERS, workers, folder.resolve("export")).lines());
        }
    }

    @Test
    void readsAFolderOfExportsOfSeveralPlatformsEachWithItsReader() throws IOException {
        write("mine/one/a.aa", "in a");
        write("mine/two/b.bb", "in b");
        write("mine/two/stray.aa", "a in two");
        write("mine/loose.bb", "loose b");
        write("mine/notes.bin", "x");
        zip("mine/three.zip", "c.aa", "zipped");
        SampleRun run = run("mine");
        assertEquals(
                """
                c.aa read aa 1
                notes.bin unknown '' 0
                one/a.aa read aa 1
                two/stray.aa read aa 1
                loose.bb read bb 1
                two/b.bb read bb 1\
                """,
                files(run));
    }

    @Test
    void readsAFileOnceThatABrowserSavedTwice() throws IOException {
        write("export/a.aa", "one");
        write("export/a (1).aa", "one");
        write("export/b.aa", "two");
        write("export/b (1).aa", "two, changed");
        assertEquals(3, texts(run("export")).size());
    }

    @Test
    void saysThatAnArchiveInsideIsNotOpened() throws IOException {
        zip("all.zip", "mine/facebook.zip", "PK", "readme.txt", "x");
        assertEquals(
                List.of(
                        "We found no export in this, but there is an archive inside it, which is not opened. Unpack it once on your "
                                + "computer and add the ZIP files that come out."),
                run("all.zip").coverage().problems().stream().map(Problem::message).toList());
    }

    @Test
    void readsASecondPlatformInsideAnExport() throws IOException {
        zip("export.zip", "x/a.aa", "1", "x/b.aa", "2", "x/y/c.bb", "3");
        assertEquals(
                "x/y/c.bb read bb 1\nx/a.aa read aa 1\nx/b.aa read aa 1", files(run("export.zip")));
    }

    @Test
    void readsFilesGivenTwiceOnce() throws IOException {
        zip("export-1.zip", "wrap/posts/a.aa", "one\ntwo", "wrap/posts/b.aa", "three");
        write("export/posts/a.aa", "one\ntwo");
        write("export/posts/b.aa", "other");
        SampleRun run = run("export-1.zip", "export", "export-1.zip");
        assertEquals(List.of("one", "two", "other", "three"), texts(run));
        assertEquals(
                """
                '' ignored '' 0
                posts/a.aa read aa 2
                posts/b.aa read aa 1
                wrap/posts/a.aa ignored aa 0
                wrap/posts/b.aa read aa 1\
                """,
                files(run));
    }

    @Test
    void saysLittleOfAZipWithoutExportBesideExports() throws IOException {
        write("mine/a.aa", "one");
        zip("mine/sent/homework.zip", "essay.doc", "x");
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.UNKNOWN_FILE,
                                "sent/homework.zip",
                                "We found no export in this ZIP file, so it was not read.")),
                run("mine").coverage().problems());
    }

    @Test
    void saysWhatCanBeReadWhereNothingIs() throws IOException {
        write("holiday.pages", "x");
        SampleRun run = run("holiday.pages");
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.INPUT,
                                "holiday.pages",
                                "We found no export in this. We can read exports of these: aa, bb. Add the ZIP as you downloaded it, or"
                                        + " its whole folder.")),
                run.coverage().problems());
        assertEquals("holiday.pages unknown '' 0", files(run));
    }

    @Test
    void passesOnAdviceForAFormThatIsNotRead() throws IOException {
        write("export/old.aa-html", "x");
        SampleRun run = run("export");
        assertEquals(
                List.of(
                        new Problem(
                                Problem.Kind.UNSUPPORTED,
                                "export",
                                "Ask for it again in another form.")),
                run.coverage().problems());
    }

    @Test
    void goesOnWhereOneInputCannotBeOpened() throws IOException {
        write("broken.zip", "PK\3\4 and no more");
        write("a.aa", "one");
        Files.createDirectories(folder.resolve("empty"));
        SampleRun run = run("broken.zip", "missing.zip", "empty", "a.aa");
        assertEquals(List.of("one"), texts(run));
        assertEquals(
                List.of("broken.zip", "missing.zip", "empty"),
                run.coverage().problems().stream().map(Problem::where).toList());
        assertEquals(1, run.coverage().count(Status.READ));
    }

    @Test
    void countsWhatHoldsNothingApart() throws IOException {
        write("a.aa", "one\n\ntwo\n \n");
        Coverage.FileLine line = run("a.aa").coverage().files().getFirst();
        assertEquals(2, line.items());
        assertEquals(2, line.empty());
    }

    @Test
    void stopsWhenInterrupted() throws IOException {
        write("a.aa", "one\ntwo\nthree");
        List<Item> taken = new ArrayList<>();
        ReadTarget target =
                _ ->
                        item -> {
                            taken.add(item);
                            Thread.currentThread().interrupt();
                        };
        ReadRun run = new ReadRun(READERS, Limits.DEFAULT, 1);
        List<Path> inputs = List.of(folder.resolve("a.aa"));
        assertThrows(CancellationException.class, () -> run.read(inputs, target));
        assertEquals(1, taken.size());
    }

    @Test
    void opensNoZipOfAFolderWithMoreThanAnybodyHas() throws IOException {
        for (int i = 0; i <= 1_000; i++) {
            write("all/" + i + ".zip", "");
        }
        List<Problem> problems = run("all").coverage().problems();
        assertEquals(1, problems.size());
        assertTrue(
                problems.getFirst()
                        .message()
                        .startsWith("This folder holds more than 1,000 ZIP files"));
    }

    @Test
    void letsTheTakersOwnFailureThrough() throws IOException {
        write("a.aa", "one");
        ReadRun run = new ReadRun(READERS, Limits.DEFAULT, 2);
        IllegalArgumentException failure = new IllegalArgumentException("taker");
        ReadTarget target =
                _ ->
                        _ -> {
                            throw failure;
                        };
        List<Path> inputs = List.of(folder.resolve("a.aa"));
        assertEquals(
                failure,
                assertThrows(IllegalArgumentException.class, () -> run.read(inputs, target)));
    }

    private SampleRun run(String... names) {
        Path[] paths = Arrays.stream(names).map(folder::resolve).toArray(Path[]::new);
        SampleRun run = SampleRun.of(READERS, 2, paths);
        assertTrue(run.lines().stream().noneMatch(line -> line.contains("secret")));
        return run;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static List<String> texts(SampleRun run) {
        return run.items().stream().map(Item::text).toList();
    }

    private static String files(SampleRun run) {
        return run.coverage().files().stream()
                .map(file ->
                        "%s %s %s %d"
                                .formatted(
                                        file.path().isEmpty() ? "''" : file.path(),
                                        file.status().label(),
                                        file.platform().isEmpty() ? "''" : file.platform(),
                                        file.items()))
                .collect(Collectors.joining("\n"));
    }
}
