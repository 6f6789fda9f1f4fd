package org.secondsource.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.text.Cite;

/// One thing said to be so, joined from statements and quantities of several reports.
///
/// @param wording the clearest wording, from a report
/// @param statements its statements, in the order of their ids
/// @param quantities its quantities, in the order of their ids
/// @param asserters who says it is so
/// @param voices origins that vouch for it in their own voice
/// @param origins who carried it
/// @param history how it stood from each day on which that changed, seen from now: with the reports
///   of known day, and the lineage as all reports together show it
/// @param firstSeen day of its first dated report; empty where none is dated
/// @param lastSeen day of its last dated report; empty where none is dated
public record Claim(
        ClaimId id,
        Cite wording,
        List<StatementId> statements,
        List<QuantityId> quantities,
        List<ActorId> asserters,
        List<OriginId> voices,
        List<OriginId> origins,
        SourceCount independentSources,
        Standing standing,
        List<Stood> history,
        List<ClaimRelation> relations,
        Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastSeen) {
    public Claim {
        statements = List.copyOf(statements);
        quantities = List.copyOf(quantities);
        asserters = List.copyOf(asserters);
        voices = List.copyOf(voices);
        origins = List.copyOf(origins);
        history = List.copyOf(history);
        relations = List.copyOf(relations);
    }

    /// What the sources together make of it.
    public enum Standing {
        CORROBORATED,
        SINGLE_SOURCE,
        DISPUTED,
        DENIED,
        SUPERSEDED
    }

    /// How it stood from a day on.
    public record Stood(LocalDate since, Standing standing, SourceCount independentSources) {
        /// Whether nothing but the day differs.
        boolean isLike(Stood other) {
            return standing == other.standing
                    && independentSources.equals(other.independentSources);
        }
    }
}
