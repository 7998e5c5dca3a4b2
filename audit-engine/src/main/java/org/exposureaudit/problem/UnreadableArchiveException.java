package org.exposureaudit.problem;

/// An archive or file that cannot be opened: cut off, locked by a password, not a ZIP.
public final class UnreadableArchiveException extends AuditException {
    private static final long serialVersionUID = 1L;

    /// With a message for the user.
    public UnreadableArchiveException(String message) {
        super(message);
    }

    /// With a message for the user, and the cause for the developer.
    public UnreadableArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
