package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ladder.form.Step;

/// How a step stands.
///
/// @param since the day of publication from which on it stood so without a break, seen from now;
///   empty where undated reports made it so
/// @param restsOn the smallest sets of sources without one of which it falls; empty where it does
///   not hold, or rests on nobody's word
/// @param wouldChange what would change it, in one sentence
public record StepVerdict(
        Step step,
        Outcome outcome,
        Optional<LocalDate> since,
        List<Set<Source>> restsOn,
        String wouldChange) {
    public StepVerdict {
        restsOn = List.copyOf(restsOn);
    }

    /// On whom the step rests, as one can read it aloud; empty where it rests on nobody. Of several
    /// who stand in one set any is enough; the step needs one of each set.
    public String rests() {
        List<String> sets =
                restsOn.stream()
                        .map(set ->
                                set.stream()
                                        .map(Source::name)
                                        .distinct()
                                        .collect(Collectors.joining(" or ")))
                        .distinct()
                        .toList();
        return sets.isEmpty() ? "" : "Rests on: " + String.join("; and on ", sets);
    }
}
