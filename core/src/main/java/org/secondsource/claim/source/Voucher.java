package org.secondsource.claim.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.said.Said;
import org.secondsource.lineage.Origin;

/// One who vouches for a claim, with all the places where a report has it do so.
final class Voucher {
    final Optional<ActorId> actor;
    final Optional<Origin> voice;
    final List<Said.InWords> told = new ArrayList<>();

    /// Whether one of them says all that is shown of the claim.
    boolean backs;

    /// Whether a known origin carried it there.
    boolean known;

    Voucher(Optional<ActorId> actor, Optional<Origin> voice) {
        this.actor = actor;
        this.voice = voice;
    }
}
