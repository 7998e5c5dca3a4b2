/// Turns one platform's export into items; the extension point is [org.exposureaudit.reader.ArchiveReader].
///
/// To add a platform: one reader class in a package of its own, one line in `ArchiveReaders`, one sample folder.
@NullMarked
package org.exposureaudit.reader;

import org.jspecify.annotations.NullMarked;
