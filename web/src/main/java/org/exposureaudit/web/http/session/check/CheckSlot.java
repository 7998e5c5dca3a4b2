package org.exposureaudit.web.http.session.check;

import org.jspecify.annotations.Nullable;

/// The place of a session's one check. May be used from several threads.
public final class CheckSlot {
    private @Nullable Check check;

    public synchronized @Nullable Check current() {
        return check;
    }

    /// Stops what runs and puts another in its place.
    public synchronized void put(Check other) {
        drop();
        check = other;
    }

    /// Stops what runs and forgets what was found.
    public synchronized void drop() {
        if (check != null) {
            check.stop();
            check = null;
        }
    }

    /// Forgets what a finished check found.
    synchronized void forget() {
        if (check != null && check.done().isPresent()) {
            check = null;
        }
    }

    /// About how many bytes a finished check takes up; 0 while it runs.
    synchronized long weight() {
        return check == null ? 0 : check.done().map(Stage.Done::weight).orElse(0L);
    }
}
