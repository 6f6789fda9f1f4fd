package org.secondsource.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.secondsource.archive.Digest;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// What is one and what is two by hand, and what else people said of how things are joined.
///
/// @param claims by their propositions
/// @param events by the words that name them, where they are mentioned
/// @param actors by the first mention of a member of a report's cast
/// @param stories by their reports
/// @param rests whose word rests on whose
/// @param wordings the clauses in whose words their claims are told, of two of one claim the last
public record Joins(
        Pairs<PropositionId> claims,
        Pairs<Cite> events,
        Pairs<Cite> actors,
        Pairs<ReportId> stories,
        List<Rest> rests,
        List<PropositionId> wordings) {
    /// Nothing was ruled.
    public static final Joins NONE =
            new Joins(Pairs.none(), Pairs.none(), Pairs.none(), Pairs.none(), List.of(), List.of());

    public Joins {
        rests = List.copyOf(rests);
        wordings = List.copyOf(wordings);
    }

    /// That one has from another what it says.
    ///
    /// @param who the first mention of a member of a report's cast
    /// @param on likewise
    public record Rest(Cite who, Cite on) {}

    Joins with(Pairs<ReportId> told) {
        return new Joins(claims, events, actors, told, rests, wordings);
    }

    /// Those that touch some reports.
    public Joins of(Set<ReportId> reports) {
        return new Joins(
                claims.of(one -> reports.contains(one.report())),
                events.of(one -> reports.contains(one.report())),
                actors.of(one -> reports.contains(one.report())),
                stories.of(reports::contains),
                rests,
                wordings.stream().filter(one -> reports.contains(one.report())).toList());
    }

    /// Whether claims may be one by hand that would not be by themselves.
    public boolean mayJoinClaims() {
        return claims.hasOnes() || actors.hasOnes() || stories.hasOnes();
    }

    /// The same where nothing was ruled to be one.
    public Joins withoutOnes() {
        return new Joins(
                claims.withoutOnes(),
                events.withoutOnes(),
                actors.withoutOnes(),
                stories.withoutOnes(),
                rests,
                wordings);
    }

    /// Names all that was ruled.
    public String key() {
        List<String> keys = new ArrayList<>(List.of(claims.key(), events.key(), actors.key()));
        keys.add(stories.key());
        keys.add(rests.toString());
        keys.add(wordings.toString());
        Digest digest = new Digest();
        keys.forEach(digest::add);
        return digest.value();
    }
}
