/// What does a picture look like to a newsroom's system? Start at `NinjsFormat`. One item holds the
/// brief, and each event is an item of its own within it.
@NullMarked
package org.secondsource.exchange.ninjs;

import org.jspecify.annotations.NullMarked;
