/// How many of what, where and when? Start at `QuantityReader`. A quantity's amount is always a
/// range, of one point where it is exact.
@NullMarked
package org.secondsource.reading.quantity;

import org.jspecify.annotations.NullMarked;
