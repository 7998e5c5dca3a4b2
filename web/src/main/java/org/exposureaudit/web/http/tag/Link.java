package org.exposureaudit.web.http.tag;

/// A link in words.
///
/// @param href where it goes; empty for words alone
/// @param text the words
public record Link(String href, String text) {}
