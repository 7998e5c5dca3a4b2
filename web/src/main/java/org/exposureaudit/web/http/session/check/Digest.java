package org.exposureaudit.web.http.session.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the pages made of a report, so that it is not made anew for each of them. It lives as long as the report does and is forgotten
/// with it, and holds one thing at most. May be used from several threads.
public final class Digest {
    private @Nullable Object from;
    private @Nullable Object made;

    /// What is made from something, made now unless it was made from an equal thing before.
    ///
    /// @param basis everything it is made from
    /// @param make makes it; nothing of a request, which holds the session's key, may stay in what it makes
    public synchronized <T> T of(Object basis, Class<T> type, Supplier<T> make) {
        if (!basis.equals(from) || !type.isInstance(made)) {
            made = make.get();
            from = basis;
        }
        return type.cast(made);
    }
}
