package org.secondsource.claim.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.secondsource.actor.Actor;
import org.secondsource.actor.Cast;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.relation.Relations;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.PointingDenial;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.text.ReportId;

/// Sets denials of one story beside what they deny: the same thing told as not so, or what a
/// "denied this" points back to.
public final class Denials {
    /// A "this" means what was said in the sentence or two before. Set by hand.
    private static final int REACH_LETTERS = 400;

    /// A denied content without a subject of its own, or with a pronoun for it.
    private static final Pattern OWN_DEED = Pattern.compile("^(it|he|she|they|\\p{L}+ing)\\b");

    private final Cast cast;
    private final List<Words> affirmed = new ArrayList<>();
    private final List<Words> denials = new ArrayList<>();
    private final WordIndex index = new WordIndex();
    private final Map<ReportId, List<Worded>> byReport = new HashMap<>();
    private final Map<PropositionId, ClaimId> claims = new HashMap<>();

    private record Words(ClaimId id, List<Worded> members) {}

    public Denials(Cast cast) {
        this.cast = cast;
    }

    /// A claim with what its members say.
    public void add(ClaimId id, List<Worded> members) {
        Words claim = new Words(id, members);
        for (Worded member : members) {
            byReport.computeIfAbsent(member.said().report().id(), key -> new ArrayList<>())
                    .add(member);
            claims.put(member.said().proposition().id(), id);
        }
        if (members.stream().allMatch(Denials::isDenied)) {
            if (members.stream().noneMatch(Denials::isOfFuture)) {
                denials.add(claim);
            }
        } else if (members.stream().noneMatch(Denials::isDenied)) {
            members.forEach(member -> index.add(member, affirmed.size()));
            affirmed.add(claim);
        }
    }

    private static boolean isDenied(Worded told) {
        return told.isDenial() || told.state() == FactState.NOT_SO;
    }

    private static boolean isAffirmed(Worded told) {
        return !isDenied(told);
    }

    /// "Would never win", "may not open": that something will not be so denies nothing that was.
    private static boolean isOfFuture(Worded told) {
        return !told.isDenial() && OF_FUTURE.matcher(told.plain()).find();
    }

    private static final Pattern OF_FUTURE =
            Pattern.compile("\\b(?:would|will|shall|may|might|could|should|can|wo|ca|never)\\b");

    public void relate(Relations relations) {
        for (Words denial : denials) {
            Map<ClaimId, Worded> denied = new TreeMap<>();
            for (Worded member : denial.members()) {
                Worded meant = meant(member);
                index.candidates(denied(meant)).stream()
                        .map(affirmed::get)
                        .forEach(claim ->
                                opposite(meant, claim)
                                        .filter(said -> !said.isOfSpeakerOf(member))
                                        .ifPresent(said -> denied.putIfAbsent(claim.id(), said)));
                pointedAt(member)
                        .ifPresent(before ->
                                Optional.ofNullable(claims.get(before.said().proposition().id()))
                                        .ifPresent(id -> denied.putIfAbsent(id, before)));
            }
            denied.forEach((id, claim) -> relate(denial, id, claim, relations));
        }
    }

    /// What a claim says to be so, in the words of another than who denies it.
    private Optional<Worded> opposite(Worded denial, Words claim) {
        return claim.members().stream()
                .filter(member -> !member.isOfSpeakerOf(denial) && !holds(member, denial))
                .filter(member ->
                        likeness(denial, member) >= PropositionGroups.LEAST_ALIKE
                                || isOwnDeed(denial, member))
                .findFirst();
    }

    /// Whether one is told inside the other: "he proclaimed that …" and what he proclaimed.
    private static boolean holds(Worded one, Worded other) {
        return one.said().cite().report().equals(other.said().cite().report())
                && one.said().cite().span().overlaps(other.said().cite().span());
    }

    /// "Denied paying a ransom", "denied that it had paid one": what another tells of whoever
    /// denies it, all words of it.
    private boolean isOwnDeed(Worded denial, Worded told) {
        return denial.denied()
                .filter(content -> OWN_DEED.matcher(content.plain()).find())
                .filter(content -> Likeness.holds(told, content))
                .flatMap(content -> denial.said().speaker())
                .flatMap(cast::find)
                .filter(denier -> isSubject(denier, told))
                .isPresent();
    }

    /// Whether a told deed is somebody's: its subject is that actor, or begins with its name.
    private boolean isSubject(Actor actor, Worded told) {
        OptionalInt subject = told.said().proposition().subject();
        if (subject.isPresent()) {
            ReportId report = told.said().report().id();
            return cast.actorOf(report, subject.getAsInt()).equals(actor.id());
        }
        return told.plain()
                .replaceFirst("^the ", "")
                .startsWith(actor.name().toLowerCase(Locale.ROOT) + " ");
    }

    private static double likeness(Worded denial, Worded told) {
        return denial.denied()
                .map(content -> Likeness.ofOpposites(content, told))
                .orElseGet(() -> Likeness.ofOpposites(denial, told));
    }

    /// The words by which to look for what a denial denies.
    private static Worded.Content denied(Worded denial) {
        return denial.denied().orElseGet(denial::content);
    }

    /// The denial that a pointing one goes along with: "The bank denied that it had paid. "That is
    /// a lie," its director said"; else itself.
    private Worded meant(Worded denial) {
        return before(denial)
                .filter(other -> other.denied().isPresent() && !pointsBack(other))
                .orElse(denial);
    }

    /// What "denied this" and "rejected the claim" mean: the last thing that another says just
    /// before it.
    private Optional<Worded> pointedAt(Worded denial) {
        return before(denial).filter(Denials::isAffirmed);
    }

    /// The last thing that another says, or denies, just before what a denial points back at.
    private Optional<Worded> before(Worded denial) {
        if (!pointsBack(denial)) {
            return Optional.empty();
        }
        int start = denial.said().cite().span().start();
        return byReport.getOrDefault(denial.said().report().id(), List.of()).stream()
                .filter(other -> !other.isOfSpeakerOf(denial))
                .filter(other -> end(other) <= start && end(other) > start - REACH_LETTERS)
                .max(Comparator.comparingInt(Denials::end));
    }

    private static boolean pointsBack(Worded denial) {
        return denial.denied()
                .filter(content -> PointingDenial.pointsBack(content.plain()))
                .isPresent();
    }

    private static int end(Worded statement) {
        return statement.said().cite().span().end();
    }

    private void relate(Words denial, ClaimId claim, Worded denied, Relations relations) {
        Worded first = denial.members().getFirst();
        Optional<LocalDate> since =
                denial.members().stream()
                        .flatMap(member -> Said.bothTold(member.said(), denied.said()).stream())
                        .min(Comparator.naturalOrder());
        String words = pointsBack(first) ? "" : ": " + quoted(first);
        String what = "what %s says%s".formatted(who(denied), words);
        if (first.isDenial()) {
            relations.addDenial(
                    denial.id(), claim, "%s denies %s".formatted(who(first), what), since);
        } else {
            String why = "%s says the opposite of %s".formatted(who(first), what);
            relations.add(denial.id(), ClaimRelation.Kind.DENIES, claim, why, since);
        }
        relations.add(
                claim,
                ClaimRelation.Kind.DIFFERS,
                denial.id(),
                "%s says that it is not so: %s".formatted(who(first), quoted(first)),
                since);
    }

    private String who(Worded statement) {
        return statement.said().speaker().flatMap(cast::find).map(Actor::name).orElse("the report");
    }

    private static String quoted(Worded statement) {
        return "\"" + statement.said().cite().exact().replaceAll("\\s+", " ") + "\"";
    }
}
