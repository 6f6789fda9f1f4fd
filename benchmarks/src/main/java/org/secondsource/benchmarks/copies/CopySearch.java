package org.secondsource.benchmarks.copies;

import java.util.List;
import org.secondsource.report.Report;

/// A way to find the earlier reports that may be copies of a new one, or are.
interface CopySearch {
    /// Adds a report; the first has number 0, the next 1.
    ///
    /// @return the numbers of those before it that were found
    List<Integer> add(Report report);
}
