package org.secondsource.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/// When a feed is to be asked again.
final class Timetable {
    /// The first pause after a failure; each further one is twice as long.
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /// A server that asks for more than a day is asked once a day: nobody is left for good.
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private static final int HOURS = 24;
    private static final int PARTS = 1000;

    private Timetable() {}

    /// After an answer.
    ///
    /// @param rest what the server and the feed ask for
    /// @param asleep hours of the day, in UTC, in which the feed gives nothing
    static Instant afterAnswer(
            Feed feed, Instant now, Optional<Duration> rest, Set<Integer> asleep) {
        Instant next = now.plus(longer(feed.wish().every(), rest));
        for (int hours = 0; hours < HOURS && isIn(next, asleep); hours++) {
            next = next.plus(Duration.ofHours(1));
        }
        return next;
    }

    private static boolean isIn(Instant time, Set<Integer> hours) {
        return hours.contains(time.atOffset(ZoneOffset.UTC).getHour());
    }

    /// After a failure: 1, 2, 4 … 60 minutes, up to a half longer by chance, so that many who
    /// failed together do not all come back together.
    ///
    /// @param failures how often it failed, with this time
    /// @param chance from 0 to 1
    static Instant afterFailure(Instant now, int failures, Optional<Duration> rest, double chance) {
        int doublings = Math.max(0, Math.min(failures - 1, 10));
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        long part = Math.round(chance * PARTS);
        Duration jittered = bounded.plus(bounded.multipliedBy(part).dividedBy(2L * PARTS));
        return now.plus(longer(jittered, rest));
    }

    /// Whether a time that was set here has come; one that lies further off than any that is ever
    /// set was told by a clock that was put back since.
    ///
    /// @param every so long is wished between two times
    static boolean hasCome(Instant next, Instant now, Duration every) {
        Duration furthest = longer(every, Optional.of(LONGEST_REST)).plus(Duration.ofDays(1));
        return !next.isAfter(now) || next.isAfter(now.plus(furthest));
    }

    private static Duration longer(Duration wished, Optional<Duration> rest) {
        Duration asked = rest.orElse(Duration.ZERO);
        Duration bounded = asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
        return wished.compareTo(bounded) > 0 ? wished : bounded;
    }
}
