package org.secondsource.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.secondsource.archive.ArchiveException;

/// Does all of something in a database, or nothing.
record Transaction(Connection connection, Database database) {
    /// What is done.
    interface Work<T> {
        T run() throws SQLException;
    }

    /// @param what it is, for messages: "keeping files"
    /// @throws ArchiveException where nothing was done
    <T> T run(String what, Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.run();
                connection.commit();
                connection.setAutoCommit(true);
                return result;
            } catch (SQLException | RuntimeException failed) {
                Undoing.undo(connection, failed);
                throw failed;
            }
        } catch (SQLException failed) {
            throw failure(what, failed);
        }
    }

    /// Only reads.
    <T> T read(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failed) {
            throw failure("reading", failed);
        }
    }

    ArchiveException failure(String what, SQLException failed) {
        return new ArchiveException(
                "%s: %s failed (%s); %s"
                        .formatted(
                                database.place(),
                                what,
                                failed.getMessage(),
                                database.advice(failed)),
                failed);
    }
}
