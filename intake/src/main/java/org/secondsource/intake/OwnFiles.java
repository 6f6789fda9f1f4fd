package org.secondsource.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells whether a file was written by this program.
public final class OwnFiles {
    private static final int HEAD_CHARACTERS = 4096;

    private OwnFiles() {}

    /// Whether a file is a brief or a picture of this program; one that cannot be read is not.
    public static boolean wrote(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return OwnWork.isOurs(
                    text.substring(0, Math.min(text.length(), HEAD_CHARACTERS)), text);
        } catch (IOException unread) {
            return false; // reading or writing it will tell why
        }
    }
}
