package org.secondsource.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// One file packed with gzip, xz or bzip2. What stands before a damage is read.
public final class PackedFormat implements Format {
    private static final int MOST_BYTES = 128_000_000;
    private static final int MEMORY_OF_XZ_KIBIBYTES = 100_000;

    @Override
    public Card card() {
        return new Card(
                "Packed file (gzip, xz, bzip2)",
                List.of(".gz", ".xz", ".bz2"),
                "A file in any of these formats; `.tar.gz` and the like, too.");
    }

    @Override
    public boolean fits(Content content) {
        return content.startsWith("\u001f\u008b")
                || content.startsWith("\u00fd7zXZ\0")
                || content.startsWith("BZh") && content.bytes().length > 10;
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        List<Piece> pieces = new ArrayList<>();
        String name = content.ending().matches("gz|xz|bz2|tgz") ? content.stem() : content.name();
        try (InputStream stream = open(content)) {
            copy(stream, unpacked);
        } catch (IOException broken) {
            if (unpacked.size() == 0) {
                throw new BadInputException(
                        "found a broken %s file (%s); pack it again"
                                .formatted(kind(content), broken.getMessage()),
                        broken);
            }
            pieces.add(
                    content.bad(
                            0,
                            "found a %s file that is broken behind %,d bytes (%s); what stands before is read; pack it again"
                                    .formatted(
                                            kind(content), unpacked.size(), broken.getMessage())));
        }
        pieces.addFirst(new Piece.Inner(content.as(name, unpacked.toByteArray())));
        return pieces;
    }

    private static String kind(Content content) {
        return content.startsWith("BZh") ? "bzip2" : content.startsWith("\u001f") ? "gzip" : "xz";
    }

    private static InputStream open(Content content) throws IOException {
        InputStream bytes = new ByteArrayInputStream(content.bytes());
        if (content.startsWith("BZh")) {
            return new BZip2CompressorInputStream(bytes, true);
        }
        return content.startsWith("\u001f")
                ? new GZIPInputStream(bytes)
                : XZCompressorInputStream.builder()
                        .setInputStream(bytes)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(MEMORY_OF_XZ_KIBIBYTES)
                        .get();
    }

    private static void copy(InputStream stream, ByteArrayOutputStream unpacked)
            throws IOException, BadInputException {
        byte[] buffer = new byte[1 << 16];
        int length = stream.read(buffer);
        while (length >= 0) {
            unpacked.write(buffer, 0, length);
            if (unpacked.size() > MOST_BYTES) {
                throw new BadInputException(
                        String.format(
                                Locale.ROOT,
                                "found a packed file of more than %,d bytes, expected a smaller one; split it",
                                MOST_BYTES));
            }
            length = stream.read(buffer);
        }
    }
}
