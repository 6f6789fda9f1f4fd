package org.secondsource.language.corenlp.flat;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A model as sections of bytes, in memory or in a file that is mapped: what is not looked at is
/// never read.
///
/// The file: eight bytes that say what it is, the sum of the version, the count of sections, the
/// length of each in bytes; then the sections, each from a place that eight divides. All numbers
/// are little-endian, as of the machines it runs on.
public final class FlatModel {
    /// "2sflat", and the number of this form.
    private static final long FORM = 0x3273_666C_6174_0001L;

    private static final int HEAD = 3 * Long.BYTES;
    private static final int MOST_SECTIONS = 100;

    private final List<ByteBuffer> sections;

    private FlatModel(List<ByteBuffer> sections) {
        this.sections = List.copyOf(sections);
    }

    public static FlatModel of(ByteBuffer... sections) {
        return new FlatModel(List.of(sections));
    }

    /// A section, from its beginning.
    public ByteBuffer section(int number) {
        return sections.get(number).duplicate().rewind().order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The lines of a section that holds some.
    public List<String> lines(int number) {
        return List.of(StandardCharsets.UTF_8.decode(section(number)).toString().split("\n", -1));
    }

    /// Room for a section, in the order of its bytes.
    public static ByteBuffer room(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    public static ByteBuffer ofLines(List<String> lines) {
        return ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /// Maps a file; nothing where it is of another form or version, or not whole.
    static Optional<FlatModel> map(Path file, String version) throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ)) {
            ByteBuffer all =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                            .order(ByteOrder.LITTLE_ENDIAN);
            boolean known =
                    all.limit() >= HEAD
                            && all.getLong() == FORM
                            && all.getLong() == NameTable.sum(version);
            return known ? sections(all) : Optional.empty();
        }
    }

    private static Optional<FlatModel> sections(ByteBuffer all) {
        long count = all.getLong();
        if (count < 0 || count > MOST_SECTIONS || all.remaining() < count * Long.BYTES) {
            return Optional.empty();
        }
        long start = HEAD + count * Long.BYTES;
        List<ByteBuffer> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long length = all.getLong();
            if (length < 0 || length > all.limit() - start) {
                return Optional.empty();
            }
            sections.add(all.slice((int) start, (int) length));
            start = padded(start + length);
        }
        return start == all.limit() ? Optional.of(new FlatModel(sections)) : Optional.empty();
    }

    /// Writes a file whole or not at all.
    void write(Path file, String version) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (FileChannel channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
                write(channel, head(version));
                for (int i = 0; i < sections.size(); i++) {
                    ByteBuffer section = section(i);
                    int over = (int) (padded(section.limit()) - section.limit());
                    write(channel, section);
                    write(channel, ByteBuffer.allocate(over));
                }
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ByteBuffer head(String version) {
        ByteBuffer head =
                room(HEAD + sections.size() * Long.BYTES)
                        .putLong(FORM)
                        .putLong(NameTable.sum(version))
                        .putLong(sections.size());
        sections.forEach(section -> head.putLong(section.limit()));
        return head.flip();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static long padded(long length) {
        return length + Long.BYTES - 1 & -Long.BYTES;
    }
}
