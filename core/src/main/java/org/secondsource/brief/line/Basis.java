package org.secondsource.brief.line;

import org.secondsource.actor.ActorId;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.event.EventId;
import org.secondsource.text.ReportId;

/// What a line of a brief rests on: the fact of the picture that it tells.
public sealed interface Basis {
    /// A claim. Every line of the first screen rests on one.
    record OfClaim(ClaimId id) implements Basis {}

    /// An event.
    record OfEvent(EventId id) implements Basis {}

    /// A pact.
    record OfAgreement(String id) implements Basis {}

    /// Where an actor stands.
    record OfPosition(String id) implements Basis {}

    /// An actor.
    record OfActor(ActorId id) implements Basis {}

    /// Two reports that share text.
    record OfCopy(ReportId a, ReportId b) implements Basis {}

    /// The inputs themselves: where they started, or what they lack.
    record OfInputs() implements Basis {}
}
