package org.secondsource.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// A clock that stands where a test puts it.
final class TestedClock implements Supplier<Instant> {
    private Instant now;

    TestedClock(Instant start) {
        this.now = start;
    }

    /// Lets time pass; a negative span puts the clock back.
    void pass(Duration span) {
        now = now.plus(span);
    }

    @Override
    public Instant get() {
        return now;
    }
}
