package org.exposureaudit.web.http.tag;

/// A word and what is said of it, as a line of two columns.
///
/// @param name the word
/// @param value what is said
/// @param link something to open about it, or [#NOTHING]
public record Fact(String name, String value, Link link) {
    /// No link.
    public static final Link NOTHING = new Link("", "");

    /// A line without a link.
    public static Fact of(String name, String value) {
        return new Fact(name, value, NOTHING);
    }
}
