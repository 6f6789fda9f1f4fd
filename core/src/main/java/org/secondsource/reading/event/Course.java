package org.secondsource.reading.event;

import java.util.Optional;
import org.secondsource.reading.time.When;

/// How far one mention tells its event to have come.
///
/// @param isReference whether the words only point to the event as known ("anger over the raid"):
///   the status is then a guess, and what else the report tells of it counts more
/// @param movedFrom the day it was due on before, where it is told to be put on another; unsaid
///   where that day is not told
public record Course(EventStatus status, boolean isReference, Optional<When> movedFrom) {
    /// What is told outright, of an event that stays on its day.
    public static Course of(EventStatus status) {
        return new Course(status, false, Optional.empty());
    }
}
