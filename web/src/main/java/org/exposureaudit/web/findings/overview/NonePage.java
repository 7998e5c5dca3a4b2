package org.exposureaudit.web.findings.overview;

/// Says why there are no results yet, and where to go.
///
/// @param title what it is
/// @param lead in a sentence or two
/// @param href where to go
/// @param button what the button says
public record NonePage(String title, String lead, String href, String button) {}
