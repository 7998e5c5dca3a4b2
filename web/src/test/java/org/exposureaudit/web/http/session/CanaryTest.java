package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exposureaudit.index.ItemQuery;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Marks;
import org.exposureaudit.web.http.session.told.People;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.told.You;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing a user tells or brings can be found on the disk.
final class CanaryTest {
    private static final String IN_UPLOAD = "quillwortcanary";
    private static final String IN_NAME = "Brambletwitch";
    private static final String IN_FILE_NAME = "fenugreekcanary";
    private static final String IN_PROFILE = "Hollyhockstrand";
    private static final String IN_NOTE = "marzipancanary";
    private static final List<String> CANARIES =
            List.of(IN_UPLOAD, IN_NAME, IN_FILE_NAME, IN_PROFILE, IN_NOTE);

    @TempDir private Path folder;
    @TempDir private Path planted;

    @Test
    void nothingOfASessionCanBeReadOnTheDisk() throws IOException, InterruptedException {
        CanaryScan scan = new CanaryScan(folder);
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = temporary(temp);
        Sessions sessions = new Sessions(folder, SessionRules.USUAL, new TickingClock());
        Session session = sessions.create().session();
        bring(session);
        assertEquals(0, scan.hits(CANARIES));
        session.check();
        assertEquals(0, scan.hits(CANARIES));
        session.awaitCheck();
        long found =
                session.search(index -> index.find(ItemQuery.parse(IN_UPLOAD), 10).total())
                        .orElseThrow();
        assertEquals(1, found, "it is in the index all the same");
        assertTrue(scan.files() > 10);
        assertEquals(0, scan.hits(CANARIES));
        List<Path> left = temporary(temp);
        left.removeAll(before);
        assertEquals(0, new CanaryScan(left.toArray(Path[]::new)).hits(CANARIES));
        sessions.delete(session);
        assertEquals(1, scan.files(), "but the folder itself nothing is left");
    }

    @Test
    void theScanFindsWhatIsThere() throws IOException {
        CanaryScan scan = new CanaryScan(planted);
        assertEquals(0, scan.hits(CANARIES));
        Files.writeString(planted.resolve("a"), "words and " + IN_UPLOAD + " and words");
        Files.writeString(planted.resolve("b"), IN_NAME, StandardCharsets.UTF_16LE);
        Files.writeString(planted.resolve("c"), IN_NAME.toUpperCase(Locale.ROOT));
        Files.writeString(planted.resolve("x-" + IN_FILE_NAME + ".json"), "");
        for (String before : List.of("", "a", "ab")) {
            byte[] text = (before + IN_PROFILE + " and more").getBytes(StandardCharsets.UTF_8);
            Files.writeString(
                    planted.resolve("coded" + before.length()),
                    Base64.getEncoder().encodeToString(text));
        }
        assertEquals(7, scan.hits(CANARIES));
    }

    @Test
    void theScanFindsWhatIsPacked() throws IOException {
        byte[] text = ("words and " + IN_NOTE + " and words").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(planted.resolve("a"))) {
            out.write("before".getBytes(StandardCharsets.UTF_8));
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            gzip.write(text);
            gzip.finish();
        }
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(planted.resolve("b")))) {
            zip.putNextEntry(new ZipEntry("entry"));
            zip.write(text);
        }
        try (OutputStream out =
                new DeflaterOutputStream(Files.newOutputStream(planted.resolve("c")))) {
            out.write(text);
        }
        Deflater bare = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (OutputStream out =
                new DeflaterOutputStream(Files.newOutputStream(planted.resolve("d")), bare)) {
            out.write(text);
        }
        bare.end();
        assertEquals(4, new CanaryScan(planted).hits(CANARIES));
    }

    private static void bring(Session session) throws IOException {
        String item =
                """
                {"id":"1","kind":"message","platform":"x","author":"other","text":"a %s for you",\
                "other_party":{"display_name":"Ann %s"}}
                """
                        .formatted(IN_UPLOAD, IN_NAME);
        StoredUpload items = session.store(IN_FILE_NAME, "items.jsonl", SessionsTest.bytes(item));
        StoredUpload other =
                session.store(IN_FILE_NAME, IN_FILE_NAME + ".txt", SessionsTest.bytes(item));
        Mark note = new Mark(Mark.Kind.DISCUSSED, IN_NAME, LocalDate.MAX, IN_NOTE);
        session.change(state ->
                state.with(You.of(Me.named("Rhian " + IN_PROFILE)))
                        .withUpload(items)
                        .withUpload(other)
                        .with(SchoolChoice.named(IN_PROFILE + " School", List.of()))
                        .with(
                                new People(
                                        List.of(new People.Typed(Role.PUPIL, "Ann " + IN_NAME)),
                                        List.of()))
                        .with(Marks.NONE.with(List.of("ab12"), note))
                        .under(List.of("marchwood"), ""));
    }

    private static List<Path> temporary(Path temp) throws IOException {
        try (var all = Files.list(temp)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }
}
