package org.secondsource.correction;

import java.util.Set;
import org.secondsource.archive.Digest;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// What is one and what is two by hand.
///
/// @param claims by their propositions
/// @param events by the words that name them, where they are mentioned
/// @param actors by the first mention of a member of a report's cast
public record Joins(Pairs<PropositionId> claims, Pairs<Cite> events, Pairs<Cite> actors) {
    /// Nothing was ruled.
    public static final Joins NONE = new Joins(Pairs.none(), Pairs.none(), Pairs.none());

    /// Those that touch some reports.
    public Joins of(Set<ReportId> reports) {
        return new Joins(
                claims.of(one -> reports.contains(one.report())),
                events.of(one -> reports.contains(one.report())),
                actors.of(one -> reports.contains(one.report())));
    }

    /// Whether claims may be one by hand that would not be by themselves.
    public boolean mayJoinClaims() {
        return claims.hasOnes() || actors.hasOnes();
    }

    /// The same where nothing was ruled to be one.
    public Joins withoutOnes() {
        return new Joins(claims.withoutOnes(), events.withoutOnes(), actors.withoutOnes());
    }

    /// Names all that was ruled.
    public String key() {
        return new Digest().add(claims.key()).add(events.key()).add(actors.key()).value();
    }
}
