package org.exposureaudit.web.http.tag;

/// One finding in a list.
///
/// @param id its fingerprint, which a tick sends; empty where nothing can be ticked
/// @param href its page
/// @param severity urgent, high, medium, low or note
/// @param title what was found
/// @param meta where and when, in one line
/// @param next the next step; may be empty
/// @param state what the user said of it, in words; empty while open
/// @param ticked whether its box is ticked
public record FindingRow(
        String id,
        String href,
        String severity,
        String title,
        String meta,
        String next,
        String state,
        boolean ticked) {}
