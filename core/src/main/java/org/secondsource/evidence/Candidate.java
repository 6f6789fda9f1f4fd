package org.secondsource.evidence;

import java.util.List;
import java.util.Locale;

/// What several pieces of evidence tell alike, and how much is to be said for it.
///
/// @param value as it would be shown
/// @param score 0 or less where it is no such thing at all
/// @param why for a reader: what it rests on, or why it is none
public record Candidate(String value, double score, String why, List<Evidence> evidence) {
    public Candidate {
        evidence = List.copyOf(evidence);
    }

    /// "12.5 'Strait closed' h1, data block".
    public String line() {
        return String.format(Locale.ROOT, "%5.1f  %s  (%s)", score, value, why);
    }
}
