package org.exposureaudit.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Files that no reader needs to name, whichever platform they come from.
final class CommonFiles {
    private static final Set<String> MEDIA =
            Set.of(
                    "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "bmp", "tif", "tiff",
                    "avif", "hif", "jpe", "svg", "ico", "mp4", "mov", "m4v", "3gp", "avi", "mkv",
                    "webm", "mpg", "mpeg", "mp3", "m4a", "aac", "wav", "ogg", "opus", "amr", "caf",
                    "flac", "srt", "vtt");
    private static final Set<String> ARCHIVES =
            Set.of("zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "xz");

    // What this tool itself reads or writes.
    private static final Set<String> OWN =
            Set.of(
                    "me.json",
                    "declarations.json",
                    "school.json",
                    "terms.csv",
                    "roster.csv",
                    "findings.json",
                    "report.html");

    private CommonFiles() {}

    /// Whether a file is of a kind no reader can recognise by itself.
    static boolean isMedia(String path) {
        return MEDIA.contains(ending(path));
    }

    /// Whether a file is an archive by its name.
    static boolean isArchive(String path) {
        return ARCHIVES.contains(ending(path));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Why a file that no reader claims is not read, if that is known from its name alone.
    static Optional<String> reasonToIgnore(String path) {
        if (isMedia(path)) {
            return Optional.of(
                    "Films, sounds and drawings are not opened. What the export says about them is read.");
        }
        if (isArchive(path)) {
            return Optional.of(
                    "An archive inside an export is not opened. To have it read, unpack it and add it by itself.");
        }
        if (OWN.contains(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))) {
            return Optional.of(
                    "A file of this tool about you, your school or a finished check. It is no part of an export.");
        }
        return Optional.empty();
    }
}
