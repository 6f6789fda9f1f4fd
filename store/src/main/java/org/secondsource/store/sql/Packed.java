package org.secondsource.store.sql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.secondsource.archive.ArchiveException;

/// Bytes as they are kept: deflated (RFC 1950).
final class Packed {
    private Packed() {}

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory refused bytes", impossible);
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new ArchiveException(
                    "found damaged bytes (%s); restore a backup".formatted(damaged.getMessage()),
                    damaged);
        }
    }
}
