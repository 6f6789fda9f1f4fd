package org.secondsource.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.feed.FeedBook.Awaited;
import org.secondsource.feed.FeedBook.Entry;
import org.secondsource.feed.FeedBook.Haul;

/// Sorts what a feed gave into what is new, what waits for its page, and what is here.
///
/// @param taken what was sorted before and is not kept yet; grows
/// @param now the time of keeping
/// @param chance numbers from 0 to 1, by which pauses differ
record Sorter(
        FeedBook book, FeedOpener opener, Set<Entry> taken, Instant now, DoubleSupplier chance) {
    Haul haul(Feed feed, Fetcher.Answer answer) {
        return switch (answer) {
            case Fetcher.Answer.Given given -> given(feed, given);
            case Fetcher.Answer.Unchanged unchanged -> {
                Instant next = Timetable.afterAnswer(feed, now, unchanged.rest(), Set.of());
                Feed.State before = feed.state();
                yield Haul.nothing(
                        feed.url(),
                        new Feed.State(
                                before.etag(), before.modified(), next, 0, "", now, before.news()));
            }
            case Fetcher.Answer.Refused refused -> failed(feed, refused.why(), refused.rest());
        };
    }

    private Haul failed(Feed feed, String why, Optional<Duration> rest) {
        Feed.State before = feed.state();
        int failures = before.failures() + 1;
        Instant next = Timetable.afterFailure(now, failures, rest, chance.getAsDouble());
        return Haul.nothing(
                feed.url(),
                new Feed.State(
                        before.etag(),
                        before.modified(),
                        next,
                        failures,
                        why,
                        before.answered(),
                        before.news()));
    }

    private Haul given(Feed feed, Fetcher.Answer.Given given) {
        return switch (opener.open(given.page(), feed.wish().outlet())) {
            case FeedOpener.Outcome.Refused(String why) -> failed(feed, why, given.rest());
            case FeedOpener.Outcome.Read read -> read(feed, given, read);
        };
    }

    private Haul read(Feed feed, Fetcher.Answer.Given given, FeedOpener.Outcome.Read read) {
        List<Entry> told = read.items().stream().map(Sorter::entry).toList();
        Set<Entry> known = book.known(told);
        List<NewFile> files = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Awaited> awaited = new ArrayList<>();
        for (FeedOpener.Item item : read.items()) {
            Entry entry = entry(item);
            if (known.contains(entry) || !taken.add(entry)) {
                continue; // told before, or twice at once
            }
            if (wantsPage(feed.wish().fullText(), item)) {
                awaited.add(new Awaited(entry, feed.url(), item.link(), item.file(), 0, now));
            } else {
                files.add(item.file());
                entries.add(entry);
            }
        }
        boolean isNew = !files.isEmpty() || !awaited.isEmpty();
        Optional<Duration> rest =
                given.rest().or(read::rest).isEmpty()
                        ? Optional.empty()
                        : Optional.of(longest(given.rest(), read.rest()));
        Feed.State state =
                new Feed.State(
                        read.isWhole() ? given.etag() : "",
                        read.isWhole() ? given.modified() : "",
                        Timetable.afterAnswer(feed, now, rest, read.asleep()),
                        0,
                        "",
                        now,
                        isNew ? now : feed.state().news());
        return new Haul(feed.url(), List.of(state), files, entries, awaited, List.of());
    }

    private static Duration longest(Optional<Duration> one, Optional<Duration> other) {
        Duration first = one.orElse(Duration.ZERO);
        Duration second = other.orElse(Duration.ZERO);
        return first.compareTo(second) > 0 ? first : second;
    }

    private static Entry entry(FeedOpener.Item item) {
        return new Entry(item.article(), item.digest());
    }

    private static boolean wantsPage(Feed.FullText wish, FeedOpener.Item item) {
        return !item.link().isEmpty()
                && switch (wish) {
                    case NEVER -> false;
                    case WHEN_CUT -> item.isCut();
                    case ALWAYS -> true;
                };
    }

    /// A page is there, or given up: what is here of the article is kept.
    ///
    /// @param more what is known beside the entry from now on
    static Haul settled(Awaited page, NewFile file, Entry... more) {
        NewFile atPlace = new NewFile(page.entry().article(), file.name(), file.bytes());
        return settled(page, List.of(atPlace), List.of(more));
    }

    /// A page is there that was kept before.
    static Haul settled(Awaited page) {
        return settled(page, List.of(), List.of());
    }

    private static Haul settled(Awaited page, List<NewFile> files, List<Entry> more) {
        List<Entry> known = new ArrayList<>(more);
        known.add(page.entry());
        return new Haul(page.feed(), List.of(), files, known, List.of(), List.of(page.entry()));
    }

    /// A page is asked for later.
    static Haul later(Awaited page, int tries, Instant next) {
        Awaited again =
                new Awaited(page.entry(), page.feed(), page.link(), page.file(), tries, next);
        return new Haul(page.feed(), List.of(), List.of(), List.of(), List.of(again), List.of());
    }
}
