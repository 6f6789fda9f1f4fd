package org.secondsource.benchmarks.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The originals that each report holds text of.
final class Family {
    private final List<List<Integer>> roots = new ArrayList<>();

    /// Reports are added in the order of their numbers.
    void add(BuiltReport report) {
        roots.add(report.roots());
    }

    /// Whether two reports hold text of one original.
    boolean isOne(int first, int second) {
        return !Collections.disjoint(roots.get(first), roots.get(second));
    }
}
