package org.secondsource.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Memo;

final class SituationFolderTest {
    @TempDir private Path above = Path.of("");

    private @Nullable SituationFolder made;

    @BeforeEach
    void make() {
        made = SituationFolder.create(above.resolve("ferry"), Instant.EPOCH);
    }

    private SituationFolder ferry() {
        return Objects.requireNonNull(made);
    }

    private static Archive.NewFile file(String name, String words) {
        return new Archive.NewFile(name, name, words.getBytes(StandardCharsets.UTF_8));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + ferry().path().resolve(SituationFolder.KEPT));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aSituationIsMadeOnlyWhereNothingStands() {
        assertThatThrownBy(() -> SituationFolder.create(ferry().path(), Instant.EPOCH))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("second-source add");
        assertThatThrownBy(() -> SituationFolder.create(above, Instant.EPOCH))
                .hasMessageContaining("expected a new name or an empty folder");
    }

    @Test
    void otherUsersCannotLookIntoIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ferry().path())))
                .isEqualTo("rwx------");
    }

    @Test
    void anEmptyFolderIsNoSituation() {
        assertThatThrownBy(() -> SituationFolder.open(above))
                .hasMessageContaining("found no situation there")
                .hasMessageContaining("second-source new");
    }

    @Test
    void aSituationOfANewerProgramSaysSo() throws SQLException {
        execute("pragma user_version = 99");

        assertThatThrownBy(() -> SituationFolder.open(ferry().path()))
                .hasMessageContaining("newer program (form 99, this program knows 3)");
    }

    @Test
    void aSecondWriterIsToldWhoWrites() {
        try (Archive first = ferry().archiveToChange(false)) {
            assertThatThrownBy(() -> ferry().archiveToChange(false))
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--wait");
            assertThat(first.arrivals()).isEmpty();
        }
        ferry().archiveToChange(true).close();
    }

    /// A connection that fails at one call, and does not know what is to come.
    static Connection failing(Connection real, int last) {
        int[] calls = {0};
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (calls[0]++ == last && !method.getName().equals("close")) {
                                throw new SQLException("cut");
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
    }

    @Test
    void aFailureAtAnyCallKeepsAllOrNothingAndIsSaid() {
        int failed = 0;
        for (int last = 0; last < 20; last++) {
            int call = last;
            SituationFolder cut = ferry().through(real -> failing(real, call));
            String first = "a" + last;
            boolean isKept = true;
            try (Archive archive = cut.archiveToChange(false)) {
                archive.add(
                        List.of(file(first, first), file("b" + last, "b" + last)), Instant.EPOCH);
            } catch (ArchiveException told) {
                assertThat(told).hasMessageContaining("cut");
                isKept = false;
                failed++;
            }
            try (Archive archive = ferry().archive()) {
                List<String> names =
                        archive.arrivals().stream().map(Archive.Arrival::name).toList();
                assertThat(names.contains("b" + last)).isEqualTo(names.contains(first));
                assertThat(names.contains(first) || !isKept).as("call %d", last).isTrue();
                assertThat(archive.check()).isEmpty();
            }
        }
        assertThat(failed).isGreaterThan(5);
    }

    @Test
    void aFullDiskLosesNothingAndSaysWhatToDo() {
        Archive.NewFile large =
                file("large", "x".repeat(10) + new Random(1).ints(200_000).boxed().toList());
        SituationFolder small =
                ferry().through(real -> {
                    try (Statement statement = real.createStatement()) {
                        statement.execute("pragma max_page_count = 40");
                        return real;
                    } catch (SQLException failed) {
                        throw new IllegalStateException(failed);
                    }
                });
        try (Archive archive = small.archiveToChange(false)) {
            archive.add(List.of(file("small", "Nine died.")), Instant.EPOCH);

            assertThatThrownBy(() -> archive.add(List.of(large), Instant.EPOCH))
                    .hasMessageContaining("the disk is full: make room");
            archive.add(List.of(file("small too", "Ten died.")), Instant.EPOCH);
        }
        try (Archive archive = ferry().archiveToChange(false)) {
            archive.add(List.of(large), Instant.EPOCH);

            assertThat(archive.arrivals())
                    .extracting(Archive.Arrival::name)
                    .containsExactly("small", "small too", "large");
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void readersAreNeverHeldUpByAWriter() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        AtomicBoolean isDone = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> seen = new ArrayList<>();
            for (int reader = 0; reader < 20; reader++) {
                seen.add(readers.submit(() -> lookUntil(isDone, looks)));
            }
            try (Archive archive = ferry().archiveToChange(false)) {
                for (int number = 1; number <= 30 || looks.get() < 20; number++) {
                    archive.add(List.of(file("n" + number, "n" + number)), Instant.EPOCH);
                }
            } finally {
                isDone.set(true);
            }
            for (Future<Integer> each : seen) {
                assertThat(each.get()).isGreaterThanOrEqualTo(0);
            }
        }
    }

    /// The number of files at the last look; each look sees all that the one before saw.
    private int lookUntil(AtomicBoolean isDone, AtomicInteger looks) {
        int before = 0;
        while (!isDone.get()) {
            try (Archive archive = ferry().archive()) {
                List<Archive.Arrival> arrivals = archive.arrivals();
                assertThat(arrivals).hasSizeGreaterThanOrEqualTo(before);
                assertThat(arrivals.isEmpty() || archive.content(arrivals.getLast()).length > 0)
                        .isTrue();
                before = arrivals.size();
                looks.incrementAndGet();
            }
        }
        return before;
    }

    @Test
    void aChangedByteIsFound() throws SQLException {
        try (Archive archive = ferry().archive()) {
            archive.add(List.of(file("a.txt", "Nine died."), file("b.txt", "Ten.")), Instant.EPOCH);
        }
        execute("update content set body = (select max(body) from content)");

        try (Archive archive = ferry().archive()) {
            assertThat(archive.check()).hasSize(1).allMatch(fault -> fault.contains("restore"));
        }
    }

    @Test
    void aTornFileIsFoundAndSaid() throws IOException {
        try (Archive archive = ferry().archive()) {
            for (int i = 0; i < 200; i++) {
                archive.add(List.of(file(i + ".txt", "Report " + i)), Instant.EPOCH);
            }
        }
        Path kept = ferry().path().resolve(SituationFolder.KEPT);
        try (RandomAccessFile torn = new RandomAccessFile(kept.toFile(), "rw")) {
            torn.setLength(torn.length() / 2);
        }

        assertThatThrownBy(
                        () -> {
                            try (Archive archive = SituationFolder.open(ferry().path()).archive()) {
                                List<String> faults = archive.check();
                                throw new ArchiveException(String.join("; ", faults));
                            }
                        })
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("restore a backup");
    }

    @Test
    void aBackupIsASituation() throws IOException {
        Path other = Files.createDirectories(above.resolve("copy"));
        Path copy = other.resolve(SituationFolder.KEPT);
        try (Archive archive = ferry().archive()) {
            archive.add(List.of(file("a.txt", "One.")), Instant.EPOCH);
            archive.backup(copy);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> archive.backup(copy)).hasMessageContaining("a new name");
        }

        try (Archive archive = SituationFolder.open(other).archive()) {
            assertThat(archive.arrivals()).hasSize(1);
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void whatIsForgottenStandsInNoByteOfTheFolder() throws IOException {
        String words = "The harbour master's private number is 0155-7788";
        try (Archive archive = ferry().archive()) {
            archive.add(
                    List.of(
                            new Archive.NewFile(
                                    "a.txt", "a.txt", words.getBytes(StandardCharsets.UTF_8)),
                            file("b.txt", "Two.")),
                    Instant.EPOCH);
            byte[] before = packed(archive.arrivals().getFirst());
            archive.forget(
                    new Archive.Tombstone("r-1", "00", "a.txt", Instant.EPOCH, ""),
                    List.of(archive.arrivals().getFirst()));
            for (String name : new String[] {"situation.db", "situation.db-wal"}) {
                Path file = ferry().path().resolve(name);
                if (Files.exists(file)) {
                    assertThat(indexOf(Files.readAllBytes(file), before)).isNegative();
                }
            }
        }
    }

    private byte[] packed(Archive.Arrival arrival) {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + ferry().path().resolve(SituationFolder.KEPT));
                Statement statement = connection.createStatement();
                java.sql.ResultSet row =
                        statement.executeQuery(
                                "select body from content where digest = '%s'"
                                        .formatted(arrival.digest()))) {
            row.next();
            return row.getBytes(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aMemoForgetsWhatAnotherVersionKept() {
        try (SqliteMemo memo = ferry().memo("1")) {
            memo.keep(Memo.Kind.READING, Map.of("a", new byte[] {1}));
            assertThat(memo.find(Memo.Kind.READING, "a")).isPresent();
            assertThat(memo.find(Memo.Kind.FOUND, "a")).isEmpty();
            assertThat(memo.isOfAnotherProgram()).isFalse();
        }
        try (SqliteMemo memo = ferry().memo("2")) {
            assertThat(memo.isOfAnotherProgram()).isTrue();
            assertThat(memo.find(Memo.Kind.READING, "a")).isEmpty();
            assertThat(memo.trouble()).isEmpty();
        }
    }

    @Test
    void aDamagedMemoIsMadeAnew() throws IOException {
        Files.writeString(
                ferry().path().resolve("remembered.db"), "no database at all, but long enough");
        try (SqliteMemo memo = ferry().memo("1")) {
            memo.keep(Memo.Kind.STORY, Map.of("a", new byte[] {1}));
            assertThat(memo.find(Memo.Kind.STORY, "a")).isPresent();
            assertThat(memo.trouble()).isEmpty();
        }
    }
}
