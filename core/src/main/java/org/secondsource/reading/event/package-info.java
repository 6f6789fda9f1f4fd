/// What was planned, under way, done or called off? Start at `EventReader`. A status is read from
/// the words around the trigger, never from the event's kind.
@NullMarked
package org.secondsource.reading.event;

import org.jspecify.annotations.NullMarked;
