package org.exposureaudit.reader;

import org.exposureaudit.source.Source;

/// Reads one platform's export. Stateless and safe to share.
public interface ArchiveReader {
    /// Names and explains the platform.
    ReaderInfo info();

    /// Says whether a source is an export of this platform. Cheap: by file names and at most the head of one file.
    Detection detect(Source source);

    /// Whether a folder with nothing but pictures in it may be its export. Only such readers are asked about those, for pictures come by
    /// the thousand.
    default boolean readsPicturesAlone() {
        return false;
    }

    /// What to do with each file of a source this reader recognised. May look into a few small files first, for example to learn the
    /// owner's name; the handlers it returns may run on several threads at once, one file each.
    FileRoutes routes(Source source);
}
