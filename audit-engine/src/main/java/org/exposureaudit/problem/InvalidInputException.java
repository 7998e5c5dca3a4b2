package org.exposureaudit.problem;

/// Another file the user gave, such as the one about themselves, with an error.
public final class InvalidInputException extends AuditException {
    private static final long serialVersionUID = 1L;

    /// With a message for the user.
    public InvalidInputException(String message) {
        super(message);
    }

    /// With a message for the user, and the cause for the developer.
    public InvalidInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
