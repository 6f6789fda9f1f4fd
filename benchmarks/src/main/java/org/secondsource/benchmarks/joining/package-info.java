/// What joining costs, beside reading and as the reports grow in number. Start at `JoiningCost`.
@NullMarked
package org.secondsource.benchmarks.joining;

import org.jspecify.annotations.NullMarked;
