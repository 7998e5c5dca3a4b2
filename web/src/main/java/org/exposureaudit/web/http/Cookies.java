package org.exposureaudit.web.http;

import io.javalin.http.Context;
import org.exposureaudit.web.http.page.Answer;

/// The two cookies: the secret of a session, which only the pages of that session get, and the mark of the browser that opened
/// the program. No script can read them, and no other site's page makes the browser send them.
final class Cookies {
    /// Holds the secret of a session.
    static final String SECRET = "check";

    private static final String SET = "Set-Cookie";
    private static final String RULES = "; HttpOnly; SameSite=Strict";

    private final Launch launch;
    private final String secure;

    /// @param encrypted whether the program is asked for by https
    Cookies(Launch launch, Encrypted encrypted) {
        this.launch = launch;
        this.secure = encrypted == Encrypted.YES ? "; Secure" : "";
    }

    /// Whether what goes to the browser is encrypted on its way.
    enum Encrypted {
        /// By TLS.
        YES,
        /// It never leaves this computer.
        NO
    }

    void begin(Context context, Answer.Begin begun) {
        add(context, SECRET, begun.secret(), path(begun.id()));
        if (!launch.isForAll()) {
            add(context, Launch.COOKIE, launch.kept(), "/");
        }
    }

    void end(Context context, String id) {
        context.res().addHeader(SET, SECRET + "=; Max-Age=0; Path=" + path(id) + RULES + secure);
    }

    private void add(Context context, String name, String value, String path) {
        context.res().addHeader(SET, name + "=" + value + "; Path=" + path + RULES + secure);
    }

    private static String path(String id) {
        return Routes.SESSIONS + id + "/";
    }
}
