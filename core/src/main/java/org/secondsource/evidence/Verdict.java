package org.secondsource.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is believed of one field, and all that spoke for it or for something else.
///
/// @param winner empty where nothing was good enough
/// @param candidates the best first
public record Verdict(Field field, Optional<Candidate> winner, List<Candidate> candidates) {
    public Verdict {
        candidates = List.copyOf(candidates);
    }

    /// The candidate of the highest score wins, if its score is above 0; of equals the first.
    public static Verdict of(Field field, List<Candidate> candidates) {
        List<Candidate> sorted =
                candidates.stream()
                        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                        .toList();
        return new Verdict(
                field,
                sorted.stream().findFirst().filter(candidate -> candidate.score() > 0),
                sorted);
    }

    /// The value that won; empty where none did.
    public String value() {
        return winner.map(Candidate::value).orElse("");
    }
}
