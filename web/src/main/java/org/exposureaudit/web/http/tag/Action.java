package org.exposureaudit.web.http.tag;

/// Something one button does.
///
/// @param path where its form goes
/// @param label the words on it
/// @param about what it is about, read out after the label; may be empty
public record Action(String path, String label, String about) {}
