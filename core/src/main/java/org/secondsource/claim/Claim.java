package org.secondsource.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.text.Cite;

/// One thing said to be so, joined from propositions of several reports. It has as many components
/// as picture.md names fields of a claim.
///
/// @param text the clearest wording that reads alone, from a report; words put back stand in square
///   brackets
/// @param wording where it stands
/// @param propositions those that say it, in the order of their ids
/// @param statements the statements that hold them, in the order of their ids
/// @param quantities the numbers that they tell, in the order of their ids
/// @param asserters who says it is so
/// @param voices origins that vouch for it in their own voice
/// @param origins who carried it
/// @param history how it stood from each day on which that changed, seen from now: with the reports
///   of known day, and the lineage as all reports together show it
/// @param firstSeen day of its first dated report; empty where none is dated
/// @param lastSeen day of its last dated report; empty where none is dated
public record Claim(
        ClaimId id,
        String text,
        Cite wording,
        List<PropositionId> propositions,
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
        propositions = List.copyOf(propositions);
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
