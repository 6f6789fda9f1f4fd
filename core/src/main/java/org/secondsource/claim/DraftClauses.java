package org.secondsource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.Actor;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.wording.Asserted;
import org.secondsource.claim.wording.WholeTelling;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.text.Cite;

/// Lays the clauses of a draft beside those of the reports of one story, and tells which claims say
/// all that each says. The draft vouches for nothing and counts as nobody.
public final class DraftClauses {
    private static final String LAST = "~";

    private final Cast cast;
    private final ToldClauses clauses;
    private final ReadReport draft;
    private final Map<Optional<ClaimId>, List<WholeTelling>> claims = new HashMap<>();

    /// @param reports of one story
    /// @param cast of these reports and of the draft
    /// @param claims of the story, as all reports tell them
    public DraftClauses(
            List<ReadReport> reports,
            ReadReport draft,
            Cast cast,
            PlaceNames places,
            List<Claim> claims) {
        this.cast = cast;
        this.draft = draft;
        List<ReadReport> all = new ArrayList<>(reports);
        all.add(draft);
        this.clauses = new ToldClauses(all, cast, places);
        Map<PropositionId, ClaimId> of = new HashMap<>();
        claims.forEach(claim -> claim.propositions().forEach(id -> of.put(id, claim.id())));
        for (Asserted told : clauses.told()) {
            if (!isOfDraft(told)) {
                this.claims
                        .computeIfAbsent(
                                Optional.ofNullable(of.get(told.said().proposition().id())),
                                id -> new ArrayList<>())
                        .add(whole(told));
            }
        }
    }

    private boolean isOfDraft(Asserted told) {
        return told.said().report().id().equals(draft.report().id());
    }

    /// A clause of the draft.
    ///
    /// @param holding the claims that say all of it, with the clauses that do, by id
    public record Clause(Proposition proposition, List<Holding> holding) {
        public Clause {
            holding = List.copyOf(holding);
        }
    }

    /// A claim that says all that a clause of the draft says.
    ///
    /// @param claim empty where reports say it in passing, and it makes no claim
    /// @param tellers the clauses of reports that say all of it, in the order of their places
    /// @param cites where these stand
    public record Holding(Optional<ClaimId> claim, List<Proposition> tellers, List<Cite> cites) {
        public Holding {
            tellers = List.copyOf(tellers);
            cites = List.copyOf(cites);
        }
    }

    /// The clauses of the draft in its order.
    public List<Clause> clauses() {
        return clauses.told().stream()
                .filter(this::isOfDraft)
                .map(told -> new Clause(told.said().proposition(), holding(whole(told))))
                .toList();
    }

    private List<Holding> holding(WholeTelling told) {
        List<Holding> holding = new ArrayList<>();
        claims.forEach((id, members) -> {
            List<Said.InWords> tellers =
                    members.stream()
                            .filter(member -> member.holds(told) && isOfSameVoice(member, told))
                            .map(member -> member.told().said())
                            .sorted(Comparator.comparing(Said::cite))
                            .toList();
            if (!tellers.isEmpty()) {
                holding.add(
                        new Holding(
                                id,
                                tellers.stream().map(Said.InWords::proposition).toList(),
                                tellers.stream().map(Said::cite).toList()));
            }
        });
        holding.sort(Comparator.comparing(each -> each.claim().map(ClaimId::value).orElse(LAST)));
        return holding;
    }

    /// What a draft says in its own voice anybody may have said; what it puts into a mouth only
    /// that one.
    private boolean isOfSameVoice(WholeTelling member, WholeTelling told) {
        Said.InWords here = member.told().said();
        Optional<Actor> named = told.told().said().speaker().flatMap(cast::find);
        if (named.isEmpty() || here.speaker().equals(told.told().said().speaker())) {
            return true;
        }
        Set<String> names = new HashSet<>(named.get().aliases());
        names.add(named.get().name());
        String outlet = here.report().outlet().toLowerCase(Locale.ROOT);
        return here.speaker().isEmpty()
                && names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(outlet));
    }

    private WholeTelling whole(Asserted told) {
        return WholeTelling.of(
                told,
                clauses.reading(told.said().report().id()),
                clauses.parts(told.said().report().id()));
    }
}
