package org.secondsource.intake.format;

/// Thrown where an input holds no report; it never leaves intake, but becomes an outcome.
public final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /// @param reason what was found, what was expected and what to do
    public BadInputException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /// @param reason what was found, what was expected and what to do
    public BadInputException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// What was found, what was expected and what to do.
    public String reason() {
        return reason;
    }
}
