/// When? Start at `TimeReader`. A mention keeps what was said ("next Monday") and is resolved
/// against a day of publication only when asked.
@NullMarked
package org.secondsource.reading.time;

import org.jspecify.annotations.NullMarked;
