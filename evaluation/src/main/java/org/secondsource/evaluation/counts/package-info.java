/// Are facts told by several reports joined, kept apart and counted as they should be? Start at
/// `CountsBench`. Every expectation is judged on the picture alone, and one that asks of words in
/// which nothing is read says so.
@NullMarked
package org.secondsource.evaluation.counts;

import org.jspecify.annotations.NullMarked;
