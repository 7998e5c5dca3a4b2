package org.exposureaudit.reader;

import java.io.IOException;
import java.util.Objects;

/// A file is not written the way its format says. Shared format readers throw it in place of their library's own exception, whose
/// message may quote the file.
public final class BrokenFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /// With one or two clear sentences for the user that quote nothing.
    public BrokenFileException(String message, Throwable cause) {
        super(message, cause);
    }

    /// The same where no library is behind it.
    public BrokenFileException(String message) {
        super(message);
    }

    /// The message for the user.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
