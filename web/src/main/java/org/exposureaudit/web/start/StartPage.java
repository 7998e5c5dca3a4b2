package org.exposureaudit.web.start;

import org.exposureaudit.web.http.session.SessionRules;
import org.exposureaudit.web.http.tag.Words;

/// The first page.
///
/// @param token what admits this browser, if the address brought it; otherwise empty
/// @param refused whether a check could not be begun because the browser is not admitted
/// @param shared whether the program runs on a computer of the school
public record StartPage(String token, boolean refused, boolean shared) {
    /// After how long without a visit a check goes, in words.
    public String idle() {
        return Words.span(SessionRules.USUAL.idle());
    }

    /// The token admits to a session, so it is not shown anywhere but in the form.
    @Override
    public String toString() {
        return "StartPage";
    }
}
