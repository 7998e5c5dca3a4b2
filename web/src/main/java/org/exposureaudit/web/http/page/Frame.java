package org.exposureaudit.web.http.page;

import java.util.function.UnaryOperator;

/// What stands around every page.
///
/// @param title what the page is called, without the name of the program
/// @param toMend whether a form on it has to be mended
/// @param path the path that was asked for, without its query
/// @param bar what is said of the session; [SessionBar#NONE] outside of one
/// @param notice what was just done
/// @param assets the address of a style sheet, font or script by its name
public record Frame(
        String title,
        boolean toMend,
        String path,
        SessionBar bar,
        Notice notice,
        UnaryOperator<String> assets) {

    /// The address of a style sheet, font or script.
    ///
    /// @param name for example `app.css`
    public String asset(String name) {
        return assets.apply(name);
    }

    /// Whether the page belongs to a session.
    public boolean inSession() {
        return !bar.base().isEmpty();
    }

    /// The address of another page of the session.
    public String link(String relative) {
        return bar.base() + relative;
    }

    /// Whether the page is the one at this address of the session, or lies below it.
    public boolean isAt(String relative) {
        String own = link(relative);
        return path.equals(own) || path.startsWith(own + "/");
    }
}
