package org.secondsource.store.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.secondsource.archive.ArchiveException;
import org.secondsource.store.sql.Database;

/// What is particular to PostgreSQL.
///
/// @param place for messages
record Postgres(String place) implements Database {
    /// Others who write to the situation wait here.
    @Override
    public String lastNumber() {
        return "select last_seq from situation where id = ? for update";
    }

    @Override
    public String advice(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08")) {
            return "check that the database runs and can be reached, and do it again";
        }
        if (state.startsWith("53")) {
            return "the database lacks disk, memory or connections: make room, and do it again";
        }
        return "check the database's own messages";
    }

    /// A server checks its own pages as it reads them.
    @Override
    public List<String> check(Connection connection) {
        return List.of();
    }

    /// A server lets go of deleted rows by itself (autovacuum).
    @Override
    public void shrink(Connection connection) {}

    @Override
    public void backup(Connection connection, Path file) {
        throw new ArchiveException(
                place + ": a database has its own backup; use pg_dump, and nothing was written");
    }
}
