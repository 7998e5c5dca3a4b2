package org.exposureaudit.problem;

/// An archive or entry that is made, or damaged, so that reading it is not safe.
public final class UnsafeArchiveException extends AuditException {
    private static final long serialVersionUID = 1L;

    /// With a message for the user.
    public UnsafeArchiveException(String message) {
        super(message);
    }

    /// With a message for the user, and the cause for the developer.
    public UnsafeArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
