package org.secondsource.agency;

import java.util.List;

/// One who hands reports to many outlets, as the registry lists them.
///
/// @param name the short form that credits use
/// @param otherNames full and other names
/// @param marks as printed in datelines and credits
/// @param languages of its main services, ISO 639-1, the first of them first
/// @param ownPages hosts, and names of outlets, whose pages are its own; of a service those of the
///   outlet whose reports it hands on
public record Agency(
        String name,
        List<String> otherNames,
        List<String> marks,
        List<String> languages,
        Kind kind,
        List<String> ownPages) {
    public Agency {
        otherNames = List.copyOf(otherNames);
        marks = List.copyOf(marks);
        languages = List.copyOf(languages);
        ownPages = List.copyOf(ownPages);
    }

    /// What it hands on.
    public enum Kind {
        /// Reports of its own.
        AGENCY,
        /// Reports of one outlet.
        SERVICE,
        /// Reports of others, so it is no origin.
        REDISTRIBUTOR,
        /// What institutions pay to have spread.
        PRESS_RELEASE
    }
}
