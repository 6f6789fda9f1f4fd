package org.secondsource.agency;

import java.util.List;

/// One who hands reports to many outlets, as the registry lists them.
///
/// @param name the short form that credits use
/// @param otherNames full and other names
/// @param marks as printed in datelines and credits
public record Agency(String name, List<String> otherNames, List<String> marks, Kind kind) {
    public Agency {
        otherNames = List.copyOf(otherNames);
        marks = List.copyOf(marks);
    }

    /// What it hands on.
    public enum Kind {
        /// Reports of its own.
        AGENCY,
        /// Reports of others, so it is no origin where another is named.
        REDISTRIBUTOR,
        /// What institutions pay to have spread.
        PRESS_RELEASE
    }
}
