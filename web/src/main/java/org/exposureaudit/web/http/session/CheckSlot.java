package org.exposureaudit.web.http.session;

import org.jspecify.annotations.Nullable;

/// The place of a session's one check. May be used from several threads.
final class CheckSlot {
    private @Nullable Check check;

    synchronized @Nullable Check current() {
        return check;
    }

    /// Stops what runs and puts another in its place.
    synchronized void put(Check other) {
        drop();
        check = other;
    }

    /// Stops what runs and forgets what was found.
    synchronized void drop() {
        if (check != null) {
            check.stop();
            check = null;
        }
    }
}
