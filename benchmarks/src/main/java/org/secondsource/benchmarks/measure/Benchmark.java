package org.secondsource.benchmarks.measure;

import java.io.IOException;

/// One question about speed.
public interface Benchmark {
    /// Measures, and answers in lines that a reader understands without the code.
    ///
    /// @param rounds how often each thing is measured, at least 1
    String answer(int rounds) throws IOException, InterruptedException;
}
