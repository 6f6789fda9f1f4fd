package org.secondsource.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondsource.archive.Correction;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.correction.Righted;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.ledger.PictureChanges.Kind;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.report.Report;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Finds what is other in one picture than in an earlier one.
final class ChangeFinder {
    private final Picture before;
    private final Picture after;
    private final PictureLookup old;
    private final PictureLookup now;
    private final ByHand oldHands;
    private final ByHand hands;
    private final Causes causes;
    private final EventChanges events;
    private final List<Change> changes = new ArrayList<>();

    /// How many claims are counted otherwise since the origin of a report was found.
    private final Map<ReportId, Integer> counted = new HashMap<>();

    ChangeFinder(Picture before, Picture after) {
        this.before = before;
        this.after = after;
        this.old = new PictureLookup(before);
        this.now = new PictureLookup(after);
        this.oldHands = new ByHand(before);
        this.hands = new ByHand(after);
        this.causes = new Causes(before, after);
        this.events = new EventChanges(before, after, causes, oldHands, hands, changes);
    }

    List<Change> find(LocalDate since, LocalDate today) {
        if (!causes.areNone()) {
            claims();
            events.find();
            new PactChanges(before, after, causes, oldHands, hands).find(changes);
            new ActorChanges(before, after, causes, oldHands, hands).find(changes);
            positions();
            origins();
            reportsGone();
            new ArticleChanges(before, after, old, causes).find(changes);
        }
        events.daysPassed(since, today);
        changes.sort(
                Comparator.comparing(Change::kind)
                        .thenComparing(Change::subject)
                        .thenComparing(Change::after));
        return changes;
    }

    private static Set<String> members(Claim claim, PictureLookup lookup) {
        Set<String> members = new HashSet<>();
        lookup.propositions(claim).forEach(each -> members.add(key(lookup.cite(each))));
        return members;
    }

    static String key(Cite cite) {
        return cite.report() + " " + cite.exact();
    }

    private void claims() {
        Set<Claim> newer = new HashSet<>(after.claims());
        Threads<Claim> threads =
                Threads.of(
                        before.claims(),
                        after.claims(),
                        claim -> members(claim, newer.contains(claim) ? now : old));
        threads.same().forEach((claim, was) -> claim(was, claim));
        threads.added()
                .forEach(claim ->
                        add(Kind.NEW_CLAIM, claim.id().value(), claim, "", told(claim), List.of()));
        Map<Claim, Claim> successors = new HashMap<>();
        threads.same().forEach((claim, was) -> successors.put(was, claim));
        threads.parted()
                .forEach((claim, from) -> parted(claim, from, successors.getOrDefault(from, from)));
        threads.joined()
                .forEach((was, into) ->
                        add(
                                Kind.JOINED,
                                into.id().value(),
                                was,
                                told(was),
                                "part of: " + Wording.sentence(into.text()),
                                hands.of(into)));
        threads.gone()
                .forEach(was ->
                        add(Kind.GONE, was.id().value(), was, told(was), "", oldHands.of(was)));
    }

    /// What says alike what others say, too, is new and parted from none of them.
    private void parted(Claim claim, Claim from, Claim left) {
        boolean isKept =
                from.propositions().stream()
                        .filter(claim.propositions()::contains)
                        .allMatch(left.propositions()::contains);
        if (isKept) {
            add(Kind.NEW_CLAIM, claim.id().value(), claim, "", told(claim), List.of());
        } else {
            add(
                    Kind.PARTED,
                    claim.id().value(),
                    claim,
                    "part of: " + Wording.sentence(from.text()),
                    told(claim),
                    oldHands.of(from));
        }
    }

    private void claim(Claim was, Claim claim) {
        List<Righted> byHand = both(oldHands.of(was), hands.of(claim));
        String id = claim.id().value();
        if (was.standing() != claim.standing()) {
            add(Kind.STANDING, id, claim, told(was), told(claim), byHand);
        } else if (!was.independentSources().equals(claim.independentSources())
                && !follows(was, claim, byHand)) {
            add(Kind.SOURCES, id, claim, told(was), told(claim), byHand);
        }
        for (Correction.Kind mark : List.of(Correction.Kind.PRINTED, Correction.Kind.REVIEWED)) {
            boolean changed = hands.changedSince(mark, claim).orElse(false);
            if (changed && !oldHands.changedSince(mark, was).orElse(false)) {
                String since = mark == Correction.Kind.PRINTED ? "printed" : "reviewed";
                add(
                        Kind.MARKED,
                        id,
                        claim,
                        since + " as " + ByHand.standing(was),
                        ByHand.standing(claim),
                        byHand);
            }
        }
    }

