package org.exposureaudit.web.browser;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.exposureaudit.web.http.ServerFixture;

/// What the browser holds that was opened by the program.
final class OpenedCookie {
    private OpenedCookie() {}

    static Cookie of(ServerFixture running) {
        List<String> parts = List.of(running.openedCookie().split("=", 2));
        return new Cookie(parts.getFirst(), parts.getLast()).setUrl(running.origin() + "/");
    }
}
