package org.secondsource.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.secondsource.archive.Archive;
import org.secondsource.contracts.ArchiveContract;

/// On a real server, started for the test.
final class PostgresArchiveTest extends ArchiveContract {
    private static @Nullable EmbeddedPostgres server;

    private static int made;

    private String name = "";

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        Objects.requireNonNull(server).close();
    }

    @Override
    protected Archive open() {
        name = "ferry-" + ++made;
        return situation().archive(Instant.EPOCH);
    }

    @Override
    protected Archive again(Archive before) {
        before.close();
        return situation().archive(Instant.EPOCH);
    }

    private PostgresSituation situation() {
        return new PostgresSituation(
                Objects.requireNonNull(server).getJdbcUrl("postgres", "postgres"),
                "postgres",
                "postgres",
                name);
    }
}
