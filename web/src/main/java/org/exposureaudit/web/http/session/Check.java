package org.exposureaudit.web.http.session;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.exposureaudit.Progress;
import org.exposureaudit.problem.AuditException;
import org.exposureaudit.report.Report;

/// One run of a check on a thread of its own, and what it found.
final class Check {
    private static final String BROKEN =
            "The check stopped because of an error in the program. Start it again; if it stops again, leave out the file you added last.";

    private final SessionState state;
    private final Turns turns;
    private final AtomicReference<Results> outcome = new AtomicReference<>(new Results.None());
    private final AtomicReference<CheckProgress> progress =
            new AtomicReference<>(CheckProgress.START);
    private final Thread thread;
    private long news;

    private Check(SessionState state, Turns turns, Function<Progress, Report> work) {
        this.state = state;
        this.turns = turns;
        this.thread = Thread.ofVirtual().name("check").unstarted(() -> run(work));
    }

    static Check start(SessionState state, Turns turns, Function<Progress, Report> work) {
        Check check = new Check(state, turns, work);
        turns.join(check);
        check.thread.start();
        return check;
    }

    /// The state it was started with.
    SessionState state() {
        return state;
    }

    Results results() {
        Results now = outcome.get();
        if (now instanceof Results.None) {
            CheckProgress far = progress.get();
            return new Results.Running(
                    new CheckProgress(
                            turns.ahead(this),
                            far.files(),
                            far.ofFiles(),
                            far.bytes(),
                            far.ofBytes(),
                            far.items()),
                    List.of());
        }
        return now;
    }

    /// Waits until it is further than when this was called, or for this long.
    ///
    /// @return whether it is further
    synchronized boolean awaitNews(Duration most) throws InterruptedException {
        long seen = news;
        long end = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); news == seen && left > 0; ) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return news != seen;
    }

    private synchronized void tell() {
        news++;
        notifyAll();
    }

    void stop() {
        thread.interrupt();
    }

    // Whatever goes wrong in it must be told to the user and to nobody else.
    @SuppressWarnings("IllegalCatch")
    private void run(Function<Progress, Report> work) {
        try {
            turns.await(this);
            Report report =
                    work.apply((bytes, of) -> {
                        progress.set(new CheckProgress(0, 0, 0, bytes, of, 0));
                        tell();
                    });
            outcome.set(new Results.Ready(report, false));
        } catch (InterruptedException | CancellationException _) {
            outcome.set(new Results.None());
        } catch (AuditException e) {
            outcome.set(new Results.Failed(String.valueOf(e.getMessage())));
        } catch (RuntimeException _) {
            outcome.set(new Results.Failed(BROKEN));
        } finally {
            turns.leave(this);
            tell();
        }
    }
}
