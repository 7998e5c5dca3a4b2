package org.exposureaudit.web.http.session.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One part of a form with files, while it is being received.
///
/// @param field the name of the form's field
/// @param fileName the name of the file as the browser tells it; an empty text where the part is no file, or none was chosen
/// @param content its bytes; they must be read before the next part is asked for
public record Part(String field, String fileName, InputStream content) {
    private static final int MOST_TEXT = 100_000;

    /// Whether it is a file.
    public boolean isFile() {
        return !fileName.isEmpty();
    }

    /// Where the file belongs.
    public UploadPath path() {
        return UploadPath.of(fileName);
    }

    /// What was typed into a plain field, up to a limit.
    public String text() throws IOException {
        return new String(content.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
    }

    /// What a plain field of this name holds; none where this part is another.
    public Optional<String> text(String wanted) throws IOException {
        return !isFile() && field.equals(wanted) ? Optional.of(text()) : Optional.empty();
    }

    /// No file name in a log.
    @Override
    public String toString() {
        return "Part";
    }
}
