/// The question: what does it cost to take the article out of a page? Start at `PagesSideBySide`.
/// Everything is measured in one run, in turns, so that a busy machine slows all alike.
@NullMarked
package org.secondsource.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
