package org.secondsource.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.secondsource.archive.Archive.Added;
import org.secondsource.archive.Digest;

/// Asks the feeds that are due, follows entries to their pages, and keeps what came.
///
/// Hosts are asked side by side, each of them one thing at a time. What came is kept as it comes,
/// by the thread that called.
public final class Follower {
    /// So many hosts are asked at once; what a small machine's line bears, set by hand.
    private static final int MOST_HOSTS = 16;

    /// A page that was refused so often is waited for no longer: an hour after the first try.
    private static final int MOST_TRIES = 7;

    /// What waits when this much came is kept together: one commit costs as much as fifty entries.
    private static final int MOST_TOGETHER = 64;

    private final Fetcher fetcher;
    private final FeedOpener opener;
    private final Supplier<Instant> clock;
    private final DoubleSupplier chance;

    /// @param clock the time that counts
    /// @param chance numbers from 0 to 1, by which pauses differ
    public Follower(
            Fetcher fetcher, FeedOpener opener, Supplier<Instant> clock, DoubleSupplier chance) {
        this.fetcher = fetcher;
        this.opener = opener;
        this.clock = clock;
        this.chance = chance;
    }

    /// Hands out the book to read it or to write in it; each call may open and close it.
    public interface Desk {
        <T> T with(Function<FeedBook, T> work);
    }

    /// What a round did.
    ///
    /// @param asked how many feeds
    /// @param pages how many pages
    /// @param added what was kept
    public record Round(int asked, int pages, Added added) {}

    /// Asks every feed that is due, then gets the pages that are waited for, among them those of
    /// what just came.
    public Round round(Desk desk) {
        Instant now = clock.get();
        List<Feed> due =
                desk.with(FeedBook::feeds).stream().filter(feed -> feed.isDue(now)).toList();
        Added added = run(due, Feed::url, feed -> new Came.OfFeed(feed, ask(feed)), desk);
        Map<String, Feed> feeds = new LinkedHashMap<>();
        desk.with(FeedBook::feeds).forEach(feed -> feeds.put(feed.url(), feed));
        Instant then = clock.get();
        List<FeedBook.Awaited> pages =
                desk.with(FeedBook::awaited).stream()
                        .filter(page -> Timetable.hasCome(page.next(), then, Duration.ZERO))
                        .toList();
        Added more =
                run(
                        pages,
                        FeedBook.Awaited::link,
                        page ->
                                new Came.OfPage(
                                        page,
                                        outlet(feeds, page.feed()),
                                        fetcher.fetch(Fetcher.Request.of(page.link()))),
                        desk);
        return new Round(due.size(), pages.size(), added.and(more));
    }

    private static String outlet(Map<String, Feed> feeds, String url) {
        return Optional.ofNullable(feeds.get(url)).map(feed -> feed.wish().outlet()).orElse("");
    }

    private Fetcher.Answer ask(Feed feed) {
        return fetcher.fetch(
                new Fetcher.Request(feed.url(), feed.state().etag(), feed.state().modified()));
    }

    /// What came from the net.
    private sealed interface Came {
        record OfFeed(Feed feed, Fetcher.Answer answer) implements Came {}

        record OfPage(FeedBook.Awaited page, String outlet, Fetcher.Answer answer)
                implements Came {}
    }

    /// Gets things, each host's one after the other, and keeps them as they come.
    private <T> Added run(
            List<T> things, Function<T, String> url, Function<T, Came> getter, Desk desk) {
        BlockingQueue<List<Came>> queue = new LinkedBlockingQueue<>();
        Map<String, List<T>> hosts = new LinkedHashMap<>();
        for (T thing : things) {
            hosts.computeIfAbsent(host(url.apply(thing)), key -> new ArrayList<>()).add(thing);
        }
        Semaphore room = new Semaphore(MOST_HOSTS);
        for (List<T> host : hosts.values()) {
            Thread.ofVirtual()
                    .start(() -> {
                        room.acquireUninterruptibly();
                        try {
                            getAll(host, getter, came -> queue.add(List.of(came)));
                        } finally {
                            room.release();
                            queue.add(List.of()); // the host is done, however it ended
                        }
                    });
        }
        return keepAll(hosts.size(), queue, desk);
    }

    private static <T> void getAll(List<T> things, Function<T, Came> getter, Consumer<Came> taker) {
        for (T thing : things) {
            taker.accept(getter.apply(thing));
        }
    }

    private Added keepAll(int hosts, BlockingQueue<List<Came>> queue, Desk desk) {
        Added added = new Added(0, 0, 0);
        int open = hosts;
        while (open > 0) {
            List<List<Came>> batch = new ArrayList<>();
            try {
                batch.add(queue.take());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while feeds were asked", stopped);
            }
            queue.drainTo(batch, MOST_TOGETHER);
            open -= (int) batch.stream().filter(List::isEmpty).count();
            List<Came> came = batch.stream().flatMap(List::stream).toList();
            if (!came.isEmpty()) {
                added = added.and(desk.with(book -> keep(book, came)));
            }
        }
        return added;
    }

    private Added keep(FeedBook book, List<Came> came) {
        Instant now = clock.get();
        Sorter sorter = new Sorter(book, opener, new HashSet<>(), now, chance);
        List<FeedBook.Haul> hauls = new ArrayList<>();
        for (Came one : came) {
            hauls.add(
                    switch (one) {
                        case Came.OfFeed of -> sorter.haul(of.feed(), of.answer());
                        case Came.OfPage of -> page(book, of.page(), of.outlet(), of.answer(), now);
                    });
        }
        return book.keep(hauls, now);
    }

    private FeedBook.Haul page(
            FeedBook book,
            FeedBook.Awaited page,
            String outlet,
            Fetcher.Answer answer,
            Instant now) {
        return switch (answer) {
            case Fetcher.Answer.Given given -> got(book, page, outlet, given.page());
            case Fetcher.Answer.Unchanged unchanged -> Sorter.settled(page, page.file());
            case Fetcher.Answer.Refused refused -> {
                int tries = page.tries() + 1;
                yield refused.lasting() || tries >= MOST_TRIES
                        ? Sorter.settled(page, page.file())
                        : Sorter.later(page, tries, later(now, tries, refused.rest()));
            }
        };
    }

    /// A page may be further than the feed that led to it: what it says then is here already when
    /// the feed follows, and is not kept again.
    private FeedBook.Haul got(
            FeedBook book, FeedBook.Awaited page, String outlet, Fetcher.Page got) {
        FeedBook.Entry whole =
                new FeedBook.Entry(page.entry().article(), "page " + Digest.of(got.bytes()));
        return book.known(List.of(whole)).isEmpty()
                ? Sorter.settled(page, opener.file(got, outlet, page.file()), whole)
                : Sorter.settled(page);
    }

    private Instant later(Instant now, int tries, Optional<Duration> rest) {
        return Timetable.afterFailure(now, tries, rest, chance.getAsDouble());
    }

    /// What is asked one at a time.
    private static String host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .orElse(url)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return url; // the fetcher says so
        }
    }
}
