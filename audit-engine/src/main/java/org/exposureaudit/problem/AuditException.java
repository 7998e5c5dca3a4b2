package org.exposureaudit.problem;

import java.util.Objects;

/// The tool cannot go on with something the user gave it. The message is one the user can read: what, where, what to do.
public abstract sealed class AuditException extends RuntimeException
        permits UnsafeArchiveException,
                UnreadableArchiveException,
                UnknownFormatException,
                InvalidPolicyException,
                InvalidSchoolException,
                InvalidInputException,
                IndexException {

    private static final long serialVersionUID = 1L;

    AuditException(String message) {
        super(message);
    }

    AuditException(String message, Throwable cause) {
        super(message, cause);
    }

    /// The message for the user.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
