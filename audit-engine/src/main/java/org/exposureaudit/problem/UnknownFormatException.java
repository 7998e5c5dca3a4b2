package org.exposureaudit.problem;

/// An input nobody recognises as an export.
public final class UnknownFormatException extends AuditException {
    private static final long serialVersionUID = 1L;

    /// With a message for the user.
    public UnknownFormatException(String message) {
        super(message);
    }

    /// With a message for the user, and the cause for the developer.
    public UnknownFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
