package org.exposureaudit.web.http.tag;

/// One thing to do.
///
/// @param title what, in a few words
/// @param text more of it; may be empty
/// @param how how it is done on that platform; may be empty
/// @param words words to borrow; may be empty
public record Step(String title, String text, String how, String words) {
    /// A step that needs no more than its title and text.
    public static Step of(String title, String text) {
        return new Step(title, text, "", "");
    }
}
