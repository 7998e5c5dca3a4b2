package org.exposureaudit.web.start;

import org.exposureaudit.web.http.tag.Errors;

/// Coming back to a check that was kept.
///
/// @param token what shows that the program opened this browser; may be empty
/// @param code what was typed as the code
/// @param errors what has to be mended
public record ComeBackPage(String token, String code, Errors errors) {
    /// Nothing of the code.
    @Override
    public String toString() {
        return "ComeBackPage";
    }
}
