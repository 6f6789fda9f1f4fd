package org.secondsource.store.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.secondsource.archive.ArchiveException;

/// The right to write to a situation, which one process has at a time. The system takes it back
/// when the process ends, however it ends.
final class WriterLock implements AutoCloseable {
    private static final int MOST_BYTES = 200;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws ArchiveException if another process has it, naming that process
    static WriterLock take(Path file) {
        try {
            FileChannel channel = open(file);
            if (lock(channel) == null) {
                String holder = holder(channel);
                channel.close();
                throw new ArchiveException(
                        "%s: another program is writing there (%s); wait for it, or say --wait"
                                .formatted(file.getParent(), holder));
            }
            return signed(channel);
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    /// Waits for it as long as another process has it.
    static WriterLock await(Path file) {
        try {
            FileChannel channel = open(file);
            channel.lock(MOST_BYTES, 1, false);
            return signed(channel);
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static WriterLock signed(FileChannel channel) throws IOException {
        String holder = "process " + ProcessHandle.current().pid();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        return new WriterLock(channel);
    }

    private static ArchiveException failure(Path file, IOException failed) {
        return new ArchiveException(
                "%s: cannot be locked (%s); allow writing there (chmod), and keep situations on a disk of this machine"
                        .formatted(file, failed.getMessage()),
                failed);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            // Beyond the words, so that others may read them where locks hold readers back.
            return channel.tryLock(MOST_BYTES, 1, false);
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer words = ByteBuffer.allocate(MOST_BYTES);
        channel.read(words, 0);
        String holder = StandardCharsets.UTF_8.decode(words.flip()).toString();
        return holder.isBlank() ? "it did not say which" : holder;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new ArchiveException(
                    "the lock cannot be let go (%s); it ends with the program"
                            .formatted(failed.getMessage()),
                    failed);
        }
    }
}
