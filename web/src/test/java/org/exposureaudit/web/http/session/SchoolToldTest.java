package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.exposureaudit.school.Establishment;
import org.exposureaudit.school.Person;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.school.Phase;
import org.exposureaudit.school.School;
import org.exposureaudit.web.http.session.check.Check;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.People;
import org.exposureaudit.web.http.session.told.People.Typed;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchoolToldTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @TempDir private Path folder;
    private Session session;

    @BeforeEach
    void begin() throws IOException {
        session = new Sessions(folder, SessionRules.USUAL, new TickingClock()).create().session();
    }

    @Test
    void knowsNothingBeforeAnythingIsTold() {
        School school = SchoolTold.read(session, SessionState.NEW, DAY).school();
        assertEquals(List.of(), school.establishments());
        assertEquals(List.of(), school.roster().people());
    }

    @Test
    void readsASchoolThatWasTyped() {
        SchoolChoice typed =
                new SchoolChoice(
                        "St \"Ann\"’s {School}",
                        List.of("Anns", "#anns"),
                        "1 Fen Lane",
                        "HY4 2QN",
                        "Bo Lamb",
                        List.of("https://www.anns.example/home"),
                        Phase.PRIMARY,
                        List.of());
        Establishment school =
                SchoolTold.read(session, SessionState.NEW.with(typed), DAY)
                        .school()
                        .establishments()
                        .getFirst();
        assertEquals("St \"Ann\"’s {School}", school.name());
        assertEquals(List.of("Anns", "#anns"), school.aliases());
        assertEquals("HY4", school.postcodeArea());
        assertEquals(List.of("anns.example"), school.domains());
        assertEquals(Phase.PRIMARY, school.phase());
    }

    @Test
    void readsFilesAndTypedNamesTogether() throws IOException {
        SessionState state =
                SessionState.NEW
                        .with(
                                SchoolChoice.described(
                                        List.of(
                                                file(
                                                        "school.json",
                                                        "{\"schools\":[{\"name\":\"Fen\"}]}"))))
                        .with(
                                new People(
                                        List.of(new Typed(Role.EX_PUPIL, "Ivo Fox")),
                                        List.of(
                                                file(
                                                        "list.csv",
                                                        "role,forename,surname\nparent,Una,Lamb\n"))));
        School school = SchoolTold.read(session, state, DAY).school();
        assertEquals("Fen", school.establishments().getFirst().name());
        assertEquals(
                List.of("Una Lamb", "Ivo Fox"),
                school.roster().people().stream().map(Person::name).toList());
    }

    @Test
    void aCheckThatWasStoppedDoesNotStartAgainByItself() throws IOException, InterruptedException {
        session.check();
        Check stopped = Objects.requireNonNull(session.live().slot().current());
        session.cancel();
        assertInstanceOf(Results.None.class, session.results());
        assertFalse(session.state().checked());
        stopped.join();
    }

    private StoredUpload file(String name, String text) throws IOException {
        return session.store(
                "", name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
