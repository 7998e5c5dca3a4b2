package org.exposureaudit.web.http.tag.evidence;

/// One side of "is this them?".
///
/// @param heading where this name stands
/// @param name the name
/// @param text what is known there
public record PairSide(String heading, String name, String text) {}
