package org.secondsource.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.ActorId;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.archive.Correction.Stage;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.correction.Righted;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// What people put right, seen from the things of a picture: what rests on it.
public final class ByHand {
    private final List<Righted> applied;
    private final Map<PropositionId, Span> clauses = new HashMap<>();
    private final Map<Long, Set<ActorId>> actors = new TreeMap<>();

    /// By mark or note the claim that it is of: a clause may tell several.
    private final Map<Long, ClaimId> marked = new TreeMap<>();

    public ByHand(Picture picture) {
        this.applied = picture.byHand().stream().filter(Righted::isApplied).toList();
        if (applied.isEmpty()) {
            return;
        }
        for (Reading reading : picture.readings()) {
            for (Proposition each : reading.propositions()) {
                clauses.put(each.id(), each.span());
            }
        }
        for (Righted one : applied) {
            if (isOf(one, Anchor.Sort.ACTOR)) {
                actors.put(one.seq(), actorsAt(picture, one.places()));
            } else if (one.entry().correction().kind().stage() == Stage.TELLING
                    && isOf(one, Anchor.Sort.PROPOSITION)) {
                marked(one, picture).ifPresent(claim -> marked.put(one.seq(), claim.id()));
            }
        }
    }

    /// The claim that has most of the words of a mark, and least else.
    private Optional<Claim> marked(Righted one, Picture picture) {
        return picture.claims().stream()
                .filter(claim -> touches(one, claim))
                .max(
                        Comparator.comparingLong((Claim claim) -> common(one, claim))
                                .thenComparingInt(claim -> -claim.propositions().size())
                                .thenComparing(Claim::id, Comparator.reverseOrder()));
    }

    private long common(Righted one, Claim claim) {
        return claim.propositions().stream()
                .filter(id -> one.places().stream().anyMatch(place -> isAt(place, id)))
                .count();
    }

    private static boolean isOf(Righted one, Anchor.Sort sort) {
        return one.entry().correction().anchors().stream()
                .anyMatch(anchor -> anchor.side() == 0 && anchor.sort() == sort);
    }

    private static Set<ActorId> actorsAt(Picture picture, List<Cite> places) {
        Set<ActorId> found = new HashSet<>();
        for (Reading reading : picture.readings()) {
            for (Member member : reading.cast()) {
                boolean isThere =
                        places.stream()
                                .anyMatch(place ->
                                        place.report().equals(reading.report())
                                                && member.mentions().contains(place.span()));
                if (isThere) {
                    found.add(picture.cast().actorOf(reading.report(), member.index()));
                }
            }
        }
        return found;
    }

    /// A picture with the names that people gave its actors.
    public static Picture named(Picture picture) {
        Map<ActorId, String> names = new HashMap<>();
        for (Righted one : picture.byHand()) {
            Correction correction = one.entry().correction();
            if (one.isApplied() && correction.kind() == Kind.NAME && !one.places().isEmpty()) {
                actorsAt(picture, one.places()).forEach(id -> names.put(id, correction.value()));
            }
        }
        return names.isEmpty() ? picture : picture.with(picture.cast().named(names));
    }

    /// How the situation is called; empty where nobody said.
    public Optional<String> name() {
        return applied.stream()
                .map(one -> one.entry().correction())
                .filter(one -> one.kind() == Kind.NAME && one.anchors().isEmpty())
                .map(Correction::value)
                .reduce((earlier, later) -> later);
    }

    /// The corrections on which a claim rests, and what was noted of it, by number.
    public List<Righted> of(Claim claim) {
        return applied.stream().filter(one -> touches(one, claim)).toList();
    }

    private boolean touches(Righted one, Claim claim) {
        if (marked.containsKey(one.seq())) {
            return claim.id().equals(marked.get(one.seq()));
        }
        if (actors.containsKey(one.seq())) {
            Set<ActorId> named = actors.getOrDefault(one.seq(), Set.of());
            return one.entry().correction().kind() == Kind.RESTS_ON
                    ? Set.copyOf(claim.asserters()).containsAll(named)
                    : claim.asserters().stream().anyMatch(named::contains);
        }
        return claim.propositions().stream()
                .anyMatch(id ->
                        one.reports().contains(id.report())
                                || one.places().stream().anyMatch(place -> isAt(place, id)));
    }

    private boolean isAt(Cite place, PropositionId id) {
        return place.report().equals(id.report())
                && Optional.ofNullable(clauses.get(id)).filter(place.span()::overlaps).isPresent();
    }

    /// The corrections on which an event rests, by number.
    public List<Righted> of(Event event) {
        Set<ReportId> reports = new HashSet<>();
        Set<Cite> triggers = new HashSet<>();
        for (Event.Entry entry : event.history()) {
            reports.add(entry.cite().report());
            triggers.add(entry.trigger());
        }
        return applied.stream()
                .filter(one ->
                        one.reports().stream().anyMatch(reports::contains)
                                || isOf(one, Anchor.Sort.EVENT)
                                        && one.places().stream().anyMatch(triggers::contains))
                .toList();
    }

    /// The corrections on which rests what is read of some words, by number.
    public List<Righted> of(Cite words) {
        return applied.stream()
                .filter(one ->
                        one.reports().contains(words.report())
                                || !isOf(one, Anchor.Sort.ACTOR)
                                        && one.places().stream()
                                                .anyMatch(place ->
                                                        place.report().equals(words.report())
                                                                && place.span()
                                                                        .overlaps(words.span())))
                .toList();
    }

    /// The corrections on which a pact rests, by number.
    public List<Righted> of(Agreement agreement) {
        return applied.stream()
                .filter(one ->
                        agreement.mentions().stream()
                                        .anyMatch(cite -> one.reports().contains(cite.report()))
                                || isOf(one, Anchor.Sort.STEP)
                                        && one.places().stream()
                                                .anyMatch(agreement.mentions()::contains))
                .toList();
    }

    /// The corrections on which an actor rests, by number.
    public List<Righted> of(ActorId actor) {
        return applied.stream()
                .filter(one -> actors.getOrDefault(one.seq(), Set.of()).contains(actor))
                .toList();
    }

    /// How a claim stands, in words that tell a change of it.
    public static String standing(Claim claim) {
        return "%s; %d to %d; %d tellings"
                .formatted(
                        claim.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        claim.independentSources().min(),
                        claim.independentSources().max(),
                        claim.propositions().size());
    }

    /// Whether a claim is other than it was when somebody marked it; empty where nobody did.
    ///
    /// @param kind reviewed or printed
    public Optional<Boolean> changedSince(Kind kind, Claim claim) {
        List<Righted> marks = new ArrayList<>(of(claim));
        marks.removeIf(one -> one.entry().correction().kind() != kind);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        String before = marks.getLast().entry().correction().value();
        return Optional.of(!before.equals(standing(claim)));
    }
}
