package org.secondsource.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.Archive.Added;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.feed.Feed;
import org.secondsource.feed.FeedBook;
import org.secondsource.feed.FeedBook.Awaited;
import org.secondsource.feed.FeedBook.Entry;
import org.secondsource.feed.FeedBook.Haul;

/// What every book of feeds must do, wherever it is kept.
public abstract class FeedBookContract {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final String URL = "https://outlet.example/rss";
    private static final Entry ENTRY = new Entry("https://outlet.example/1", "d1");

    /// An empty book.
    protected abstract FeedBook open();

    private static Feed feed(String outlet) {
        Feed.Wish wish =
                new Feed.Wish(
                        outlet,
                        Duration.ofMinutes(15),
                        Feed.FullText.WHEN_CUT,
                        Duration.ofHours(12),
                        false);
        return Feed.fresh(URL, wish, NOON);
    }

    private static Feed.State answered(String etag) {
        return new Feed.State(etag, "yesterday", NOON.plusSeconds(900), 0, "", NOON, Instant.EPOCH);
    }

    private static NewFile file(String words) {
        return new NewFile(ENTRY.article(), "1.xml", words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFeedIsFollowedUntilItIsLeft() {
        FeedBook book = open();
        book.follow(feed("Outlet"));
        assertThat(book.feeds()).containsExactly(feed("Outlet"));
        assertThat(book.leave(URL)).isTrue();
        assertThat(book.leave(URL)).isFalse();
        assertThat(book.feeds()).isEmpty();
    }

    @Test
    void followingAFeedOtherwiseKeepsWhatItAnswered() {
        FeedBook book = open();
        book.follow(feed("Outlet"));
        book.keep(
                List.of(
                        new Haul(
                                URL,
                                List.of(answered("e1")),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())),
                NOON);
        book.follow(feed("Another"));

        Feed kept = book.feeds().getFirst();
        assertThat(kept.wish().outlet()).isEqualTo("Another");
        assertThat(kept.state().etag()).isEqualTo("e1");
        assertThat(kept.state().next()).isEqualTo(NOON);
    }

    @Test
    void whatAFeedGaveIsKnownAndNotTakenTwice() {
        FeedBook book = open();
        book.follow(feed("Outlet"));
        Haul haul =
                new Haul(
                        URL,
                        List.of(answered("e1")),
                        List.of(file("one")),
                        List.of(ENTRY),
                        List.of(),
                        List.of());

        assertThat(book.keep(List.of(haul), NOON)).isEqualTo(new Added(1, 0, 0));
        assertThat(book.keep(List.of(haul), NOON)).isEqualTo(new Added(0, 1, 0));
        assertThat(book.known(List.of(ENTRY, new Entry(ENTRY.article(), "d2"))))
                .containsExactly(ENTRY);
    }

    @Test
    void aPageIsWaitedForUntilItIsSettled() {
        FeedBook book = open();
        Awaited page = new Awaited(ENTRY, URL, ENTRY.article(), file("short"), 0, NOON);
        book.keep(List.of(haul(List.of(page), List.of())), NOON);
        assertThat(book.known(List.of(ENTRY))).containsExactly(ENTRY);

        Awaited later = new Awaited(ENTRY, URL, ENTRY.article(), file("short"), 1, NOON);
        book.keep(List.of(haul(List.of(later), List.of())), NOON);
        assertThat(book.awaited()).hasSize(1);
        assertThat(book.awaited().getFirst().tries()).isEqualTo(1);
        assertThat(book.awaited().getFirst().file().bytes()).isEqualTo(file("short").bytes());

        book.keep(List.of(haul(List.of(), List.of(ENTRY))), NOON);
        assertThat(book.awaited()).isEmpty();
    }

    private static Haul haul(List<Awaited> awaited, List<Entry> settled) {
        return new Haul(URL, List.of(), List.of(), List.of(), awaited, settled);
    }
}
