package org.secondsource.store.sql;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.secondsource.archive.ArchiveException;

/// Makes the tables, and brings those of an older program up to date.
public final class Tables {
    /// The newest migration.
    public static final int VERSION = 3;

    private Tables() {}

    /// @param url of JDBC
    /// @param place for messages
    /// @param bytes the type of a column of bytes
    /// @throws ArchiveException if they are those of a newer program, or cannot be made
    public static void migrate(
            String url, String user, String password, String place, String bytes) {
        try {
            Flyway.configure(Tables.class.getClassLoader())
                    .dataSource(url, user, password)
                    .locations("classpath:org/secondsource/store/migrations")
                    .placeholders(Map.of("bytes", bytes))
                    .target(MigrationVersion.LATEST)
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new ArchiveException(
                    "%s: its tables cannot be made or brought up to date (%s); check that this program may write there"
                            .formatted(place, failed.getMessage()),
                    failed);
        }
    }
}
