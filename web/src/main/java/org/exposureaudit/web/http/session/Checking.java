package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.exposureaudit.Audit;
import org.exposureaudit.index.IndexPlace;
import org.exposureaudit.index.ItemIndex;
import org.exposureaudit.school.School;
import org.exposureaudit.school.file.SchoolReading;
import org.exposureaudit.web.http.session.check.Check;
import org.exposureaudit.web.http.session.check.CheckCounter;
import org.exposureaudit.web.http.session.check.CheckSlot;
import org.exposureaudit.web.http.session.check.Material;
import org.exposureaudit.web.http.session.check.Results;
import org.exposureaudit.web.http.session.check.ResultsMemory;
import org.exposureaudit.web.http.session.check.Stage;
import org.exposureaudit.web.http.session.check.Turns;
import org.exposureaudit.web.http.session.told.SessionState;
import org.exposureaudit.web.http.session.vault.Area;
import org.exposureaudit.web.http.session.vault.EncryptedIndexFiles;
import org.exposureaudit.web.http.session.vault.Vault;
import org.jspecify.annotations.Nullable;

/// Runs the checks of all sessions, as many at once as there are processors.
final class Checking {
    private static final int SHARE_OF_MEMORY = 4;

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final Turns turns = new Turns(processors);
    private final ResultsMemory memory =
            new ResultsMemory(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    private final Clock clock;

    Checking(Clock clock) {
        this.clock = clock;
    }

    /// Starts a session's check, instead of one that runs.
    void start(Session session) throws IOException {
        start(session, session.state());
    }

    private Check start(Session session, SessionState state) throws IOException {
        CheckSlot slot = session.live().slot();
        synchronized (slot) {
            Check before = slot.current();
            slot.drop();
            Check check = Check.start(state, turns, clock, new Preparing(session, state, before));
            slot.put(check);
            return check;
        }
    }

    /// What a check needs of its session.
    private final class Preparing implements Check.Preparation {
        private final Session session;
        private final SessionState state;
        private final @Nullable Check before;

        Preparing(Session session, SessionState state, @Nullable Check before) {
            this.session = session;
            this.state = state;
            this.before = before;
        }

        @Override
        public Stage.Reading prepare(CheckCounter counter)
                throws IOException, InterruptedException {
            // Both write the same index.
            if (before != null) {
                before.join();
            }
            return Checking.this.prepare(session, state, counter);
        }

        @Override
        public void giveUp() throws IOException {
            clearIndex(session);
        }
    }

    /// What a session's check found. One that was made before and is not in memory starts again.
    Results results(Session session) throws IOException {
        SessionState state = session.state();
        if (!state.checked()) {
            return new Results.None();
        }
        CheckSlot slot = session.live().slot();
        Check check;
        synchronized (slot) {
            Check current = slot.current();
            check = current == null ? start(session, state) : current;
        }
        memory.use(slot);
        return check.results(state);
    }

    /// Looks into the index of a finished check.
    <T> T search(Session session, Function<ItemIndex, T> look) throws IOException {
        return session.live()
                .index()
                .search(() -> ItemIndex.open(indexIn(session.vault())), clock.instant(), look);
    }

    private Stage.Reading prepare(Session session, SessionState state, CheckCounter counter)
            throws IOException {
        Vault vault = session.vault();
        LocalDate day = LocalDate.now(clock.withZone(School.UK));
        SchoolReading school = SchoolTold.read(session, state, day);
        clearIndex(session);
        Audit audit =
                Audit.reading(List.of(), state.you().me(), school.school())
                        .noting(school.problems());
        Audit whole =
                audit.reading(new Material(state, vault.spool()).inputs())
                        .indexing(indexIn(vault))
                        .watching(counter);
        // Alone it may use all processors; several share them.
        int workers = Math.max(1, processors + 1 - turns.running());
        return new Stage.Reading(audit, whole.examining(workers));
    }

    private static void clearIndex(Session session) throws IOException {
        Live live = session.live();
        live.index().close();
        synchronized (live) {
            // Looking for the folder of a session that has ended would make it again.
            if (!live.isEnded()) {
                session.vault().index().clear();
            }
        }
    }

    private static IndexPlace indexIn(Vault vault) throws IOException {
        Area area = vault.index();
        return new IndexPlace.Files(new EncryptedIndexFiles(area));
    }
}
