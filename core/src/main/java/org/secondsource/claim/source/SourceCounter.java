package org.secondsource.claim.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.said.Said;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.text.ReportId;

/// Counts who stands behind a claim (picture.md, Claim): distinct asserters, each carried by a
/// known origin. The lower count takes as one all that may be one; the upper count takes as two all
/// that may be two, those of unknown lineage among them.
public final class SourceCounter {
    private final Cast cast;
    private final Asserters asserters;
    private final Carriers carriers;
    private final Utterance utterance;
    private final Lineage lineage;
    private final Map<String, OriginId> originByName = new HashMap<>();

    public SourceCounter(PlaceNames places, Cast cast, Lineage lineage) {
        this.cast = cast;
        this.asserters = new Asserters(cast, places);
        this.carriers = new Carriers(lineage);
        this.utterance = new Utterance(lineage);
        this.lineage = lineage;
        for (Origin origin : lineage.origins()) {
            originByName.put(origin.key(), origin.id());
        }
    }

    /// The name of an actor as that of an origin would be looked up.
    public static String asOrigin(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll(" news agency$", "");
    }

    /// @param asserters actors who say it is so
    /// @param voices origins that vouch for it themselves
    /// @param origins who carried it
    public record Sources(
            List<ActorId> asserters,
            List<OriginId> voices,
            List<OriginId> origins,
            SourceCount count) {}

