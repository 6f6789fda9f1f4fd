package org.secondsource.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.secondsource.contracts.AlertBookContract;
import org.secondsource.contracts.FeedBookContract;
import org.secondsource.feed.FeedBook;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.store.sql.SqlArchive;

final class PostgresBooksTest {
    private static @Nullable EmbeddedPostgres server;

    private static int made;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        Objects.requireNonNull(server).close();
    }

    private static SqlArchive archive() {
        return new PostgresSituation(
                        Objects.requireNonNull(server).getJdbcUrl("postgres", "postgres"),
                        "postgres",
                        "postgres",
                        "books-" + ++made)
                .archive(Instant.EPOCH);
    }

    @Nested
    final class Feeds extends FeedBookContract {
        @Override
        protected FeedBook open() {
            return archive().feeds();
        }
    }

    @Nested
    final class Alerts extends AlertBookContract {
        @Override
        protected AlertBook open() {
            return archive().alerts();
        }
    }
}
