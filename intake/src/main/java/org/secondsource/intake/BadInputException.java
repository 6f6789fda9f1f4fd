package org.secondsource.intake;

/// Thrown where an input holds no report; it never leaves this package, but becomes an outcome.
public final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /// @param reason what was found, what was expected and what to do
    public BadInputException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public BadInputException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
