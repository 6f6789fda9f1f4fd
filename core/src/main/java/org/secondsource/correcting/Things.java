package org.secondsource.correcting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.archive.Anchor;
import org.secondsource.claim.Claim;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Statement;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Finds what a picture shows under an id.
final class Things {
    private final Picture picture;
    private final Map<String, Thing> byId = new HashMap<>();
    private final Map<ReportId, Report> reports = new TreeMap<>();
    private final Map<String, List<Thing>> byPlace = new HashMap<>();

    Things(Picture picture) {
        this.picture = picture;
        int number = 0;
        for (Report report : picture.reports().stream().sorted(Report.IN_ORDER).toList()) {
            reports.put(report.id(), report);
            Thing whole =
                    new Thing(
                            report.id().value(),
                            Anchor.Sort.REPORT,
                            List.of(),
                            List.of(new Thing.WholeReport(++number, report)));
            byId.put(whole.id(), whole);
            byId.put(Integer.toString(number), whole);
            byId.put("[" + number + "]", whole);
            byPlace.computeIfAbsent(report.location(), key -> new ArrayList<>()).add(whole);
        }
        picture.readings().forEach(this::addRead);
        picture.claims().forEach(this::add);
        picture.events().forEach(this::add);
        picture.cast().actors().forEach(this::add);
        picture.agreements().forEach(pact -> put(pact.id(), Anchor.Sort.STEP, pact.mentions()));
    }

    private void put(String id, Anchor.Sort sort, List<Cite> places) {
        byId.put(id, Thing.of(id, sort, places));
    }

    private Cite cite(ReportId report, Span span) {
        return Optional.ofNullable(reports.get(report)).orElseThrow().cite(span);
    }

    private void addRead(Reading reading) {
        ReportId report = reading.report();
        for (Statement one : reading.statements()) {
            put(one.id().toString(), Anchor.Sort.STATEMENT, List.of(cite(report, one.content())));
        }
        for (Quantity one : reading.quantities()) {
            put(one.id().toString(), Anchor.Sort.FIGURE, List.of(cite(report, one.span())));
        }
        for (Proposition one : reading.propositions()) {
            put(one.id().toString(), Anchor.Sort.PROPOSITION, List.of(cite(report, one.span())));
        }
        for (EventMention one : reading.events()) {
            put(
                    "e-%s-%d".formatted(report, one.trigger().start()),
                    Anchor.Sort.EVENT,
                    List.of(cite(report, one.trigger())));
        }
    }

    private void add(Claim claim) {
        List<Cite> places = new ArrayList<>(List.of(claim.wording()));
        claim.propositions().stream()
                .flatMap(id -> byId.getOrDefault(id.toString(), none()).places().stream())
                .filter(place -> !place.equals(claim.wording()))
                .forEach(places::add);
        put(claim.id().value(), Anchor.Sort.PROPOSITION, places);
    }

    private static Thing none() {
        return Thing.of("", Anchor.Sort.REPORT, List.of());
    }

    private void add(Event event) {
        put(
                event.id().toString(),
                Anchor.Sort.EVENT,
                event.history().stream().map(Event.Entry::trigger).distinct().toList());
    }

    private void add(Actor actor) {
        List<Cite> places = new ArrayList<>();
        for (Reading reading : picture.readings()) {
            List<ActorId> members = picture.cast().membersOf(reading.report());
            for (Member member : reading.cast()) {
                if (members.get(member.index()).equals(actor.id())) {
                    places.add(cite(reading.report(), member.mentions().getFirst()));
                }
            }
        }
        put(actor.id().toString(), Anchor.Sort.ACTOR, places);
    }

    /// @throws IllegalArgumentException where nothing is shown under the id, or several things are
    Thing find(String id) {
        Thing found = byId.get(id);
        if (found == null) {
            found = picture.idNow(id).map(byId::get).orElse(null);
        }
        if (found != null) {
            return found;
        }
        List<Thing> there = byPlace.getOrDefault(id, List.of());
        if (there.size() == 1) {
            return there.getFirst();
        }
        throw new IllegalArgumentException(
                there.isEmpty()
                        ? "found nothing called '%s'; claims, timeline --ids and who --ids show the ids (c-…, e-…, a-…), brief --full the reports ([3]), --json - all of them"
                                .formatted(id)
                        : "found %d reports at %s; name one by its id: %s"
                                .formatted(
                                        there.size(),
                                        id,
                                        String.join(", ", there.stream().map(Thing::id).toList())));
    }

    /// The only figure that a claim tells.
    ///
    /// @throws IllegalArgumentException where it tells none, or several
    Thing figureOf(Thing claim) {
        List<QuantityId> told =
                picture.claims().stream()
                        .filter(one -> one.id().value().equals(claim.id()))
                        .flatMap(one -> one.quantities().stream())
                        .toList();
        if (told.size() != 1) {
            throw new IllegalArgumentException(
                    "%s tells %s; name one figure by its id%s"
                            .formatted(
                                    claim.id(),
                                    told.isEmpty() ? "no figure" : told.size() + " figures",
                                    told.isEmpty() ? " (q-…)" : ": " + ids(told)));
        }
        return find(told.getFirst().toString());
    }

    private static String ids(List<QuantityId> told) {
        return String.join(", ", told.stream().map(QuantityId::toString).toList());
    }

    /// Where an event or a pact is told to have come as far as it is shown.
    Thing newest(Thing event) {
        List<Cite> places = new ArrayList<>();
        for (Agreement pact : picture.agreements()) {
            if (pact.id().equals(event.id())) {
                pact.history().stream()
                        .filter(entry -> entry.step() == pact.history().getLast().step())
                        .forEach(entry -> places.add(entry.cite()));
            }
        }
        for (Event one : picture.events()) {
            if (one.id().toString().equals(event.id())) {
                one.history().stream()
                        .filter(entry -> entry.status() == one.status())
                        .forEach(entry -> places.add(entry.trigger()));
            }
        }
        return places.isEmpty() ? event : Thing.of(event.id(), event.sort(), places);
    }

    /// Whether a clause tells something without those around it.
    boolean readsAlone(Thing clause) {
        return picture.readings().stream()
                .flatMap(reading -> reading.propositions().stream())
                .filter(each -> each.id().toString().equals(clause.id()))
                .anyMatch(Proposition::readsAlone);
    }

    /// The claim of an id; empty where it is none.
    Optional<Claim> claim(String id) {
        return id.startsWith("c-") ? picture.named(id) : Optional.empty();
    }

    Anchor anchor(Anchor.Sort sort, int side, Cite place) {
        Report report = Optional.ofNullable(reports.get(place.report())).orElseThrow();
        return Anchor.of(sort, side, report.id(), article(report), place.span(), report.text());
    }

    static Anchor anchor(Report report) {
        return Anchor.ofWhole(report.id(), article(report), report.text());
    }

    private static String article(Report report) {
        return report.url().isEmpty() ? report.location() : report.url();
    }
}
