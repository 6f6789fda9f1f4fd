package org.secondsource.app.cli.console;

/// The command cannot go on; the message says where, what was found, what was expected, and what to
/// do.
public final class CommandFailure extends RuntimeException {
    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
