package org.secondsource.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Memo;
import org.secondsource.store.sql.Undoing;
import org.sqlite.SQLiteConfig;

/// A memo in a file beside a situation. A file that is missing, damaged or of another version is
/// made anew; where that fails, nothing is kept, and all else goes on.
public final class SqliteMemo implements Memo, AutoCloseable {
    private final @Nullable Connection connection;
    private final boolean isOfAnotherProgram;
    private String trouble;

    private SqliteMemo(
            @Nullable Connection connection, boolean isOfAnotherProgram, String trouble) {
        this.connection = connection;
        this.isOfAnotherProgram = isOfAnotherProgram;
        this.trouble = trouble;
    }

    static SqliteMemo open(Path file, String version) {
        try {
            return connected(file, version);
        } catch (SQLException | ArchiveException damaged) {
            try {
                for (String name : new String[] {"", "-wal", "-shm"}) {
                    Files.deleteIfExists(Path.of(file + name));
                }
                return connected(file, version);
            } catch (SQLException | ArchiveException | IOException failed) {
                return new SqliteMemo(null, false, String.valueOf(failed.getMessage()));
            }
        }
    }

    private static SqliteMemo connected(Path file, String version) throws SQLException {
        Connection connection = SituationFolder.connect(file, SQLiteConfig.SynchronousMode.NORMAL);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists memo (kind text not null, id text not null,"
                            + " body blob not null, primary key (kind, id)) without rowid");
            statement.execute("create table if not exists made_by (version text not null)");
            try (PreparedStatement same =
                    connection.prepareStatement("select 1 from made_by where version = ?")) {
                same.setString(1, version);
                try (ResultSet row = same.executeQuery()) {
                    if (row.next()) {
                        return new SqliteMemo(connection, false, "");
                    }
                }
            }
            connection.setAutoCommit(false);
            statement.execute("delete from memo");
            boolean isOfAnother = statement.executeUpdate("delete from made_by") > 0;
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into made_by (version) values (?)")) {
                insert.setString(1, version);
                insert.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
            return new SqliteMemo(connection, isOfAnother, "");
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /// Whether another version of the program had kept something, which is worked out anew.
    public boolean isOfAnotherProgram() {
        return isOfAnotherProgram;
    }

    /// Why nothing is kept; empty where it is.
    public Optional<String> trouble() {
        return trouble.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "what was worked out is not kept for the next time (%s)"
                                .formatted(trouble));
    }

    @Override
    public Optional<byte[]> find(Kind kind, String key) {
        if (connection == null) {
            return Optional.empty();
        }
        try (PreparedStatement select =
                connection.prepareStatement("select body from memo where kind = ? and id = ?")) {
            select.setString(1, kind.name());
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            trouble = String.valueOf(failed.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void keep(Kind kind, Map<String, byte[]> documents) {
        if (connection == null || documents.isEmpty()) {
            return;
        }
        try {
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "insert into memo (kind, id, body) values (?, ?, ?)"
                                    + " on conflict (kind, id) do update set body = excluded.body")) {
                for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                    insert.setString(1, kind.name());
                    insert.setString(2, document.getKey());
                    insert.setBytes(3, document.getValue());
                    insert.executeUpdate();
                }
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException failed) {
                Undoing.undo(connection, failed);
                throw failed;
            }
        } catch (SQLException failed) {
            trouble = String.valueOf(failed.getMessage());
        }
    }

    /// Forgets everything.
    public void clear() {
        if (connection != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from memo");
                statement.execute("vacuum");
                statement.execute("pragma wal_checkpoint(truncate)");
            } catch (SQLException failed) {
                trouble = String.valueOf(failed.getMessage());
            }
        }
    }

    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException failed) {
                trouble = String.valueOf(failed.getMessage());
            }
        }
    }
}
