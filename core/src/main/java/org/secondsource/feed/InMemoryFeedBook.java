package org.secondsource.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Archive.Added;

/// The feeds of an archive in memory: what the others must do, in few words.
public final class InMemoryFeedBook implements FeedBook {
    private final Archive archive;
    private final Map<String, Feed> feeds = new TreeMap<>();
    private final Set<Entry> entries = new HashSet<>();
    private final Map<Entry, Awaited> awaited = new LinkedHashMap<>();

    /// @param archive takes the files
    public InMemoryFeedBook(Archive archive) {
        this.archive = archive;
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds.values());
    }

    @Override
    public void follow(Feed feed) {
        feeds.merge(
                feed.url(),
                feed,
                (before, now) ->
                        new Feed(
                                before.url(),
                                now.wish(),
                                before.added(),
                                before.state().askedAt(now.state().next())));
    }

    @Override
    public boolean leave(String url) {
        return Optional.ofNullable(feeds.remove(url)).isPresent();
    }

    @Override
    public Set<Entry> known(List<Entry> some) {
        Set<Entry> known = new HashSet<>(some);
        known.removeIf(entry -> !entries.contains(entry) && !awaited.containsKey(entry));
        return known;
    }

    @Override
    public List<Awaited> awaited() {
        List<Awaited> pages = new ArrayList<>(awaited.values());
        pages.sort(
                Comparator.comparing(Awaited::next)
                        .thenComparing(page -> page.entry().article())
                        .thenComparing(page -> page.entry().digest()));
        return pages;
    }

    @Override
    public Added keep(List<Haul> hauls, Instant now) {
        for (Haul haul : hauls) {
            haul.state()
                    .forEach(state ->
                            feeds.computeIfPresent(
                                    haul.feed(),
                                    (url, feed) ->
                                            new Feed(url, feed.wish(), feed.added(), state)));
            entries.addAll(haul.entries());
            haul.settled().forEach(awaited::remove);
            haul.awaited().forEach(page -> awaited.put(page.entry(), page));
        }
        return archive.add(hauls.stream().flatMap(haul -> haul.files().stream()).toList(), now);
    }
}
