package org.exposureaudit.policy;

/// Something data cannot show.
///
/// @param id its id, beginning with `q.`
/// @param theme what it belongs to
/// @param text the question
/// @param safeAnswer the answer after which nothing is to be done
/// @param otherwise what to do after the other one, and after "not sure"
public record Question(String id, String theme, String text, String safeAnswer, String otherwise) {}
