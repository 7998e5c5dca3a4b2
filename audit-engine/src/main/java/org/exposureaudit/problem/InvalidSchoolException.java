package org.exposureaudit.problem;

/// A school folder, roster or calendar with an error; the message names file, row and column.
public final class InvalidSchoolException extends AuditException {
    private static final long serialVersionUID = 1L;

    /// With a message for the user.
    public InvalidSchoolException(String message) {
        super(message);
    }

    /// With a message for the user, and the cause for the developer.
    public InvalidSchoolException(String message, Throwable cause) {
        super(message, cause);
    }
}
