package org.secondsource.feed;

import java.time.Duration;
import java.time.Instant;

/// A feed that a situation follows.
///
/// @param url where it is
/// @param wish how it is to be followed
/// @param added when it was first followed
/// @param state where it stands
public record Feed(String url, Wish wish, Instant added, State state) {
    private static final Duration SLACK = Duration.ofSeconds(30);

    /// A feed that was never asked.
    public static Feed fresh(String url, Wish wish, Instant now) {
        return new Feed(url, wish, now, State.fresh(now));
    }

    /// How a feed is to be followed.
    ///
    /// @param outlet the name of the outlet for all that the feed tells; empty takes the feed's own
    /// @param every so long lies between two looks at the least
    /// @param silentAfter silence of so long is told; zero tells none
    public record Wish(
            String outlet,
            Duration every,
            FullText fullText,
            Duration silentAfter,
            boolean paused) {
        public Wish {
            if (every.compareTo(Duration.ofSeconds(1)) < 0 || silentAfter.isNegative()) {
                throw new IllegalArgumentException(
                        "a feed is asked every second at the most, found " + every);
            }
        }

        /// The same, paused or not.
        public Wish paused(boolean now) {
            return new Wish(outlet, every, fullText, silentAfter, now);
        }
    }

    /// Whether entries are followed to their pages.
    public enum FullText {
        /// What the feed gives is the report.
        NEVER,
        /// Where the feed gives no more than a beginning.
        WHEN_CUT,
        /// Each one.
        ALWAYS
    }

    /// Where a feed stands: what it answered, and when it is to be asked again.
    ///
    /// @param etag as the server named what it gave last; empty where it did not
    /// @param modified the server's Last-Modified; empty where it told none
    /// @param next not before then
    /// @param failures how often it failed since it last answered
    /// @param trouble why it failed last; empty where it did not
    /// @param answered when it last answered; the epoch where it never did
    /// @param news when it last gave something new; the epoch where it never did
    public record State(
            String etag,
            String modified,
            Instant next,
            int failures,
            String trouble,
            Instant answered,
            Instant news) {
        /// The same, asked at another time.
        public State askedAt(Instant time) {
            return new State(etag, modified, time, failures, trouble, answered, news);
        }

        static State fresh(Instant now) {
            return new State("", "", now, 0, "", Instant.EPOCH, Instant.EPOCH);
        }
    }

    /// Whether it is to be asked now. Who comes once each quarter of an hour comes a little early
    /// at times, and must not wait for the next time; nor may a feed wait for a time that a clock
    /// told which was put back since.
    public boolean isDue(Instant now) {
        Duration slack = wish.every().dividedBy(10);
        Instant soon = now.plus(slack.compareTo(SLACK) < 0 ? slack : SLACK);
        boolean isWell = state.failures() == 0;
        boolean isClockBack = isWell && state.answered().isAfter(now.plus(SLACK));
        boolean isTime = Timetable.hasCome(state.next(), isWell ? soon : now, wish.every());
        return isAsked() && (isTime || isClockBack);
    }

    /// Whether it is asked over the net, now or later; a folder is no matter of the net.
    public boolean isAsked() {
        return !wish.paused() && !url.startsWith("file:");
    }

    /// Whether it gave nothing new for longer than is wished.
    public boolean isSilent(Instant now) {
        Instant since = state.news().isAfter(added) ? state.news() : added;
        return !wish.silentAfter().isZero()
                && !wish.paused()
                && since.plus(wish.silentAfter()).isBefore(now);
    }
}
