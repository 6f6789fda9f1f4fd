package org.secondsource.ladder.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an archive keeps of alerts: up to where each rule was told of, what was raised, and which
/// channel has taken what. For one thread at a time.
public interface AlertBook {
    /// Up to where a rule was told of; empty where it never was.
    Optional<Told> told(String rule);

    /// Keeps what a rule raised, for each channel, together with the point up to which it is told
    /// of now: all or none. What is muted is kept and reaches no channel.
    ///
    /// @param before the point from which it was found
    /// @return whether that still was the point; where it was not, another told of it, and nothing
    ///   is kept
    boolean raise(
            String rule,
            Optional<Told> before,
            Told now,
            List<KeptAlert> alerts,
            List<String> channels);

    /// All that was raised, the oldest first.
    List<KeptAlert> alerts();

    /// Notes that somebody saw an alert.
    ///
    /// @return whether there is one of that id
    boolean see(String id, Instant now);

    /// Lets what a rule tells reach no channel for a while.
    void mute(Mute mute);

    /// What is muted, by rule and subject.
    List<Mute> mutes();

    /// What a channel has not taken yet, the oldest first.
    List<KeptAlert> open(String channel);

    /// Notes that a channel has taken an alert.
    void delivered(String id, String channel, Instant now);

    /// Notes that a channel has not taken an alert.
    void failed(String id, String channel, String why);

    /// The deliveries that are open though they were tried.
    List<Failure> failures();

    /// Opens again what a channel took before a time and nobody has seen yet.
    ///
    /// @return how many deliveries
    int remind(String channel, Instant before);

    /// What is muted.
    ///
    /// @param subject of the rule; empty for all that it tells
    /// @param until then; what is raised later reaches the channels again
    record Mute(String rule, String subject, Instant until) {}

    /// A delivery that failed.
    record Failure(String id, String channel, int tries, String why) {}
}
