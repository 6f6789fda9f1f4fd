/// What was planned, done or called off, and which pacts moved? Start at `EventJoiner`. Each report
/// keeps its own status in the history; the event's own is the newest.
@NullMarked
package org.secondsource.event;

import org.jspecify.annotations.NullMarked;
