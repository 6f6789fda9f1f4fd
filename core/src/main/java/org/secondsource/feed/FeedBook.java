package org.secondsource.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.secondsource.archive.Archive.Added;
import org.secondsource.archive.Archive.NewFile;
import org.secondsource.archive.ArchiveException;

/// What an archive keeps of the feeds that it follows. For one thread at a time.
public interface FeedBook {
    /// The feeds, by address.
    List<Feed> feeds();

    /// Follows a feed, or follows it otherwise; where one of that address is followed, its state
    /// stays, but for the time when it is asked next.
    void follow(Feed feed);

    /// Follows a feed no longer; what it gave stays.
    ///
    /// @return whether it was followed
    boolean leave(String url);

    /// Those of some tellings that are kept, or wait for their page.
    Set<Entry> known(List<Entry> some);

    /// The pages that are waited for, the longest first.
    List<Awaited> awaited();

    /// Keeps what came of several feeds, all or none: when it returns, it outlasts a crash.
    ///
    /// @throws ArchiveException if it cannot be kept; nothing is then
    Added keep(List<Haul> hauls, Instant now);

    /// One telling of an article.
    ///
    /// @param article by its address, or by its feed and id
    /// @param digest of its title and text
    record Entry(String article, String digest) {}

    /// An entry whose page is still to be got.
    ///
    /// @param entry what waits
    /// @param feed that gave it
    /// @param link where its page is
    /// @param file what the feed gave of it, to be kept where no page can be had
    /// @param tries how often it was asked for
    /// @param next not before then
    record Awaited(Entry entry, String feed, String link, NewFile file, int tries, Instant next) {}

    /// What came of one feed or page.
    ///
    /// @param feed its address
    /// @param state where it stands after that; it is left as it is where this is empty
    /// @param files to be kept
    /// @param entries that are known from now on
    /// @param awaited entries whose page is to be got from now on, or later than was said
    /// @param settled entries whose page is waited for no longer
    record Haul(
            String feed,
            List<Feed.State> state,
            List<NewFile> files,
            List<Entry> entries,
            List<Awaited> awaited,
            List<Entry> settled) {
        public Haul {
            state = List.copyOf(state);
            files = List.copyOf(files);
            entries = List.copyOf(entries);
            awaited = List.copyOf(awaited);
            settled = List.copyOf(settled);
        }

        /// Only where a feed stands.
        static Haul nothing(String feed, Feed.State state) {
            return new Haul(feed, List.of(state), List.of(), List.of(), List.of(), List.of());
        }
    }
}
