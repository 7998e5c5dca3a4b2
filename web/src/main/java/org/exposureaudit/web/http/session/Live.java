package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.exposureaudit.web.http.session.check.CheckSlot;
import org.exposureaudit.web.http.session.vault.Area;
import org.exposureaudit.web.http.session.vault.Vault;
import org.jspecify.annotations.Nullable;

/// What is in memory of a session between visits. It holds no key but while a check runs, and for a minute after a search.
final class Live {
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private final Path folder;
    private final CheckSlot slot = new CheckSlot();
    private final OpenIndex index = new OpenIndex();
    private Lifetime life;
    private Instant written;
    private boolean ended;
    private @Nullable AtomicLong used;

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

    /// Its search index, open or not.
    OpenIndex index() {
        return index;
    }

    /// How many bytes of uploads it keeps.
    synchronized AtomicLong used(Area spool) throws IOException {
        if (used == null) {
            used = new AtomicLong(spool.diskUse());
        }
        return used;
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

    /// Until when it may be opened again with a code and a passphrase.
    synchronized void keepUntil(Instant end) throws IOException {
        life = life.keptUntil(end);
        life.write(folder);
    }

    /// Ends this sitting, and with it the browser's secret; a code and a passphrase still open what is kept.
    synchronized void lock() throws IOException {
        ended = true;
        slot.drop();
        index.end();
        Vault.lock(folder);
    }

    /// Ends the session: stops its check and makes what it kept unreadable, then deletes it.
    synchronized void end() throws IOException {
        ended = true;
        slot.drop();
        index.end();
        Vault.destroy(folder);
    }
}
