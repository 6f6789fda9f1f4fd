package org.secondsource.store.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.secondsource.archive.ArchiveException;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sql.Tables;

/// A situation among others in a PostgreSQL database.
///
/// @param url of JDBC, such as `jdbc:postgresql://desk.example/situations`
/// @param name of the situation
public record PostgresSituation(String url, String user, String password, String name) {
    /// Opens it, making it and its tables where they are not there.
    ///
    /// @throws ArchiveException if the database cannot be reached, or is of a newer program
    public SqlArchive archive(Instant now) {
        Tables.migrate(url, user, password, place(), "bytea");
        try {
            Connection connection = DriverManager.getConnection(url, user, password);
            try {
                if (!isThere(connection)) {
                    SqlArchive.begin(connection, name, now);
                }
                return new SqlArchive(connection, name, new Postgres(place()), () -> {});
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new ArchiveException(
                    "%s: cannot be opened (%s); check its address, and the user's rights"
                            .formatted(place(), failed.getMessage()),
                    failed);
        }
    }

    private boolean isThere(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from situation where id = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /// Without the password, which an address may hold.
    private String place() {
        return url.replaceAll("\\?.*", "") + " " + name;
    }
}
