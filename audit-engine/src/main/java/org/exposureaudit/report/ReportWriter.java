package org.exposureaudit.report;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a report in one form. Stateless. The same report gives the same bytes.
public interface ReportWriter {
    /// The form's name, as `--format` takes it.
    String format();

    /// The file name it is saved under; it never holds a word of anybody's data.
    String fileName();

    /// Writes it; leaves the stream open.
    void write(Report report, OutputStream out) throws IOException;
}
