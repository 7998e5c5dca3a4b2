package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.exposureaudit.Audit;
import org.exposureaudit.Policies;
import org.exposureaudit.Progress;
import org.exposureaudit.policy.Policy;
import org.exposureaudit.report.Report;
import org.exposureaudit.school.School;

/// Runs the checks of all sessions, as many at once as there are processors.
final class Checking {
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors());
    private final Clock clock;

    Checking(Clock clock) {
        this.clock = clock;
    }

    /// Starts a session's check, instead of one that runs.
    void start(Session session) throws IOException {
        SessionState state = session.state();
        session.live().slot().put(Check.start(state, turns, progress -> report(state, progress)));
    }

    /// What a session's check found. One that was made before and is not in memory starts again.
    Results results(Session session) throws IOException {
        SessionState state = session.state();
        CheckSlot slot = session.live().slot();
        if (slot.current() == null && state.checked()) {
            start(session);
        }
        Check check = slot.current();
        if (check == null) {
            return new Results.None();
        }
        return check.results() instanceof Results.Ready(Report report, _)
                ? new Results.Ready(report, !check.state().equals(state))
                : check.results();
    }

    private Report report(SessionState state, Progress progress) {
        School school = School.unknown(LocalDate.now(clock.withZone(School.UK)));
        List<Path> inputs = state.inPlace().stream().map(Path::of).toList();
        List<Policy> policies = new ArrayList<>();
        state.policies().forEach(id -> policies.addAll(Policies.of(id)));
        return Audit.of(inputs, state.you().me(), school).under(policies).watching(progress).run();
    }
}
