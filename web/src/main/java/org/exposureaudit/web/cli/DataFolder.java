package org.exposureaudit.web.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its sessions: a folder of this user alone, which no cloud copies and which does not wander to other
/// computers with the user's account.
final class DataFolder {
    private static final String NAME = "exposure-audit";

    private DataFolder() {}

    /// The folder on this computer.
    static Path usual() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."),
                System.getenv());
    }

    /// The folder on a system of this name.
    ///
    /// @param home the user's home folder
    /// @param environment the variables of the user's system
    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return under(environment.get("LOCALAPPDATA"), Path.of(home, "AppData", "Local"));
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", NAME);
        }
        return under(environment.get("XDG_STATE_HOME"), Path.of(home, ".local", "state"));
    }

    private static Path under(@Nullable String told, Path otherwise) {
        Path folder = told == null || told.isBlank() ? otherwise : Path.of(told);
        return folder.resolve(NAME);
    }
}
