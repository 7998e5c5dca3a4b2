package org.exposureaudit.web.http.tag.evidence;

/// What a numbered mark means.
///
/// @param number the mark's number
/// @param strong the few words that matter
/// @param text the rest
public record Key(int number, String strong, String text) {}