    /// @param members all that tell the claim
    /// @param backing those of them that say all that is shown of it; the others raise only the
    ///   upper count
    public Sources count(List<Said.InWords> members, List<Said.InWords> backing) {
        List<Carriers.Carrier> carriedBy = carriers.of(members);
        TreeSet<OriginId> origins = new TreeSet<>();
        Map<String, Voucher> vouchers = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Carriers.Carrier carrier = carriedBy.get(i);
            carrier.origin().ifPresent(origins::add);
            vouch(members.get(i), backing.contains(members.get(i)), carrier, vouchers);
        }
        TreeSet<ActorId> speakers = new TreeSet<>();
        TreeSet<OriginId> voices = new TreeSet<>();
        List<Voucher> backers =
                vouchers.values().stream().filter(voucher -> voucher.backs).toList();
        for (Voucher voucher : backers) {
            voucher.told.forEach(said ->
                    said.speaker()
                            .filter(id -> voucher.actor.isPresent())
                            .ifPresent(speakers::add));
            voucher.voice.map(Origin::id).ifPresent(voices::add);
        }
        List<Voucher> known = backers.stream().filter(voucher -> voucher.known).toList();
        int fewest = apart(known, this::mayBeOne);
        int most = apart(List.copyOf(vouchers.values()), this::areOne);
        return new Sources(
                List.copyOf(speakers),
                List.copyOf(voices),
                List.copyOf(origins),
                new SourceCount(fewest, Math.max(fewest, most)));
    }

    private void vouch(
            Said.InWords said,
            boolean backs,
            Carriers.Carrier carrier,
            Map<String, Voucher> vouchers) {
        Optional<ActorId> speaker = said.speaker();
        Optional<OriginId> agency = speaker.flatMap(this::agency);
        Optional<OriginId> voice = speaker.isPresent() ? agency : carrier.origin();
        boolean hearsay = HEARSAY.matcher(said.cite().exact()).find();
        if (speaker.isEmpty() && (carrier.attributed() || hearsay)) {
            return; // it has dropped the attribution, or has it from others: it vouches for nothing
        }
        boolean speaks = speaker.isPresent() && agency.isEmpty();
        String key =
                speaks
                        ? asserters.key(speaker.get(), carrier)
                        : "voice " + voice.map(OriginId::value).orElse(carrier.name());
        Voucher voucher =
                vouchers.computeIfAbsent(
                        key,
                        k ->
                                new Voucher(
                                        speaks ? speaker : Optional.empty(),
                                        speaks ? Optional.empty() : voice.flatMap(lineage::find)));
        voucher.told.add(said);
        voucher.backs = voucher.backs || backs;
        boolean known = carrier.origin().isPresent() || agency.isPresent();
        voucher.known = voucher.known || backs && known;
    }

    /// What a report tells without vouching for it (AP and Reuters style: "reportedly" is hearsay).
    private static final Pattern HEARSAY =
            Pattern.compile(
                    "(?i)\\b(?:reported|alleged|purported|supposed)ly\\b"
                            + "|\\b(?:is|are|was|were) (?:said|reported|believed|thought|rumou?red|alleged) to\\b");

    /// How many are left where some are taken as one.
    private static int apart(List<Voucher> all, BiPredicate<Voucher, Voucher> one) {
        return (int) Carriers.groups(all, one).stream().distinct().count();
    }

    /// Whether two surely vouch once.
    private boolean areOne(Voucher a, Voucher b) {
        boolean party =
                a.actor.isPresent()
                        && b.actor.isPresent()
                        && asserters.areOne(a.actor.get(), b.actor.get());
        return party || isOneUtterance(a, b);
    }

    private boolean isOneUtterance(Voucher a, Voucher b) {
        boolean voices = a.voice.isPresent() && b.voice.isPresent();
        return a.told.stream()
                .anyMatch(x -> b.told.stream().anyMatch(y -> utterance.isOne(x, y, voices)));
    }

    private boolean mayBeOne(Voucher a, Voucher b) {
        if (isOneUtterance(a, b) || restsByHand(a, b)) {
            return true;
        }
        if (a.actor.isPresent() && b.actor.isPresent()) {
            return asserters.mayBeOne(a.actor.get(), b.actor.get())
                    || hasItFrom(a, b.actor.get())
                    || hasItFrom(b, a.actor.get());
        }
        return isWeak(a) || isWeak(b) || isOwnVoice(a, b) || isOwnVoice(b, a);
    }

    /// Whether a person said that one of two has from the other what it says.
    private boolean restsByHand(Voucher a, Voucher b) {
        return speakers(a).anyMatch(x -> speakers(b).anyMatch(y -> cast.isOneOnOther(x, y)));
    }

    private static Stream<ActorId> speakers(Voucher voucher) {
        return voucher.told.stream().flatMap(said -> said.speaker().stream());
    }

    /// Whether one says that another told him ("We were alerted by Apple that …"), or is known to
    /// say it only through the other ("Lee said that Apple had found …").
    private boolean hasItFrom(Voucher one, ActorId other) {
        boolean told =
                one.told.stream()
                        .map(said -> TOLD_BY.matcher(said.cite().exact()))
                        .filter(Matcher::find)
                        .anyMatch(by -> asserters.isSpokenOf(other, by.group("whom")));
        return told || one.told.stream().allMatch(said -> isThrough(said, other));
    }

    private boolean isThrough(Said.InWords said, ActorId other) {
        return said.statement().stream()
                .flatMap(statement -> statement.via().stream())
                .anyMatch(member -> cast.actorOf(said.report().id(), member).equals(other));
    }

    private static final Pattern TOLD_BY =
            Pattern.compile(
                    "(?i)\\b(?:alerted|told|informed|notified|warned|advised|assured|briefed)"
                            + " by (?<whom>.{1,60})");

    /// Whether an outlet vouches of whose text nothing tells but that it printed it: it may have it
    /// from any other.
    private static boolean isWeak(Voucher voucher) {
        Optional<Origin> outlet =
                voucher.voice.filter(origin -> origin.kind() != Producer.Kind.AGENCY);
        return outlet.isPresent()
                && voucher.told.stream()
                        .map(said -> said.report().id())
                        .noneMatch(report -> isMarked(outlet.get(), report));
    }

    private static boolean isMarked(Origin origin, ReportId report) {
        return origin.evidence().stream()
                .filter(evidence -> evidence.report().equals(report))
                .map(Evidence::kind)
                .anyMatch(MARKS::contains);
    }

    private static final Set<Evidence.Kind> MARKS =
            EnumSet.of(Evidence.Kind.BY_HAND, Evidence.Kind.DATELINE, Evidence.Kind.CREDIT);

    /// Whether an institution's text and its spokesman are one, or an outlet tells what the speaker
    /// himself has told, or may have told: "officials" are no second source beside it.
    private boolean isOwnVoice(Voucher voice, Voucher speaker) {
        boolean told =
                speaker.actor.isPresent()
                        && voice.told.stream()
                                .anyMatch(said ->
                                        asserters.isSpokenOf(
                                                speaker.actor.get(), said.cite().exact()));
        return told
                || speaker.actor.filter(asserters::isDescribed).isPresent()
                || voice.voice
                        .filter(origin ->
                                speaker.actor
                                        .flatMap(cast::find)
                                        .filter(actor ->
                                                NameLikeness.areOne(actor.name(), origin.name()))
                                        .isPresent())
                        .isPresent();
    }

    /// A news agency that "reported" vouches as an origin, not as a party.
    private Optional<OriginId> agency(ActorId speaker) {
        Optional<Actor> actor = cast.find(speaker);
        if (actor.isEmpty() || actor.get().kind() != ActorKind.ORGANISATION) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(actor.get().aliases());
        names.add(actor.get().name());
        for (String name : names) {
            OriginId origin = originByName.get(asOrigin(name));
            if (origin != null) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }
}
