/// Where do alerts go? Start at `Delivery`. A channel has taken an alert when it says so; until
/// then the alert comes again, under the same id.
@NullMarked
package org.secondsource.app.channel;

import org.jspecify.annotations.NullMarked;
