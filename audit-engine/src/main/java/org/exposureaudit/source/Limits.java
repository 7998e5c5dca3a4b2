package org.exposureaudit.source;

/// How much is read of what a user gives, so that a hostile or broken file cannot take the machine down.
///
/// A genuine export of 10 GB of pictures and 1 GB of JSON stays far inside [#DEFAULT]: pictures are never unpacked, only listed.
///
/// @param maxEntries files in one ZIP or folder; checked before the list is read
/// @param maxDirectoryBytes size of a ZIP's table of contents; it is the part of a ZIP that is held in memory
/// @param maxNameLength characters in the path of one file
/// @param maxDepth folders inside folders
/// @param maxEntryBytes bytes really unpacked of one file, each time it is read
/// @param maxArchiveBytes bytes really unpacked of one ZIP, over all its files and all readings
/// @param maxRatio how many times its packed size a file may unpack to
/// @param ratioFrom the unpacked size from which the ratio counts; small files of blanks reach any ratio honestly
public record Limits(
        int maxEntries,
        long maxDirectoryBytes,
        int maxNameLength,
        int maxDepth,
        long maxEntryBytes,
        long maxArchiveBytes,
        int maxRatio,
        long ratioFrom) {
    private static final long MB = 1L << 20;
    private static final long GB = 1L << 30;

    /// The limits used unless a test says otherwise: 250,000 files, 64 MB of table of contents, paths of 1,024 characters and 64
    /// folders, 4 GB a file, 16 GB a ZIP, and 200 times the packed size above 1 MB.
    public static final Limits DEFAULT =
            new Limits(250_000, 64 * MB, 1_024, 64, 4 * GB, 16 * GB, 200, MB);
}
