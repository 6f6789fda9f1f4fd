/// What does a search cost beside plain Lucene?
@NullMarked
package org.secondsource.benchmarks.finding;

import org.jspecify.annotations.NullMarked;
