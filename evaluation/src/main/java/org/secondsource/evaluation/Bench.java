package org.secondsource.evaluation;

import java.io.IOException;

/// Reports that are made and judged in this process: too many small runs to start the program for
/// each.
interface Bench {
    /// As in `floors.json` and after `-Dask`.
    String name();

    /// @param errors how many wrong cases of each kind are printed
    Measured measure(int errors) throws IOException;
}
