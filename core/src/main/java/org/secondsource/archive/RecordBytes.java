package org.secondsource.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// Writes a plain value (records, sealed interfaces of records, enums, lists, optionals, days,
/// texts) as bytes, and reads it back equal. The same value gives the same bytes.
///
/// The bytes name neither types nor fields: only the same version of the same types reads them, so
/// whoever keeps them keeps them under the version of the program. Each text stands in them once,
/// and all is deflated (RFC 1950), whose checksum finds damage. Serves any number of threads.
public final class RecordBytes<T> {
    private static final Forms FORMS = new Forms();

    /// No reading of the longest report comes near it; damage can say any size.
    private static final int MOST_BYTES = 1 << 29;

    private final Class<T> type;
    private final Form form;

    private RecordBytes(Class<T> type, Form form) {
        this.type = type;
        this.form = form;
    }

    /// The bytes of a record or of a sealed interface of records.
    ///
    /// @throws IllegalArgumentException if a part of it is of a type that cannot be kept
    public static <T> RecordBytes<T> of(Class<T> type) {
        return new RecordBytes<>(type, FORMS.of((Type) type));
    }

    public byte[] write(T value) {
        ByteWriter plain = new ByteWriter();
        form.write(value, plain);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.size() / 3 + 16);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            int size = plain.size();
            bytes.write(
                    new byte[] {
                        (byte) (size >>> 24), (byte) (size >>> 16), (byte) (size >>> 8), (byte) size
                    });
            out.write(plain.array(), 0, size);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory refused bytes", impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /// SHA-256 of the value: of two that differ in anything, another.
    public String digest(T value) {
        ByteWriter plain = new ByteWriter();
        form.write(value, plain);
        return Digest.of(Arrays.copyOf(plain.array(), plain.size()));
    }

    /// @throws IOException if the bytes are damaged, cut short or of another form
    public T read(byte[] bytes) throws IOException {
        ByteReader in = new ByteReader(inflated(bytes));
        try {
            T value = type.cast(form.read(in));
            in.end();
            return value;
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException wrong) {
            throw new IOException(
                    "found bytes of another form than " + type.getSimpleName(), wrong);
        }
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        if (bytes.length < 4) {
            throw new IOException("found %d bytes, expected more".formatted(bytes.length));
        }
        int size =
                (bytes[0] & 0xff) << 24
                        | (bytes[1] & 0xff) << 16
                        | (bytes[2] & 0xff) << 8
                        | bytes[3] & 0xff;
        if (size < 0 || size > MOST_BYTES) {
            throw new IOException("found a size of %d bytes, which none has".formatted(size));
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, 4, bytes.length - 4);
            byte[] plain = new byte[size];
            int length = 0;
            while (length < size) {
                int more = inflater.inflate(plain, length, size - length);
                if (more == 0) {
                    throw new IOException("found %d bytes, expected %d".formatted(length, size));
                }
                length += more;
            }
            // The checksum is only read past the last byte.
            if (inflater.inflate(new byte[1]) != 0
                    || !inflater.finished()
                    || inflater.getRemaining() > 0) {
                throw new IOException(
                        "found other bytes behind the %d that were said".formatted(size));
            }
            return plain;
        } catch (DataFormatException damaged) {
            throw new IOException("found damaged bytes: " + damaged.getMessage(), damaged);
        } finally {
            inflater.end();
        }
    }
}
