package org.secondsource.learned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// What was learned of features: how much each speaks for each label. A table of 8-bit numbers,
/// found by the feature's number; features that share a place share a weight.
///
/// The file: `SSWT`, the version of the form, the number of labels, the bits of a place, what a
/// step of the 8-bit numbers is worth, the deflated table, and the SHA-256 of all before it.
public final class Weights {
    private static final int MARK = 0x53535754;
    private static final int VERSION = 1;
    private static final int DIGEST_BYTES = 32;
    private static final int MOST_BITS = 24;
    private static final int MOST_LABELS = 16;

    private final int labels;
    private final int bits;
    private final float worth;
    private final byte[] table;

    /// @param bits of a place in the table
    /// @param worth what one step of the table's numbers is worth
    /// @param table by place and label
    public Weights(int labels, int bits, float worth, byte[] table) {
        if (bits < 1 || bits > MOST_BITS || labels < 1 || labels > MOST_LABELS) {
            throw new IllegalArgumentException(
                    "%d labels, places of %d bits".formatted(labels, bits));
        }
        if (table.length != labels << bits) {
            throw new IllegalArgumentException(
                    "%d weights where %d are due".formatted(table.length, labels << bits));
        }
        this.labels = labels;
        this.bits = bits;
        this.worth = worth;
        this.table = table.clone();
    }

    public int labels() {
        return labels;
    }

    /// How many places the table has; a feature beyond them shares the place of another.
    public int places() {
        return 1 << bits;
    }

    /// How much features together speak for each label.
    public double[] scores(int[] features) {
        int[] sums = new int[labels];
        int mask = (1 << bits) - 1;
        for (int feature : features) {
            int at = (feature & mask) * labels;
            for (int label = 0; label < labels; label++) {
                sums[label] += table[at + label];
            }
        }
        double[] scores = new double[labels];
        for (int label = 0; label < labels; label++) {
            scores[label] = sums[label] * (double) worth;
        }
        return scores;
    }

    /// The chain of a row under these weights.
    public Chain chain(Row row) {
        double[][] own = new double[row.size()][];
        double[][][] steps = new double[row.size()][][];
        for (int i = 0; i < own.length; i++) {
            own[i] = scores(row.features()[i]);
            steps[i] = steps(row.steps()[i]);
        }
        return new Chain(own, steps);
    }

    private double[][] steps(int kind) {
        double[][] found = new double[labels][];
        for (int before = 0; before < labels; before++) {
            found[before] = scores(new int[] {Row.step(kind, before)});
        }
        return found;
    }

    /// The weights that stand as a file beside a class.
    ///
    /// @throws IllegalStateException if they are missing, damaged or of another version
    public static Weights beside(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "no weights "
                                + name
                                + " beside "
                                + owner.getName()
                                + ": the program is not whole; install it again");
            }
            return read(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("weights " + name + " cannot be read", e);
        }
    }

    /// @param name for the message
    /// @throws IllegalStateException if the bytes are damaged or of another version
    public static Weights read(String name, byte[] bytes) {
        int end = bytes.length - DIGEST_BYTES;
        if (end < 0) {
            throw damaged(name, bytes.length + " bytes, too few for any weights");
        }
        byte[] told = Arrays.copyOfRange(bytes, end, bytes.length);
        if (!Arrays.equals(told, digest(bytes, end))) {
            throw damaged(name, "a digest that does not fit the bytes before it");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            int mark = in.readInt();
            int version = in.readInt();
            if (mark != MARK || version != VERSION) {
                throw damaged(
                        name,
                        "form %x, version %d; expected %x, %d"
                                .formatted(mark, version, MARK, VERSION));
            }
            int labels = in.readInt();
            int bits = in.readInt();
            float worth = in.readFloat();
            byte[] table = new InflaterInputStream(in).readAllBytes();
            return new Weights(labels, bits, worth, table);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(message(name, "an unreadable table"), e);
        }
    }

    private static IllegalStateException damaged(String name, String found) {
        return new IllegalStateException(message(name, found));
    }

    private static String message(String name, String found) {
        return "weights %s are damaged: found %s; install the program again, or make them anew (docs/reference/models.md)"
                .formatted(name, found);
    }

    /// The file's bytes; the same weights give the same bytes.
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.writeInt(labels);
            out.writeInt(bits);
            out.writeFloat(worth);
            DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater);
            packed.write(table);
            packed.finish();
            byte[] told = bytes.toByteArray();
            out.write(digest(told, told.length));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be written", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] digest(byte[] bytes, int end) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, end);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
