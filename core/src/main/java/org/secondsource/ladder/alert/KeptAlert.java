package org.secondsource.ladder.alert;

import java.time.Instant;
import java.util.Optional;

/// An alert as it is kept and handed out: what was told once is not worked out again.
///
/// @param raised when
/// @param rule the ladder that asked for it, by its id; or `feeds`
/// @param subject what of the rule it is about
/// @param sentence what is new
/// @param words the whole alert for people
/// @param document the whole alert as one line of JSON
/// @param seen when somebody said that he saw it; empty where nobody did
public record KeptAlert(
        String id,
        Instant raised,
        String rule,
        String subject,
        String sentence,
        String words,
        String document,
        Optional<Instant> seen) {}
