package org.secondsource.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.secondsource.archive.ArchiveException;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sql.Tables;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A situation in a folder of its own. `situation.db` holds all that came in; `remembered.db`,
/// `search` and `lock` may vanish, and are made again.
public final class SituationFolder {
    static final String KEPT = "situation.db";

    /// The one situation of its database.
    private static final String ONLY = "this";

    /// Another process may be writing for a moment.
    private static final int BUSY_MILLISECONDS = 10_000;

    private final Path folder;
    private final UnaryOperator<Connection> hand;

    private SituationFolder(Path folder) {
        this(folder, connection -> connection);
    }

    private SituationFolder(Path folder, UnaryOperator<Connection> hand) {
        this.folder = folder;
        this.hand = hand;
    }

    /// The same situation, whose archives go through a hand that watches what they do, or makes it
    /// fail on purpose.
    public SituationFolder through(UnaryOperator<Connection> other) {
        return new SituationFolder(folder, other);
    }

    /// Whether a folder holds a situation.
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(KEPT));
    }

    /// Makes an empty situation. Other users of the machine cannot look into it.
    ///
    /// @throws ArchiveException if something stands there, or it cannot be made
    public static SituationFolder create(Path folder, Instant now) {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new ArchiveException(
                    isOne(folder)
                            ? folder + ": found a situation there; add to it with second-source add"
                            : folder
                                    + ": found something there, expected a new name or an empty folder");
        }
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException failed) {
            throw new ArchiveException(
                    "%s: cannot be made (%s); name a folder in a place where you may write"
                            .formatted(folder, failed.getMessage()),
                    failed);
        }
        SituationFolder made = new SituationFolder(folder);
        made.migrate();
        try (Connection connection = made.connect()) {
            SqlArchive.begin(connection, ONLY, now);
        } catch (SQLException failed) {
            throw made.failure(failed);
        }
        return made;
    }

    private static boolean isEmptyFolder(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && names.length == 0;
    }

    /// @throws ArchiveException if there is none, or it is of a newer program
    public static SituationFolder open(Path folder) {
        if (!isOne(folder)) {
            throw new ArchiveException(
                    folder
                            + ": found no situation there; make one with second-source new "
                            + folder);
        }
        SituationFolder found = new SituationFolder(folder);
        int version = found.version();
        if (version > Tables.VERSION) {
            throw new ArchiveException(
                    "%s: found a situation of a newer program (form %d, this program knows %d); use that program"
                            .formatted(folder, version, Tables.VERSION));
        }
        if (version < Tables.VERSION) {
            found.migrate();
        }
        return found;
    }

    /// What it keeps; to be closed.
    public SqlArchive archive() {
        return new SqlArchive(hand.apply(connect()), ONLY, new Sqlite(folder), () -> {});
    }

    /// What it keeps, with the right to change it, which one process has at a time; to be closed.
    ///
    /// @param wait whether to wait while another process has it
    /// @throws ArchiveException if another has it and it is not to be waited for, naming the holder
    public SqlArchive archiveToChange(boolean wait) {
        Path file = folder.resolve("lock");
        WriterLock lock = wait ? WriterLock.await(file) : WriterLock.take(file);
        return new SqlArchive(hand.apply(connect()), ONLY, new Sqlite(folder), lock::close);
    }

    /// What was worked out of it by this version of the program; to be closed.
    public SqliteMemo memo(String version) {
        return SqliteMemo.open(folder.resolve("remembered.db"), version);
    }

    /// Where an index of what it holds may stand.
    public Path searchFolder() {
        return folder.resolve("search");
    }

    /// How much room the folder takes, with all that can be made again.
    public long bytesOnDisk() {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.mapToLong(file -> Files.isRegularFile(file) ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException | UncheckedIOException failed) {
            throw new ArchiveException(
                    "%s: cannot be looked at (%s); allow reading it"
                            .formatted(folder, failed.getMessage()),
                    failed);
        }
    }

    public Path path() {
        return folder;
    }

    private void migrate() {
        Tables.migrate(url(), "", "", folder.toString(), "blob");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma user_version = " + Tables.VERSION);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private int version() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve(KEPT).toAbsolutePath();
    }

    private Connection connect() {
        return connect(folder.resolve(KEPT), SQLiteConfig.SynchronousMode.FULL);
    }

    /// A connection of which each transaction that writes waits for others at its start, where
    /// waiting is safe.
    static Connection connect(Path file, SQLiteConfig.SynchronousMode synchronous) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.exists(file) && !Files.isWritable(folder)) {
            return connectToRead(file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        return connect(config, "jdbc:sqlite:" + file.toAbsolutePath(), file);
    }

    /// Where nothing may be written, nobody else writes, and the file alone is all.
    private static Connection connectToRead(Path file) {
        Path log = Path.of(file + "-wal");
        if (log.toFile().length() > 0) {
            throw new ArchiveException(
                    "%s: found changes that were not put away (%s), in a folder where this program may not write; copy the folder to where you may write"
                            .formatted(file, log.getFileName()));
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(config, "jdbc:sqlite:file:" + file.toAbsolutePath() + "?immutable=1", file);
    }

    private static Connection connect(SQLiteConfig config, String url, Path file) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        try {
            return source.getConnection();
        } catch (SQLException failed) {
            throw new ArchiveException(
                    "%s: cannot be opened (%s); %s"
                            .formatted(file, failed.getMessage(), new Sqlite(file).advice(failed)),
                    failed);
        }
    }

    private ArchiveException failure(SQLException failed) {
        return new ArchiveException(
                "%s: %s; %s"
                        .formatted(folder, failed.getMessage(), new Sqlite(folder).advice(failed)),
                failed);
    }
}
