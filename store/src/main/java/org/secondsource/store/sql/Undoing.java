package org.secondsource.store.sql;

import java.sql.Connection;
import java.sql.SQLException;

/// Ends a transaction that failed.
public final class Undoing {
    private Undoing() {}

    /// Leaves nothing of a transaction, and the connection as it was before it. What fails in that
    /// goes with the first failure and does not take its place: a full disk ends a transaction of
    /// SQLite by itself, and there is none to be ended.
    public static void undo(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException ended) {
            failure.addSuppressed(ended);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException ended) {
            failure.addSuppressed(ended);
        }
    }
}
