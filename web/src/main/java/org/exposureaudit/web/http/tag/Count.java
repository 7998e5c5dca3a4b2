package org.exposureaudit.web.http.tag;

/// One number of a tally.
///
/// @param words what is counted
/// @param number how many
/// @param mine whether it needs the user
public record Count(String words, int number, boolean mine) {}
