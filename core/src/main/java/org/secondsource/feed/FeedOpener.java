package org.secondsource.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.archive.Archive.NewFile;

/// The port by which a feed is taken apart.
public interface FeedOpener {
    /// The entries of a feed.
    ///
    /// @param outlet stands for the feed's own name; empty leaves that
    Outcome open(Fetcher.Page page, String outlet);

    /// A page as a file that the intake reads, with its address and the day that its feed tells.
    ///
    /// @param entry what the feed gave of it
    NewFile file(Fetcher.Page page, String outlet, NewFile entry);

    /// The feeds that a list of them names (OPML), in its order.
    ///
    /// @return empty where it is no such list
    List<Listed> list(byte[] bytes);

    /// A feed of a list.
    ///
    /// @param name as the list calls it; may be empty
    record Listed(String url, String name) {}

    /// What a feed gave.
    sealed interface Outcome {
        /// @param rest so long the feed wants to be left alone (`ttl`); empty where it does not say
        /// @param asleep the hours of a day, in UTC, in which it gives nothing (`skipHours`)
        /// @param isWhole whether it has its end; of one that broke off the last entry is left out
        record Read(List<Item> items, Optional<Duration> rest, Set<Integer> asleep, boolean isWhole)
                implements Outcome {
            public Read {
                items = List.copyOf(items);
                asleep = Set.copyOf(asleep);
            }
        }

        /// It is no feed.
        ///
        /// @param why what was found, what was expected, and what to do
        record Refused(String why) implements Outcome {}
    }

    /// An entry of a feed.
    ///
    /// @param article names what is told: its address, or the feed's with the entry's own id
    /// @param digest of its title and text; an entry that has another was changed
    /// @param link where its page is; empty where there is none
    /// @param isCut whether the feed gives no more than a beginning
    /// @param file a feed of this entry alone
    record Item(String article, String digest, String link, boolean isCut, NewFile file) {}
}
