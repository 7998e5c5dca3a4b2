package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.exposureaudit.web.http.session.vault.Vault;

/// What is in memory of a session between visits. It holds no key but while a check runs.
final class Live {
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private final Path folder;
    private final CheckSlot slot = new CheckSlot();
    private Lifetime life;
    private Instant written;
    private boolean ended;

    Live(Path folder, Lifetime life) {
        this.folder = folder;
        this.life = life;
        this.written = life.seen();
    }

    Path folder() {
        return folder;
    }

    CheckSlot slot() {
        return slot;
    }

    synchronized Lifetime life() {
        return life;
    }

    synchronized boolean isEnded() {
        return ended;
    }

    /// Notes a visit. On the disk it is noted once a minute.
    synchronized void visit(Instant now) throws IOException {
        life = life.seenAt(now);
        if (!ended && Duration.between(written, now).abs().compareTo(SEEN_STEP) >= 0) {
            life.write(folder);
            written = now;
        }
    }

    /// Ends the session: stops its check and makes what it kept unreadable, then deletes it.
    synchronized void end() throws IOException {
        ended = true;
        slot.drop();
        Vault.destroy(folder);
    }
}
