package org.secondsource.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.Format;
import org.secondsource.intake.format.Piece;

/// ZIP and tar.
public final class ArchiveFormat implements Format {
    private static final long MOST_BYTES = 256_000_000;
    private static final int MOST_FILES = 20_000;

    /// The name of the format stands here in the head of a tar file (POSIX.1-1988).
    private static final int TAR_MAGIC_PLACE = 257;

    @Override
    public Card card() {
        return new Card(
                "Archive (ZIP, tar)",
                List.of(".zip", ".tar", ".tar.gz", ".tgz"),
                "Each file in it, in any of these formats; hidden files are passed over.");
    }

    @Override
    public boolean fits(Content content) {
        return isZip(content) || content.hasAt(TAR_MAGIC_PLACE, "ustar");
    }

    static boolean isZip(Content content) {
        return content.startsWith("PK\u0003\u0004") || content.startsWith("PK\u0005\u0006");
    }

    @Override
    public List<Piece> read(Content content) throws BadInputException {
        List<Piece> pieces = new ArrayList<>();
        try (ArchiveInputStream<?> stream = open(content)) {
            addAll(content, stream, pieces);
        } catch (IOException
                | IllegalArgumentException
                | NullPointerException
                | NoClassDefFoundError broken) {
            // Commons Compress throws unchecked on broken entries, and asks for a library that we
            // do
            // not ship where an entry is packed with zstd (both found by FuzzTest).
            pieces.add(
                    content.bad(
                            0,
                            "found an archive that is broken behind %d files (%s); what stands before is read; pack it again"
                                    .formatted(pieces.size(), broken.getMessage())));
        }
        if (pieces.isEmpty()) {
            throw new BadInputException(
                    "found an archive without files, or a broken one, expected reports in it; pack it again");
        }
        return pieces;
    }

    private static ArchiveInputStream<?> open(Content content) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(content.bytes());
        return isZip(content)
                ? new ZipArchiveInputStream(bytes, "UTF-8", true, true)
                : new TarArchiveInputStream(bytes, true);
    }

    private static void addAll(Content content, ArchiveInputStream<?> stream, List<Piece> pieces)
            throws IOException, BadInputException {
        long left = MOST_BYTES;
        Set<String> seen = new HashSet<>();
        ArchiveEntry entry = stream.getNextEntry();
        while (entry != null) {
            String name = entry.getName().replace('\\', '/');
            if (name.equals("[Content_Types].xml")) {
                throw new BadInputException(
                        "found a table or slides of an office program, expected reports; save a"
                                + " table as .csv, slides as .pdf");
            }
            boolean unread = entry instanceof ZipArchiveEntry zip && !stream.canReadEntryData(zip);
            if (unread && !entry.isDirectory()) {
                pieces.add(
                        new Piece.Bad(
                                content.place() + "/" + name,
                                0,
                                "found a file that is locked by a password or packed in an unknown way; unpack the archive"));
            } else if (!entry.isDirectory() && !isHidden(name) && seen.add(name)) {
                byte[] bytes = stream.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= bytes.length;
                pieces.add(new Piece.Inner(content.member(name, bytes)));
            }
            if (left < 0 || seen.size() > MOST_FILES) {
                throw new BadInputException(
                        String.format(
                                Locale.ROOT,
                                "found an archive of more than %,d bytes or %,d files, expected a smaller one; unpack it",
                                MOST_BYTES,
                                MOST_FILES));
            }
            entry = stream.getNextEntry();
        }
    }

    private static boolean isHidden(String name) {
        return name.matches(
                "(?:.*/)?\\.(?!\\.?/)[^/]+(?:/.*)?|__MACOSX/.*|(?:.*/)?(?:Thumbs\\.db|desktop\\.ini)"
                        + "|mimetype|META-INF/.*");
    }
}
