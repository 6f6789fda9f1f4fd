package org.secondsource.archive;

/// An archive that cannot be opened, read or written; the message says where, what was found and
/// what to do.
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
