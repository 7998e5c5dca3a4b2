package org.exposureaudit.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicBoolean;

/// Who may begin a session: in a program on one's own computer, only who was given the address it printed when it started.
///
/// Another program or user of the same computer could find the port, but not the token. It is good once; the browser that
/// brought it then keeps a cookie instead, so that the same person can begin again. May be shared between threads.
public final class Launch {
    /// The field of a form that holds the token.
    public static final String FIELD = "launch";

    /// The cookie of the browser that brought the token.
    static final String COOKIE = "opened";

    private final boolean anybody;
    private final String token;
    private final String kept;
    private final AtomicBoolean used = new AtomicBoolean();

    private Launch(boolean anybody, String token, String kept) {
        this.anybody = anybody;
        this.token = token;
        this.kept = kept;
    }

    /// For the one person who started the program.
    public static Launch forOne() {
        return new Launch(false, Secrets.make(), Secrets.make());
    }

    /// For everybody who reaches the program.
    public static Launch forAll() {
        return new Launch(true, "", Secrets.make());
    }

    /// Whether anybody may begin.
    public boolean isForAll() {
        return anybody;
    }

    /// What the address must hold that opens the program; empty where anybody may.
    public String token() {
        return token;
    }

    /// What the browser keeps that brought the token.
    String kept() {
        return kept;
    }

    /// Whether this request may begin a session. The token is used up by the first that brings it in its form.
    public boolean admits(Visit visit) {
        return anybody
                || isSame(kept, visit.cookie(COOKIE))
                || (isSame(token, visit.form().text(FIELD)) && used.compareAndSet(false, true));
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
