package org.secondsource.ladder.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.archive.Digest;
import org.secondsource.feed.Feed;

/// Finds the feeds that fail or are silent: nobody must take the silence of a broken feed for calm.
public final class FeedAlerts {
    /// Once is a hiccup; the third failure comes three minutes or more after the first.
    private static final int FAILURES = 3;

    private static final int ID_LENGTH = 16;

    private FeedAlerts() {}

    /// One alert for each feed that is in trouble; its id is the same as long as the trouble lasts.
    public static List<Alert> of(List<Feed> feeds, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        for (Feed feed : feeds) {
            Feed.State state = feed.state();
            if (state.failures() >= FAILURES && !feed.wish().paused()) {
                alerts.add(
                        new Alert.OfFeed(
                                id("fails", feed, state.answered()),
                                feed.url(),
                                "The feed %s fails: %s.".formatted(name(feed), state.trouble()),
                                "an answer of the feed; it is asked again by itself"));
            } else if (feed.isSilent(now)) {
                alerts.add(
                        new Alert.OfFeed(
                                id("silent", feed, state.news()),
                                feed.url(),
                                "The feed %s has told nothing new for %s."
                                        .formatted(name(feed), words(feed.wish().silentAfter())),
                                "a new entry of the feed"));
            }
        }
        return alerts;
    }

    private static String name(Feed feed) {
        return feed.wish().outlet().isEmpty()
                ? feed.url()
                : feed.wish().outlet() + " (" + feed.url() + ")";
    }

    private static String words(Duration time) {
        long hours = time.toHours();
        return hours == 0
                ? time.toMinutes() + " minutes"
                : hours % 24 == 0 ? hours / 24 + " days" : hours + " hours";
    }

    private static String id(String what, Feed feed, Instant since) {
        String digest =
                new Digest()
                        .add(what)
                        .add(feed.url())
                        .add(since.truncatedTo(ChronoUnit.SECONDS).toString())
                        .value();
        return "al-" + digest.substring(0, ID_LENGTH);
    }
}
