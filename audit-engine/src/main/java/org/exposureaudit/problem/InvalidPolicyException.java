package org.exposureaudit.problem;

/// A policy pack with an error; the message names the place.
public final class InvalidPolicyException extends AuditException {
    private static final long serialVersionUID = 1L;

    /// With a message for the user.
    public InvalidPolicyException(String message) {
        super(message);
    }

    /// With a message for the user, and the cause for the developer.
    public InvalidPolicyException(String message, Throwable cause) {
        super(message, cause);
    }
}
