/// How fast, and how surely, are copies found among very many reports? Start at `CopiesSideBySide`.
/// The reports are built from real sentences at run time, the same for every search; none is kept.
@NullMarked
package org.secondsource.benchmarks.copies;

import org.jspecify.annotations.NullMarked;
