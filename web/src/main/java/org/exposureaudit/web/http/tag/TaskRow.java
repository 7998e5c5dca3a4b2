package org.exposureaudit.web.http.tag;

/// One rule in the checklist.
///
/// @param number where it stands in the policy; may be empty
/// @param title the rule, in our words
/// @param href its page; empty where there is nothing to open
/// @param hint one line on it; may be empty
/// @param status its state, in words
/// @param tone how much the state stands out
public record TaskRow(
        String number, String title, String href, String hint, String status, Tone tone) {
    /// How much a state stands out.
    public enum Tone {
        /// It needs a look.
        STRONG,
        /// It needs an answer.
        PLAIN,
        /// It needs nothing.
        NONE
    }
}
