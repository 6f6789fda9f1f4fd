/// Where did a text start, and on what evidence? Start at `LineageTracer`. A report without
/// evidence has no origin, and a direction is claimed only on evidence that tells it.
@NullMarked
package org.secondsource.lineage;

import org.jspecify.annotations.NullMarked;
