package org.exposureaudit.web.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.exposureaudit.web.http.session.check.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed in the middle of an import leaves nothing that can be read, and loses nobody what was brought.
final class KilledTest {
    private static final List<String> NAMES = List.of("Calloway", "Wherry Lane", "instagram");

    @TempDir private Path folder;
    private final TickingClock clock = new TickingClock();

    @Test
    void goesOnAfterItWasKilledWhileChecking() throws IOException, InterruptedException {
        List<String> cookie = killed("checking");
        assertEquals(0, new CanaryScan(folder).hits(NAMES));
        Sessions sessions = new Sessions(folder, SessionRules.USUAL, clock);
        Session session = sessions.find(cookie.getFirst(), cookie.getLast()).orElseThrow();
        assertInstanceOf(Results.Running.class, session.results());
        session.awaitCheck();
        Results.Ready ready = assertInstanceOf(Results.Ready.class, session.results());
        assertFalse(ready.complete().findings().isEmpty());
    }

    @Test
    void forgetsAnUploadThatWasNotWhole() throws IOException, InterruptedException {
        List<String> cookie = killed("uploading");
        assertEquals(0, new CanaryScan(folder).hits(NAMES));
        Sessions sessions = new Sessions(folder, SessionRules.USUAL, clock);
        Session session = sessions.find(cookie.getFirst(), cookie.getLast()).orElseThrow();
        assertEquals(List.of(), session.state().uploads());
        assertEquals(List.of(), session.vault().spool().names());
        assertEquals(0, session.vault().spool().diskUse());
    }

    @Test
    void sweepsAwayWhatNobodyComesBackFor() throws IOException, InterruptedException {
        killed("checking");
        assertTrue(new CanaryScan(folder).files() > 10);
        clock.pass(Duration.ofMinutes(31));
        Sessions sessions = new Sessions(folder, SessionRules.USUAL, clock);
        assertEquals(0, sessions.count());
        assertEquals(1, new CanaryScan(folder).files());
    }

    private List<String> killed(String when) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledProgram.class.getName(),
                                folder.toString(),
                                when)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader out = child.inputReader()) {
            String id = String.valueOf(out.readLine());
            String secret = String.valueOf(out.readLine());
            assertEquals(when, out.readLine());
            return List.of(id, secret);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
