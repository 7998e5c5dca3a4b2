package org.exposureaudit.web.school.files;

import java.io.ByteArrayInputStream;
import org.exposureaudit.source.SourceFile;

/// Small files that are read whole, in memory only.
public final class SmallFile {
    /// How large they may be.
    public static final int MOST_BYTES = 2_000_000;

    private SmallFile() {}

    /// A file of these bytes.
    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile("", name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
