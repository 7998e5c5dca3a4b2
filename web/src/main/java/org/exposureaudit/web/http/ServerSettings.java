package org.exposureaudit.web.http;

import java.nio.file.Path;
import java.util.List;

/// How the server runs.
///
/// @param port where it listens; 0 for any that is free
/// @param mode for whom
/// @param school the folder of the school everybody here is of; none where each says it
public record ServerSettings(int port, Mode mode, List<Path> school) {
    /// Copies the list.
    public ServerSettings {
        school = List.copyOf(school);
    }

    /// For whom it runs.
    public enum Mode {
        /// For the one person who started it, on their own computer.
        PRIVATE,
        /// For several people at once, on a computer of the school.
        SCHOOL
    }

    /// Whether it is the user's own computer, whose folders they may name.
    public boolean isPrivate() {
        return mode == Mode.PRIVATE;
    }
}
