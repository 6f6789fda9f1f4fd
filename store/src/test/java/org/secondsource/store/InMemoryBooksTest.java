package org.secondsource.store;

import org.junit.jupiter.api.Nested;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.contracts.AlertBookContract;
import org.secondsource.contracts.FeedBookContract;
import org.secondsource.feed.FeedBook;
import org.secondsource.feed.InMemoryFeedBook;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.ladder.alert.InMemoryAlertBook;

final class InMemoryBooksTest {
    @Nested
    final class Feeds extends FeedBookContract {
        @Override
        protected FeedBook open() {
            return new InMemoryFeedBook(new InMemoryArchive());
        }
    }

    @Nested
    final class Alerts extends AlertBookContract {
        @Override
        protected AlertBook open() {
            return new InMemoryAlertBook();
        }
    }
}
