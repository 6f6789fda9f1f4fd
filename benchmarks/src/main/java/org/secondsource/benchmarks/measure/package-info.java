/// What is a benchmark, and what did it take? Start at `Benchmark`. It knows no benchmark, so that
/// each can stand on it.
@NullMarked
package org.secondsource.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
