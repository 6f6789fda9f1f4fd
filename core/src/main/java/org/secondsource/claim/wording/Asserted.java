package org.secondsource.claim.wording;

import java.util.List;
import org.secondsource.claim.said.Said;

/// A proposition as a member of claims, with the figures that its own verb tells.
public record Asserted(Worded words, List<Said.InNumbers> counted) {
    public Asserted {
        counted = List.copyOf(counted);
    }

    public Said.InWords said() {
        return words.said();
    }

    /// Whether another proposition of its report tells it in passing.
    public boolean isInner() {
        return said().proposition().inner();
    }
}
