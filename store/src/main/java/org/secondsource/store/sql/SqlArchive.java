package org.secondsource.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.archive.Digest;
import org.secondsource.feed.FeedBook;
import org.secondsource.ladder.alert.AlertBook;

/// An archive in the tables of the migrations, in the words that SQLite and PostgreSQL share.
public final class SqlArchive implements Archive {
    private final Connection connection;
    private final String situation;
    private final Database database;
    private final Transaction transaction;
    private final Runnable atEnd;

    /// @param connection closed with the archive; its tables are as the migrations leave them
    /// @param situation which of those in the database
    /// @param atEnd done when the archive was closed
    public SqlArchive(Connection connection, String situation, Database database, Runnable atEnd) {
        this.connection = connection;
        this.situation = situation;
        this.database = database;
        this.transaction = new Transaction(connection, database);
        this.atEnd = atEnd;
    }

    /// Writes that a situation begins.
    public static void begin(Connection connection, String situation, Instant now)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into situation (id, made_at, last_seq) values (?, ?, 0)")) {
            insert.setString(1, situation);
            insert.setString(2, now.toString());
            insert.executeUpdate();
        }
    }

    @Override
    public Added add(List<NewFile> files, Instant now) {
        return inTransaction("keeping files", () -> files().add(files, now));
    }

    private SqlFiles files() {
        return new SqlFiles(connection, situation, database);
    }

    /// What is kept of the feeds that the situation follows.
    public FeedBook feeds() {
        return new SqlFeeds(connection, situation, files(), transaction);
    }

    /// What is kept of its alerts.
    public AlertBook alerts() {
        return new SqlAlerts(connection, situation, transaction);
    }

    @Override
    public List<Arrival> arrivalsAfter(long after) {
        return query(
                "select seq, location, name, digest, length, seen_at from arrival"
                        + " where situation = ? and seq > "
                        + after
                        + " order by seq",
                row ->
                        new Arrival(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                Instant.parse(row.getString(6))));
    }

    @Override
    public long last() {
        try {
            return last("select last_seq from situation where id = ?");
        } catch (SQLException failed) {
            throw failure("reading", failed);
        }
    }

    @Override
    public byte[] content(Arrival arrival) {
        byte[] bytes = unchecked(arrival);
        if (!Digest.of(bytes).equals(arrival.digest())) {
            throw new ArchiveException(
                    "%s: the bytes of %s are not as they came; restore a backup, or forget it and add it again"
                            .formatted(database.place(), arrival.location()));
        }
        return bytes;
    }

    private byte[] unchecked(Arrival arrival) {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select body from content where digest = ? and exists (select 1 from arrival"
                                + " where situation = ? and arrival.digest = content.digest)")) {
            select.setString(1, arrival.digest());
            select.setString(2, situation);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return Packed.unpack(row.getBytes(1));
                }
            }
            throw new ArchiveException(
                    "%s: the bytes of %s are gone; restore a backup, or forget it and add it again"
                            .formatted(database.place(), arrival.location()));
        } catch (SQLException failed) {
            throw failure("reading " + arrival.location(), failed);
        }
    }

    @Override
    public void forget(Tombstone tombstone, List<Arrival> whole) {
        inTransaction(
                "forgetting " + tombstone.report(),
                () -> {
                    try (PreparedStatement insert =
                            connection.prepareStatement(
                                    "insert into tombstone (situation, seq, report, text_digest, location,"
                                            + " forgotten_at, why) values (?, ?, ?, ?, ?, ?, ?)")) {
                        insert.setString(1, situation);
                        insert.setLong(
                                2,
                                last(
                                                "select coalesce(max(seq), 0) from tombstone where situation = ?")
                                        + 1);
                        insert.setString(3, tombstone.report());
                        insert.setString(4, tombstone.text());
                        insert.setString(5, tombstone.location());
                        insert.setString(6, tombstone.at().toString());
                        insert.setString(7, tombstone.why());
                        insert.executeUpdate();
                    }
                    new SqlCorrections(connection, situation).forget(tombstone.report());
                    for (Arrival arrival : whole) {
                        forgetBytes(arrival.digest());
                    }
                    return true;
                });
        database.shrink(connection);
    }

    private void forgetBytes(String digest) throws SQLException {
        update(
                "insert into forgotten_content (situation, digest) values (?, ?)"
                        + " on conflict (situation, digest) do nothing",
                situation,
                digest);
        update("delete from arrival where situation = ? and digest = ?", situation, digest);
        update(
                "delete from content where digest = ? and not exists"
                        + " (select 1 from arrival where digest = ?)",
                digest,
                digest);
    }

    @Override
    public List<Tombstone> tombstones() {
        return query(
                "select report, text_digest, location, forgotten_at, why from tombstone"
                        + " where situation = ? order by seq",
                row ->
                        new Tombstone(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Instant.parse(row.getString(4)),
                                row.getString(5)));
    }

    @Override
    public CorrectionEntry write(CorrectionEntry.Draft draft, Instant now) {
        return inTransaction(
                "keeping a correction",
                () -> {
                    last(database.lastNumber());
                    SqlCorrections corrections = new SqlCorrections(connection, situation);
                    CorrectionEntry entry = corrections.read().next(draft, now);
                    corrections.insert(entry);
                    return entry;
                });
    }

    @Override
    public CorrectionLog corrections() {
        try {
            return new SqlCorrections(connection, situation).read();
        } catch (SQLException failed) {
            throw failure("reading", failed);
        }
    }

    @Override
    public List<String> check() {
        List<String> faults = new ArrayList<>(database.check(connection));
        corrections()
                .faults(tombstones())
                .forEach(fault -> faults.add(database.place() + ": " + fault));
        for (Arrival arrival : arrivals()) {
            try {
                content(arrival);
            } catch (ArchiveException fault) {
                faults.add(fault.getMessage());
            }
        }
        return faults;
    }

    @Override
    public void backup(Path file) {
        database.backup(connection, file);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw failure("closing", failed);
        } finally {
            atEnd.run();
        }
    }

    private long last(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, situation);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void update(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private <T> List<T> query(String sql, Row<T> reader) {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, situation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw failure("reading", failed);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> T inTransaction(String what, Transaction.Work<T> work) {
        return transaction.run(what, work);
    }

    private ArchiveException failure(String what, SQLException failed) {
        return transaction.failure(what, failed);
    }
}