    /// Whether a claim is counted otherwise for no more than that the origins of its reports were
    /// found: the origin is the change, and tells how many claims follow it.
    private boolean follows(Claim was, Claim claim, List<Righted> byHand) {
        List<ReportId> found =
                claim.propositions().stream()
                        .map(each -> each.report())
                        .distinct()
                        .filter(report -> !origin(before, report).equals(origin(after, report)))
                        .toList();
        boolean follows =
                byHand.isEmpty()
                        && !found.isEmpty()
                        && was.propositions().equals(claim.propositions());
        if (follows) {
            found.forEach(report -> counted.merge(report, 1, Integer::sum));
        }
        return follows;
    }

    private static Optional<OriginId> origin(Picture picture, ReportId report) {
        return picture.lineage().originOf(report).map(Origin::id);
    }

    private static String told(Claim claim) {
        return Wording.lower(claim.standing())
                + ", "
                + Wording.independentSources(claim.independentSources());
    }

    private static List<Righted> both(List<Righted> some, List<Righted> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// @param claim of the newer picture or, where it is gone, of the earlier
    private void add(
            Kind kind, String id, Claim claim, String was, String is, List<Righted> byHand) {
        List<ReportId> reports = new ArrayList<>();
        claim.propositions().forEach(each -> reports.add(each.report()));
        boolean isOld = kind == Kind.GONE || kind == Kind.JOINED;
        claim.relations().stream()
                .flatMap(one -> (isOld ? old : now).claim(one.claim()).propositions().stream())
                .forEach(each -> reports.add(each.report()));
        List<Righted> rested = isOld ? byHand : both(byHand, hands.of(claim));
        changes.add(
                new Change(
                        kind,
                        id,
                        Wording.sentence(claim.text()),
                        was,
                        is,
                        causes.of(reports, rested),
                        List.of(claim.wording())));
    }

    private void positions() {
        Map<String, Boolean> turned = new TreeMap<>();
        before.positions().forEach(one -> turned.put(one.actor() + one.about(), one.turned()));
        after.positions().stream()
                .filter(one -> one.turned())
                .filter(one -> !turned.getOrDefault(one.actor() + one.about(), false))
                .forEach(one ->
                        add(
                                Kind.POSITION,
                                one.id(),
                                now.name(one.actor()) + " on " + one.about(),
                                Wording.lower(one.history().getFirst().stance()),
                                Wording.lower(one.history().getLast().stance()),
                                one.history().stream().map(entry -> entry.cite()).toList()));
    }

    private void add(Kind kind, String id, String text, String was, String is, List<Cite> cites) {
        List<ReportId> reports = cites.stream().map(Cite::report).toList();
        changes.add(new Change(kind, id, text, was, is, causes.of(reports, List.of()), cites));
    }

    private void origins() {
        for (Report report : after.reports()) {
            Optional<Origin> was = before.lineage().originOf(report.id());
            Optional<Origin> is = after.lineage().originOf(report.id());
            boolean known = before.reports().stream().anyMatch(r -> r.id().equals(report.id()));
            if (known && !was.map(Origin::id).equals(is.map(Origin::id))) {
                List<Righted> byHand =
                        both(before.byHand(), after.byHand()).stream()
                                .filter(one -> one.reports().contains(report.id()))
                                .toList();
                changes.add(
                        new Change(
                                Kind.ORIGIN,
                                report.id().value(),
                                "[%d] %s"
                                        .formatted(
                                                now.number(report.id()),
                                                PictureLookup.file(report)),
                                was.map(Origin::name).orElse("not known"),
                                is.map(Origin::name).orElse("not known") + follow(report.id()),
                                causes.of(List.of(report.id()), byHand),
                                List.of()));
            }
        }
    }

    private String follow(ReportId report) {
        int claims = counted.getOrDefault(report, 0);
        return claims == 0
                ? ""
                : "; %s counted otherwise by it".formatted(Wording.count(claims, "claim"));
    }

    private void reportsGone() {
        Collection<ReportId> left = after.reports().stream().map(Report::id).toList();
        for (Report report : before.reports()) {
            if (!left.contains(report.id())) {
                List<Righted> byHand =
                        after.byHand().stream()
                                .filter(one -> one.reports().contains(report.id()))
                                .toList();
                changes.add(
                        new Change(
                                Kind.REPORT_GONE,
                                report.id().value(),
                                report.title().isEmpty()
                                        ? PictureLookup.file(report)
                                        : report.title(),
                                "",
                                why(report),
                                causes.of(List.of(report.id()), byHand),
                                List.of()));
            }
        }
    }

    /// What tells why nothing is read any more where a report stood; empty where nothing does.
    private String why(Report report) {
        return after.problems().stream()
                .filter(problem -> problem.location().equals(report.location()))
                .map(Problem::reason)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
