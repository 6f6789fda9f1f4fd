/// What does a picture look like in a calendar? Start at `CalendarFormat`. An event keeps its UID
/// for ever, and what is off stays in as cancelled.
@NullMarked
package org.secondsource.exchange.calendar;

import org.jspecify.annotations.NullMarked;
