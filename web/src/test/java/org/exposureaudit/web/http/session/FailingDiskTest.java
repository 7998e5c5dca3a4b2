package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.exposureaudit.index.ItemQuery;
import org.exposureaudit.web.http.session.FailingDisk.Failure;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.upload.UploadRefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wherever in an upload, a check or the keeping of it the program is killed or the disk fills up, nothing good is lost, nothing that is
/// not whole is taken for whole, and nothing can be read that should not be.
final class FailingDiskTest {
    private static final int POINTS = 24;
    private static final long ENOUGH = Long.MAX_VALUE / 2;
    private static final String WORD = "quillwortcanary";
    private static final String PHRASE = "correct horse, in made-up words";
    private static final SessionRules RULES =
            new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12), 1L << 30, 0);

    @TempDir private Path temp;
    private final TickingClock clock = new TickingClock();
    private final byte[] export = export();

    /// Somebody brings an export, has it checked and keeps it, until something fails.
    private final class Visit {
        private final Sessions sessions;
        private @Nullable Started started;
        private SessionState told = SessionState.NEW;
        private String code = "";
        private @Nullable IOException failure;

        Visit(Sessions sessions) {
            this.sessions = sessions;
        }

        void go() throws InterruptedException {
            try {
                started = sessions.create();
                Session session = started.session();
                StoredUpload upload = session.store("", "items.jsonl", content());
                told = session.change(state -> state.withUpload(upload));
                session.check();
                told = session.state();
                session.awaitCheck();
                if (session.results() instanceof Results.Failed(String sentence)) {
                    throw new IOException(sentence);
                }
                code =
                        sessions.keep(
                                session,
                                clock.instant().plus(Duration.ofDays(1)),
                                PHRASE.toCharArray());
            } catch (IOException e) {
                failure = e;
            }
        }

        Started begun() {
            return java.util.Objects.requireNonNull(started);
        }
    }

    @Test
    void losesNothingWhereverItIsKilled() throws IOException, InterruptedException {
        for (long point : points(Failure.KILLED)) {
            Path folder = Files.createDirectory(temp.resolve("killed-" + point));
            Visit visit = visit(new FailingDisk(Failure.KILLED, point), folder);
            assertEquals(0, new CanaryScan(folder).hits(List.of(WORD)), "at " + point);

            Sessions sessions = new Sessions(folder, RULES, clock);

            assertEquals(List.of(), unfinished(folder), "at " + point);
            if (visit.started == null) {
                assertEquals(1, new CanaryScan(folder).files(), "at " + point);
            } else if (visit.code.isEmpty()) {
                Started begun = visit.begun();
                Optional<Session> again = sessions.find(begun.session().id(), begun.secret());
                isWhole(again.orElseThrow(), visit.told, point);
            } else {
                Started again = sessions.reopen(visit.code, PHRASE.toCharArray()).orElseThrow();
                isWhole(again.session(), visit.told, point);
            }
        }
    }

    @Test
    void saysSoAndGoesOnWhereverTheDiskIsFull() throws IOException, InterruptedException {
        for (long point : points(Failure.FULL)) {
            Path folder = Files.createDirectory(temp.resolve("full-" + point));
            FailingDisk disk = new FailingDisk(Failure.FULL, point);
            Visit visit = visit(disk, folder);
            assertEquals(0, new CanaryScan(folder).hits(List.of(WORD)), "at " + point);
            disk.mend();
            if (visit.started != null) {
                assertEquals(List.of(), unfinished(folder), "at " + point);
                Session session = visit.begun().session();
                isWhole(session, visit.told, point);
                StoredUpload more = session.store("", "more.jsonl", content());
                assertEquals(export.length, more.size());
            }
            isSaid(visit.failure, point);
        }
    }

    private static void isSaid(@Nullable IOException failure, long point) {
        if (failure instanceof UploadRefusedException refused) {
            assertTrue(refused.sentence().contains("disk might be full"), refused.sentence());
        } else if (failure != null) {
            String said = String.valueOf(failure.getMessage());
            assertTrue(
                    said.contains("No space")
                            || said.contains("Run the check again")
                            || said.contains("then start the check again"),
                    point + ": " + said);
        }
    }

    // The state is the last one that was saved, or the one that was being saved.
    private void isWhole(Session session, SessionState told, long point)
            throws IOException, InterruptedException {
        SessionState state = session.state();
        assertTrue(state.uploads().containsAll(told.uploads()), "at " + point);
        for (StoredUpload upload : state.uploads()) {
            try (var in = Channels.newInputStream(session.open(upload))) {
                assertArrayEquals(export, in.readAllBytes(), "at " + point);
            }
        }
        if (!state.uploads().isEmpty()) {
            session.check();
            session.awaitCheck();
            assertInstanceOf(Results.Ready.class, session.results(), "at " + point);
            assertTrue(
                    session.search(index -> index.find(ItemQuery.parse(WORD), 1).total())
                                    .orElseThrow()
                            > 0);
        }
    }

    private Visit visit(FailingDisk disk, Path folder) throws IOException, InterruptedException {
        try {
            Visit visit = new Visit(new Sessions(disk.at(folder), RULES, clock));
            visit.go();
            return visit;
        } catch (IOException e) {
            Visit never = new Visit(new Sessions(folder, RULES, clock));
            never.failure = e;
            return never;
        }
    }

    private long[] points(Failure failure) throws IOException, InterruptedException {
        FailingDisk whole = new FailingDisk(failure, ENOUGH);
        Visit visit = visit(whole, Files.createDirectory(temp.resolve("whole-" + failure)));
        assertEquals(null, visit.failure);
        long all = ENOUGH - whole.left();
        return LongStream.concat(LongStream.range(0, 8), new Random(7).longs(POINTS, 8, all))
                .distinct()
                .toArray();
    }

    private static List<Path> unfinished(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".part")).toList());
        }
    }

    private ByteArrayInputStream content() {
        return new ByteArrayInputStream(export);
    }

    private static byte[] export() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            lines.append(
                    "{\"id\":\"%d\",\"kind\":\"post\",\"platform\":\"x\",\"author\":\"self\",\"text\":\"day %d with a %s and more of the same\"}%n"
                            .formatted(i, i, WORD));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
