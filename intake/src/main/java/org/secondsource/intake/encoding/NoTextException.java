package org.secondsource.intake.encoding;

/// Thrown where bytes are no text in any encoding.
public final class NoTextException extends Exception {
    private static final long serialVersionUID = 1L;

    NoTextException(String found) {
        super(found);
    }
}
