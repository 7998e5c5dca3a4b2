package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exposureaudit.school.Me;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.exposureaudit.web.http.session.told.Answers;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.Marks;
import org.exposureaudit.web.http.session.told.People;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.exposureaudit.web.http.session.told.You;
import org.exposureaudit.web.http.session.upload.UploadRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionsTest {
    private static final String PHRASE = "correct horse, in made-up words";

    @TempDir private Path folder;
    private final TickingClock clock = new TickingClock();
    private Sessions sessions;

    @BeforeEach
    void open() throws IOException {
        sessions = new Sessions(folder, SessionRules.USUAL, clock);
    }

    @Test
    void keepsWhatTheUserTold() throws IOException {
        Started started = sessions.create();
        SessionState told = told();
        started.session().change(_ -> told);
        assertEquals(told, found(started).orElseThrow().state());
    }

    @Test
    void findsASessionAgainAfterARestart() throws IOException {
        Started started = sessions.create();
        started.session().change(_ -> told());
        sessions = new Sessions(folder, SessionRules.USUAL, clock);
        assertEquals(told(), found(started).orElseThrow().state());
    }

    @Test
    void opensNothingWithAnothersSecret() throws IOException {
        Started mine = sessions.create();
        Started another = sessions.create();
        assertEquals(Optional.empty(), sessions.find(mine.session().id(), another.secret()));
        assertEquals(Optional.empty(), sessions.find(mine.session().id(), ""));
        assertEquals(Optional.empty(), sessions.find(mine.session().id(), "A".repeat(43)));
        assertEquals(Optional.empty(), sessions.find("../" + mine.session().id(), mine.secret()));
    }

    @Test
    void endsHalfAnHourAfterTheLastVisit() throws IOException {
        Started started = sessions.create();
        clock.pass(Duration.ofMinutes(29));
        assertTrue(found(started).isPresent());
        clock.pass(Duration.ofMinutes(29));
        assertTrue(found(started).isPresent());
        clock.pass(Duration.ofMinutes(30));
        assertFalse(found(started).isPresent());
        assertEquals(List.of(), left());
    }

    @Test
    void endsAfterTwelveHoursHoweverOftenItIsVisited() throws IOException {
        Started started = sessions.create();
        for (int quarter = 1; quarter < 48; quarter++) {
            clock.pass(Duration.ofMinutes(15));
            assertTrue(found(started).isPresent());
        }
        clock.pass(Duration.ofMinutes(15));
        assertFalse(found(started).isPresent());
    }

    @Test
    void sweepsAwayWhatIsOverAndWhatWasNeverWhole() throws IOException {
        sessions.create();
        Path half = Files.createDirectory(folder.resolve("x".repeat(22)));
        Files.writeString(half.resolve("times"), "1 1788771600 1788771600 0");
        clock.pass(Duration.ofMinutes(31));
        Started young = sessions.create();
        sessions.sweep();
        assertEquals(List.of(young.session().id()), left());
    }

    @Test
    void leavesAloneWhatAnotherProgramMightBeMaking() throws IOException {
        Started half = sessions.create();
        try (var part = half.session().vault().spool().create("half")) {
            part.write(1);
            Path begun = Files.createDirectory(folder.resolve("x".repeat(22)));

            var beside = new Sessions(folder, SessionRules.USUAL, clock, () -> false);

            beside.sweep();
            assertTrue(Files.exists(begun));
            part.complete();
        }
        assertEquals(List.of("half"), half.session().vault().spool().names());
    }

    @Test
    void sweepsWhenItStarts() throws IOException {
        sessions.create();
        clock.pass(Duration.ofMinutes(31));
        sessions = new Sessions(folder, SessionRules.USUAL, clock);
        assertEquals(List.of(), left());
    }

    @Test
    void leavesNothingOfADeletedSession() throws IOException {
        Started started = sessions.create();
        Session session = started.session();
        StoredUpload upload = session.store("", "posts.json", bytes("nothing to see"));
        sessions.delete(session);
        assertEquals(List.of(), left());
        assertFalse(found(started).isPresent());
        assertThrows(IOException.class, () -> session.change(state -> state));
        assertThrows(NoSuchFileException.class, () -> session.open(upload));
    }

    @Test
    void givesBackTheBytesOfAnUpload() throws IOException {
        Session session = sessions.create().session();
        StoredUpload upload = session.store("export", "messages/inbox.json", bytes("hello"));
        assertEquals(5, upload.size());
        try (var in = Channels.newInputStream(session.open(upload))) {
            assertEquals("hello", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        session.forget(upload);
        assertThrows(NoSuchFileException.class, () -> session.open(upload));
    }

    @Test
    void opensAgainOnAnotherDayWithCodeAndPassphrase() throws IOException {
        Started started = sessions.create();
        started.session().change(_ -> told());
        StoredUpload upload = started.session().store("", "posts.json", bytes("hello"));
        Instant nextWeek = clock.instant().plus(Duration.ofDays(7));
        String code = sessions.keep(started.session(), nextWeek, PHRASE.toCharArray());
        clock.pass(Duration.ofDays(2));
        sessions = new Sessions(folder, SessionRules.USUAL, clock);
        assertFalse(found(started).isPresent(), "the browser's secret ends as ever");
        assertFalse(sessions.reopen(code, "another phrase".toCharArray()).isPresent());
        assertFalse(sessions.reopen("AAAA-AAAA-AAAA-AAAA-AAAA", PHRASE.toCharArray()).isPresent());
        Started again =
                sessions.reopen(code.toLowerCase(Locale.ROOT), PHRASE.toCharArray()).orElseThrow();
        assertEquals(told(), found(again).orElseThrow().state());
        try (var in = Channels.newInputStream(again.session().open(upload))) {
            assertEquals("hello", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(List.of(again.session().id()), left());
    }

    @Test
    void keepsNothingLongerThanSaid() throws IOException {
        Started started = sessions.create();
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        String code = sessions.keep(started.session(), tomorrow, PHRASE.toCharArray());
        clock.pass(Duration.ofHours(13));
        sessions.sweep();
        assertEquals(1, left().size());
        clock.pass(Duration.ofHours(11));
        assertFalse(sessions.reopen(code, PHRASE.toCharArray()).isPresent());
        sessions.sweep();
        assertEquals(List.of(), left());
    }

    @Test
    void takesTheSecretOfAnOpenSessionItsPowerWhenItIsOpenedElsewhere() throws IOException {
        Started started = sessions.create();
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        String code = sessions.keep(started.session(), tomorrow, PHRASE.toCharArray());
        Started again = sessions.reopen(code, PHRASE.toCharArray()).orElseThrow();
        assertFalse(found(started).isPresent());
        assertTrue(found(again).isPresent());
        assertThrows(IOException.class, () -> started.session().change(state -> state));
    }

    @Test
    void refusesMoreThanASessionMayHold() throws IOException {
        SessionRules small =
                new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12), 3 << 20, 0);
        sessions = new Sessions(folder, small, clock);
        Session session = sessions.create().session();
        byte[] twoMegabytes = new byte[2 << 20];
        StoredUpload first = session.store("", "a", new ByteArrayInputStream(twoMegabytes));
        assertThrows(
                UploadRefusedException.class,
                () -> session.store("", "b", new ByteArrayInputStream(twoMegabytes)));
        assertThrows(UploadRefusedException.class, () -> session.expect(2 << 20));
        session.forget(first);
        session.expect(2 << 20);
        assertEquals(
                2 << 20, session.store("", "b", new ByteArrayInputStream(twoMegabytes)).size());
    }

    @Test
    void refusesUploadsWhenTheDiskIsNearlyFull() throws IOException {
        SessionRules full =
                new SessionRules(
                        Duration.ofMinutes(30), Duration.ofHours(12), 3 << 20, Long.MAX_VALUE / 2);
        sessions = new Sessions(folder, full, clock);
        Session session = sessions.create().session();
        UploadRefusedException refused =
                assertThrows(
                        UploadRefusedException.class, () -> session.store("", "a", bytes("x")));
        assertTrue(refused.sentence().contains("too little room"), refused.sentence());
    }

    private Optional<Session> found(Started started) throws IOException {
        return sessions.find(started.session().id(), started.secret());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> places = Files.list(folder)) {
            return places.map(place -> String.valueOf(place.getFileName())).toList();
        }
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SessionState told() {
        You you = You.of(Me.named("Rhian Calloway"));
        Mark talked =
                new Mark(Mark.Kind.DISCUSSED, "the head", LocalDate.of(2026, 9, 1), "by phone");
        return SessionState.NEW
                .with(you)
                .with(SchoolChoice.named("Wherry Lane", List.of("WLPS")))
                .with(
                        new People(
                                List.of(new People.Typed(Role.PUPIL, "Ann Dell")),
                                List.of(new StoredUpload("k", "", "list.csv", 3))))
                .under(List.of("marchwood"), "")
                .withUpload(new StoredUpload("u", "", "export.zip", 7))
                .with(
                        Marks.NONE
                                .with(List.of("ab12"), talked)
                                .answered("person", Marks.Same.NOT_SURE))
                .with(
                        Answers.NONE.with(
                                "marchwood", "q1", new Answers.Given(Answers.Reply.YES, "")))
                .asSample();
    }
}
