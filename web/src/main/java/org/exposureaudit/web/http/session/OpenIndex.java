package org.exposureaudit.web.http.session;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.exposureaudit.index.ItemIndex;
import org.jspecify.annotations.Nullable;

/// The search index of one session, left open from one search to the next, for opening it takes longer than searching it. Several may
/// search at once; closing waits until they are done.
///
/// While it is open it can decrypt its files, so it must not stay open for long once nobody searches.
final class OpenIndex {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable ItemIndex index;
    private volatile Instant used = Instant.MIN;
    private boolean ended;

    /// Opens the index with the session's key.
    @FunctionalInterface
    interface Opening {
        /// The index.
        ItemIndex open() throws IOException;
    }

    /// Looks into it, opening it if need be.
    <T> T search(Opening opening, Instant now, Function<ItemIndex, T> look) throws IOException {
        while (true) {
            lock.readLock().lock();
            try {
                ItemIndex open = index;
                if (open != null) {
                    used = now;
                    return look.apply(open);
                }
            } finally {
                lock.readLock().unlock();
            }
            // It might be closed again before it is looked into, but not for ever.
            open(opening);
        }
    }

    private void open(Opening opening) throws IOException {
        lock.writeLock().lock();
        try {
            if (ended) {
                throw new IOException("the session has ended");
            }
            if (index == null) {
                index = opening.open();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Closes it until the next search.
    void close() {
        lock.writeLock().lock();
        try (ItemIndex open = index) {
            assert open == null || open.size() >= 0;
            index = null;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Closes it unless somebody has searched since then.
    void closeUnlessUsedSince(Instant then) {
        if (used.isBefore(then)) {
            close();
        }
    }

    /// Closes it for good.
    void end() {
        lock.writeLock().lock();
        try {
            ended = true;
            close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    boolean isOpen() {
        lock.readLock().lock();
        try {
            return index != null;
        } finally {
            lock.readLock().unlock();
        }
    }
}
