package org.exposureaudit.web.http.session.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exposureaudit.Audit;
import org.exposureaudit.Examination;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.report.Report;
import org.exposureaudit.web.http.session.told.SessionState;
import org.jspecify.annotations.Nullable;

/// One run of a check on a thread of its own, and what it found. It holds the session's key until it ends and no longer.
public final class Check {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final String BROKEN =
            "The check stopped because of an error in the program. Start it again; if it stops again, leave out the file you added last.";
    private static final String NO_ROOM =
            "The check stopped because something could not be read or written on this computer. Its disk might be full: free some room, "
                    + "then start the check again.";
    private static final String TOO_LARGE =
            "The check needs more memory than this program may use. Check fewer files at a time.";

    private final SessionState state;
    private final Turns turns;
    private final Clock clock;
    private final CheckCounter counter = new CheckCounter();
    private final Thread thread;
    private volatile Stage stage = new Stage.Waiting();
    private volatile boolean stopped;
    private volatile @Nullable Preparation preparation;
    private @Nullable Judged judged;

    /// Makes a check ready, on its thread.
    public interface Preparation {
        /// What is audited, and its long part.
        Stage.Reading prepare(CheckCounter counter) throws IOException, InterruptedException;

        /// Removes what a check has written that will not be finished.
        void giveUp() throws IOException;
    }

    /// A report, kept because making it takes a moment.
    ///
    /// @param from from where it was judged
    /// @param examined what was judged
    /// @param at when
    /// @param digest what the pages made of it
    private record Judged(
            Standpoint from, Examination examined, Report report, Instant at, Digest digest) {}

    private Check(SessionState state, Turns turns, Clock clock, Preparation preparation) {
        this.state = state;
        this.turns = turns;
        this.clock = clock;
        this.preparation = preparation;
        this.thread = Thread.ofPlatform().daemon().name("check").unstarted(this::run);
    }

    public static Check start(
            SessionState state, Turns turns, Clock clock, Preparation preparation) {
        Check check = new Check(state, turns, clock, preparation);
        turns.join(check);
        check.thread.start();
        return check;
    }

    /// What it found, as a session looks at it now.
    public Results results(SessionState now) {
        return switch (stage) {
            case Stage.Waiting _ -> running(List.of());
            case Stage.Reading reading -> running(soFar(reading, now));
            case Stage.Done done ->
                    new Results.Ready(
                            judged(Standpoint.of(now), done.audit(), done.examined()),
                            !now.examinesTheSameAs(state));
            case Stage.Failed(String sentence) -> new Results.Failed(sentence);
            case Stage.Stopped _ -> new Results.None();
        };
    }

    /// What the pages made of what was found so far.
    public synchronized Digest digest() {
        return judged == null ? new Digest() : judged.digest();
    }

    /// Once it is done, what is left.
    public Optional<Stage.Done> done() {
        return stage instanceof Stage.Done done ? Optional.of(done) : Optional.empty();
    }

    /// Waits until it is further than when this was called, or for this long.
    ///
    /// @return whether it is further
    public boolean awaitNews(Duration most) throws InterruptedException {
        return counter.awaitNews(most);
    }

    public void stop() {
        stopped = true;
        thread.interrupt();
    }

    /// Waits until it has ended.
    public void join() throws InterruptedException {
        thread.join();
    }

    private Results.Running running(List<Report> soFar) {
        return new Results.Running(counter.progress(turns.ahead(this)), soFar);
    }

    // Looking disturbs the reading, so it is done at most once a second.
    private synchronized List<Report> soFar(Stage.Reading reading, SessionState now) {
        Instant time = clock.instant();
        Standpoint from = Standpoint.of(now);
        Judged before = judged;
        if (before != null && time.isBefore(before.at().plus(LOOK_AGAIN))) {
            return List.of(judged(from, reading.audit(), before.examined()));
        }
        return List.of(judged(from, reading.audit(), reading.examining().soFar()));
    }

    private synchronized Report judged(Standpoint from, Audit audit, Examination examined) {
        Judged before = judged;
        if (before != null && before.examined().equals(examined) && before.from().equals(from)) {
            return before.report();
        }
        Instant at =
                before != null && before.examined().equals(examined)
                        ? before.at()
                        : clock.instant();
        Report report = from.judge(audit, examined);
        judged = new Judged(from, examined, report, at, new Digest());
        return report;
    }

    private void run() {
        Preparation held = preparation;
        try {
            turns.await(this);
            stage = held == null ? new Stage.Stopped() : outcome(held);
            tidy(held);
        } catch (InterruptedException _) {
            stage = new Stage.Stopped();
        } finally {
            // It holds the key.
            preparation = null;
            turns.leave(this);
            counter.tell();
        }
    }

    // What cannot be removed now is when the next check starts, or the session ends.
    private void tidy(@Nullable Preparation held) {
        try {
            if (held != null && done().isEmpty()) {
                held.giveUp();
            }
        } catch (IOException _) {
            assert done().isEmpty();
        }
    }

    // Whatever goes wrong in it must be told to the user in a sentence, and to nobody else.
    @SuppressWarnings("IllegalCatch")
    private Stage outcome(Preparation ready) {
        try {
            Stage.Reading reading = ready.prepare(counter);
            stage = reading;
            Examination examined = reading.examining().run();
            return new Stage.Done(reading.audit(), examined);
        } catch (AuditException e) {
            return ended(String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            return new Stage.Stopped();
        } catch (IOException | UncheckedIOException _) {
            return ended(NO_ROOM);
        } catch (RuntimeException _) {
            return ended(BROKEN);
        } catch (OutOfMemoryError | StackOverflowError _) {
            return ended(TOO_LARGE);
        } catch (Error _) {
            return ended(BROKEN);
        }
    }

    // A check that is stopped fails in all sorts of ways.
    private Stage ended(String sentence) {
        return stopped ? new Stage.Stopped() : new Stage.Failed(sentence);
    }
}
