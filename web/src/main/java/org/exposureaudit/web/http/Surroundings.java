package org.exposureaudit.web.http;

import java.time.Clock;
import org.exposureaudit.web.http.session.Sessions;

/// What features are given when they are made.
///
/// @param settings how the server runs
/// @param sessions begins sessions
/// @param launch who may begin one
/// @param clock the time, in the zone of the computer
public record Surroundings(
        ServerSettings settings, Sessions sessions, Launch launch, Clock clock) {}
