package org.exposureaudit.problem;

/// The search index could not be written or read.
public final class IndexException extends AuditException {
    private static final long serialVersionUID = 1L;

    /// With a message for the user.
    public IndexException(String message) {
        super(message);
    }

    /// With a message for the user, and the cause for the developer.
    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
