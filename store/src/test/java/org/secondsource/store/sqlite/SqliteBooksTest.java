package org.secondsource.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.secondsource.contracts.AlertBookContract;
import org.secondsource.contracts.FeedBookContract;
import org.secondsource.feed.FeedBook;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.store.sql.SqlArchive;

final class SqliteBooksTest {
    private static SqlArchive archive() {
        try {
            return SituationFolder.create(
                            Files.createTempDirectory("books").resolve("ferry"), Instant.EPOCH)
                    .archive();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
