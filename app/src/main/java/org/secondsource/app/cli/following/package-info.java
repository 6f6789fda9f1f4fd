/// Which commands follow what goes on, and tell of it? Start at `WatchCommand`. An alert is kept
/// before it is told, and only feeds that the user named are asked.
@NullMarked
package org.secondsource.app.cli.following;

import org.jspecify.annotations.NullMarked;
