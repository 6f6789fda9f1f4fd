package org.secondsource.app.cli;

/// The command cannot go on; the message says where, what was found, what was expected, and what to
/// do.
final class CommandFailure extends RuntimeException {
    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
