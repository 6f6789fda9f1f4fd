package org.secondsource.report;

import java.io.IOException;

/// A file that reports are read from; its bytes are read when they are asked for.
///
/// @param location as it is shown, without characters that would not show; `-` for standard input
/// @param name the name of the file alone
/// @param length how many bytes it has, as far as is known before they are read
/// @param digest SHA-256 of the bytes in hexadecimal digits; empty where it is not known before
///   they are read
public record SourceFile(String location, String name, long length, String digest, Bytes bytes) {
    /// A file whose digest is not known.
    public SourceFile(String location, String name, long length, Bytes bytes) {
        this(location, name, length, "", bytes);
    }

    /// The same file as it stands at another place.
    public SourceFile at(String other) {
        return new SourceFile(other, name, length, digest, bytes);
    }

    /// The bytes of a file.
    public interface Bytes {
        /// @throws IOException if they cannot be read; the message says what was found and what to
        ///   do
        byte[] read() throws IOException;
    }
}
