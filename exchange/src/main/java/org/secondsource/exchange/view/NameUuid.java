package org.secondsource.exchange.view;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Makes UUIDs out of names (RFC 9562, version 5), so that one thing has one id wherever and
/// whenever it is written.
public final class NameUuid {
    /// The names of this program; drawn once, at random.
    private static final UUID NAMESPACE = UUID.fromString("6b1d2c52-7f0e-4c55-9a0b-0d3f6f1c8e27");

    private NameUuid() {}

    /// The UUID of a thing.
    ///
    /// @param kind what it is, so that a claim and an event of one id differ
    public static UUID of(String kind, String id) {
        return of(NAMESPACE, kind + ":" + id);
    }

    static UUID of(UUID namespace, String name) {
        MessageDigest digest = sha1();
        digest.update(
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(namespace.getMostSignificantBits())
                        .putLong(namespace.getLeastSignificantBits())
                        .array());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
        long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1, this one has not", missing);
        }
    }
}
