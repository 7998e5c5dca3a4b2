package org.exposureaudit.web.http.tag.evidence;

/// A point for or against two names being one person.
///
/// @param yes whether it points to yes
/// @param text what was noticed
public record Clue(boolean yes, String text) {}
