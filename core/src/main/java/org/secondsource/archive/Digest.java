package org.secondsource.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in hexadecimal digits (FIPS 180-4): names bytes by what they are.
public final class Digest {
    private final MessageDigest digest;

    public Digest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256, this one has not", impossible);
        }
    }

    public static String of(byte[] bytes) {
        return new Digest().add(bytes).value();
    }

    public static String of(String text) {
        return new Digest().add(text).value();
    }

    public Digest add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /// A text and its end, so that "a", "bc" is not "ab", "c".
    public Digest add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /// The value; nothing can be added after it.
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
