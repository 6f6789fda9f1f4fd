package org.secondsource.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// In what the databases differ.
public interface Database {
    /// Where it is, for messages.
    String place();

    /// The query of the number that was given last, which holds off other writers until the end of
    /// the transaction.
    String lastNumber();

    /// What a user can do about a failure.
    String advice(SQLException failure);

    /// What the database finds wrong with itself.
    List<String> check(Connection connection);

    /// Lets go of the bytes that were deleted.
    void shrink(Connection connection);

    /// Writes a copy that is complete in itself.
    void backup(Connection connection, Path file);
}
