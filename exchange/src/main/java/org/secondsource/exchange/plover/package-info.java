/// What does a picture look like as event data? Start at `PloverFormat`. Only what reports tell as
/// under way or done becomes a record.
@NullMarked
package org.secondsource.exchange.plover;

import org.jspecify.annotations.NullMarked;
