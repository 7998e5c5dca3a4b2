package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.finding.Finding;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.index.ItemQuery;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.Person.Role;
import org.exposureaudit.web.http.session.Sessions.Started;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.told.Mark;
import org.exposureaudit.web.http.session.told.People;
import org.exposureaudit.web.http.session.told.SchoolChoice;
import org.exposureaudit.web.http.session.told.StoredUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckTest {
    @TempDir private Path folder;
    private final TickingClock clock = new TickingClock();
    private Sessions sessions;
    private Started started;
    private Session session;

    @BeforeEach
    void open() throws IOException {
        sessions = new Sessions(folder, SessionRules.USUAL, clock);
        started = sessions.create();
        session = started.session();
    }

    @Test
    void findsNothingBeforeACheckIsStarted() throws IOException {
        assertInstanceOf(Results.None.class, session.results());
        assertEquals(Optional.empty(), session.search(index -> index.size()));
    }

    @Test
    void checksWhatWasUploaded() throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        Report report = checked();
        assertTrue(report.findings().size() > 20);
        assertEquals("Rhian Calloway", report.me());
        assertEquals(SamplePerson.rhian().findings(), fingerprints(report));
    }

    @Test
    void makesResultsAgainAfterARestart() throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        Report before = checked();
        sessions = new Sessions(folder, SessionRules.USUAL, clock);
        session = sessions.find(session.id(), started.secret()).orElseThrow();
        assertInstanceOf(Results.Running.class, session.results());
        assertEquals(fingerprints(before), fingerprints(ready()));
    }

    @Test
    void judgesAgainAtOnceWhenSomethingIsNoted() throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        Finding first = checked().findings().getFirst();
        Mark reported = Mark.of(Mark.Kind.REPORTED);
        session.change(state ->
                state.with(state.marks().with(List.of(first.fingerprint().value()), reported)));
        Results.Ready now = assertInstanceOf(Results.Ready.class, session.results());
        assertFalse(now.outdated());
        session.change(state -> state.under(List.of(), ""));
        assertEquals(List.of(), session.results().report().orElseThrow().findings());
    }

    @Test
    void saysWhenOnlyANewCheckTakesAChangeIntoAccount() throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        checked();
        session.change(state -> state.with(People.NONE));
        assertFalse(outdated());
        session.change(state ->
                state.with(
                        new People(List.of(new People.Typed(Role.PUPIL, "Ann Dell")), List.of())));
        assertTrue(outdated());
    }

    private boolean outdated() throws IOException {
        return session.results() instanceof Results.Ready ready && ready.outdated();
    }

    @Test
    void searchesTheEncryptedIndex() throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        checked();
        long found =
                session.search(index -> index.find(ItemQuery.parse("school"), 10).total())
                        .orElseThrow();
        assertTrue(found > 0);
    }

    @Test
    void opensTheIndexOnceForManySearches() throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        checked();
        ItemIndex first = session.search(index -> index).orElseThrow();
        assertSame(first, session.search(index -> index).orElseThrow());

        checked();
        assertNotSame(first, session.search(index -> index).orElseThrow(), "it was made again");
    }

    @Test
    void keepsTheIndexOpenForAMinuteAndNoLongerThanTheSession()
            throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        checked();
        assertTrue(session.search(index -> index.size()).orElseThrow() > 0);
        sessions.sweep();
        assertTrue(session.live().index().isOpen());
        clock.pass(Duration.ofSeconds(61));
        sessions.sweep();
        assertFalse(session.live().index().isOpen());
        assertTrue(session.search(index -> index.size()).orElseThrow() > 0);

        sessions.delete(session);

        assertFalse(session.live().index().isOpen());
    }

    @Test
    void forgetsACheckThatIsCancelled() throws IOException, InterruptedException {
        SamplePerson.rhian().bringTo(session);
        session.check();
        session.cancel();
        assertInstanceOf(Results.None.class, session.results());
        session.check();
        assertFalse(ready().findings().isEmpty());
    }

    @Test
    void saysInASentenceWhatIsWrongWithTheSchoolsFile() throws IOException, InterruptedException {
        StoredUpload wrong = session.store("", "school.json", SessionsTest.bytes("{\"schools\":"));
        session.change(state -> state.with(SchoolChoice.described(List.of(wrong))));
        session.check();
        session.awaitCheck();
        Results.Failed failed = assertInstanceOf(Results.Failed.class, session.results());
        assertTrue(failed.sentence().startsWith("school.json, line 1"), failed.sentence());
    }

    @Test
    void knowsASchoolAndPeopleThatWereTyped() throws IOException, InterruptedException {
        StoredUpload posts =
                session.store(
                        "",
                        "items.jsonl",
                        SessionsTest.bytes(
                                """
                                {"id":"1","kind":"post","platform":"x","author":"self","text":"Off to Wherry Lane Primary again"}
                                """));
        session.change(state ->
                state.withUpload(posts)
                        .with(
                                SchoolChoice.named(
                                        "Wherry Lane Primary School",
                                        List.of("Wherry Lane Primary")))
                        .with(
                                new People(
                                        List.of(new People.Typed(Role.PUPIL, "Ann Dell")),
                                        List.of()))
                        .under(List.of("marchwood"), ""));
        Report report = checked();
        assertEquals("Wherry Lane Primary School", report.school());
        assertEquals("Ann Dell", report.roster().getFirst().name());
        assertEquals("post.school-mention", report.findings().getFirst().detector());
    }

    private Report checked() throws IOException, InterruptedException {
        session.check();
        return ready();
    }

    private Report ready() throws IOException, InterruptedException {
        session.awaitCheck();
        return assertInstanceOf(Results.Ready.class, session.results()).complete();
    }

    private static List<String> fingerprints(Report report) {
        return report.findings().stream().map(each -> each.fingerprint().value()).toList();
    }
}
