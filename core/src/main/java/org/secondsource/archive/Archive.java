package org.secondsource.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The port that keeps what came into a situation: every file as it came, where it stood and when.
/// Nothing leaves it but what is forgotten on purpose. All else that the program shows is worked
/// out of it.
///
/// For one thread at a time. One may write while any number read; each sees what was complete when
/// it looked.
public interface Archive extends AutoCloseable {
    /// Takes files in, all or none: when it returns, they outlast a crash. A file that was taken
    /// from the same place with the same bytes is not taken again, and one that was forgotten stays
    /// so.
    ///
    /// @param now kept for people; nothing is worked out of it
    /// @throws ArchiveException if they cannot be kept; none is then
    Added add(List<NewFile> files, Instant now);

    /// What came in, in the order of its coming.
    default List<Arrival> arrivals() {
        return arrivalsAfter(0);
    }

    /// What came in after the arrival of a number, in the order of its coming; all after 0.
    List<Arrival> arrivalsAfter(long seq);

    /// The number of the newest arrival that ever was; 0 where nothing came in.
    long last();

    /// The bytes of an arrival.
    ///
    /// @throws ArchiveException if they are not as they came
    byte[] content(Arrival arrival);

    /// Leaves a report out for good; the bytes of its file go with it where no other report needs
    /// them.
    ///
    /// @param whole the arrivals of which nothing is left
    void forget(Tombstone tombstone, List<Arrival> whole);

    /// What was forgotten, the oldest first.
    List<Tombstone> tombstones();

    /// Adds a line to the log of what people put right; when it returns, it outlasts a crash.
    ///
    /// @throws ArchiveException if it cannot be kept
    CorrectionEntry write(CorrectionEntry.Draft draft, Instant now);

    /// What people put right. Words of a report that was forgotten are gone from it.
    CorrectionLog corrections();

    /// Looks at every byte that is kept.
    ///
    /// @return what is wrong, each with what to do; empty where all is well
    List<String> check();

    /// Writes a copy that is complete in itself, while the archive may be in use.
    ///
    /// @throws ArchiveException if the file exists or cannot be written
    void backup(Path file);

    @Override
    void close();

    /// A file to be kept.
    final class NewFile {
        private final String location;
        private final String name;
        private final byte[] bytes;

        /// @param location where it stood, as it is shown
        /// @param name of the file alone
        /// @param bytes given away
        @SuppressWarnings("ArrayNotCloned") // they may be many, and nobody writes them
        public NewFile(String location, String name, byte[] bytes) {
            this.location = location;
            this.name = name;
            this.bytes = bytes;
        }

        public String location() {
            return location;
        }

        public String name() {
            return name;
        }

        @SuppressWarnings("ArrayNotCloned") // only read
        public byte[] bytes() {
            return bytes;
        }

        /// SHA-256 of the bytes.
        public String digest() {
            return Digest.of(bytes);
        }
    }

    /// What became of files.
    ///
    /// @param known were there before, under the same name; their place may be another
    /// @param forgotten had been forgotten, and were left out
    record Added(int added, int known, int forgotten) {
        /// Both together.
        public Added and(Added more) {
            return new Added(added + more.added, known + more.known, forgotten + more.forgotten);
        }
    }

    /// A file as it came.
    ///
    /// @param seq from 1, one more with each; the only clock that counts
    record Arrival(
            long seq, String location, String name, String digest, long length, Instant seen) {}

    /// A report that was forgotten.
    ///
    /// @param report its id, which comes of its name and bytes
    /// @param text SHA-256 of its text, so that it stays forgotten under any name
    /// @param why as the user gave it; may be empty
    record Tombstone(String report, String text, String location, Instant at, String why) {}
}
