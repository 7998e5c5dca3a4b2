package org.exposureaudit.web.http.session.told;

/// A file the user gave, kept encrypted in the session's spool.
///
/// @param key its name in the spool; it tells nothing of the file
/// @param drop the folder it was dropped with, by its own name, or an empty text for a file by itself
/// @param path its path in that folder, with `/`; its name for a file by itself
/// @param size its size in bytes
public record StoredUpload(String key, String drop, String path, long size) {
    /// The last part of the path.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Whether it belongs to a folder.
    public boolean isInFolder() {
        return !drop.isEmpty();
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "StoredUpload[" + size + " bytes]";
    }
}
