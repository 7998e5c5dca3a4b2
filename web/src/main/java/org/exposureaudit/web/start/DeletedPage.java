package org.exposureaudit.web.start;

/// After a check has gone.
///
/// @param byTime whether it went by itself
public record DeletedPage(boolean byTime) {}
