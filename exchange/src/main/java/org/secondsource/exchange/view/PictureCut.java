package org.secondsource.exchange.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.position.Position;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// Leaves out of a picture what was not asked for. What stays is told as the whole picture tells
/// it: its counts, its standing and its origins rest on all reports.
public final class PictureCut {
    private final Picture whole;
    private final Set<ReportId> reports;
    private final Set<ClaimId> claims = new HashSet<>();

    private PictureCut(Picture whole, Set<ReportId> reports) {
        this.whole = whole;
        this.reports = reports;
    }

    /// The reports of one story, and what they tell.
    ///
    /// @throws IllegalArgumentException where the picture has no such story
    public static Picture toStory(Picture picture, StoryId id) {
        Story story =
                picture.stories().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no story " + id));
        return new PictureCut(picture, Set.copyOf(story.reports())).cut(claim -> true, e -> true);
    }

    /// What reports tell that were not seen before, with all reports that tell the same.
    public static Picture toNew(Picture picture, Set<ReportId> seen) {
        Set<ReportId> fresh =
                picture.reports().stream()
                        .map(Report::id)
                        .filter(id -> !seen.contains(id))
                        .collect(Collectors.toCollection(HashSet::new));
        Predicate<Claim> news = claim -> tellers(claim).anyMatch(fresh::contains);
        Predicate<Event> event =
                each -> each.history().stream().anyMatch(e -> fresh.contains(e.cite().report()));
        Set<ReportId> kept = new HashSet<>(fresh);
        picture.claims().stream().filter(news).flatMap(PictureCut::tellers).forEach(kept::add);
        picture.events().stream()
                .filter(event)
                .flatMap(each -> each.history().stream())
                .forEach(entry -> kept.add(entry.cite().report()));
        return new PictureCut(picture, kept).cut(news, event);
    }

    private static Stream<ReportId> tellers(Claim claim) {
        return Stream.concat(
                Stream.of(claim.wording().report()),
                claim.propositions().stream().map(PropositionId::report));
    }

    private Picture cut(Predicate<Claim> claim, Predicate<Event> event) {
        List<Claim> kept =
                whole.claims().stream()
                        .filter(each -> reports.contains(each.wording().report()))
                        .filter(claim)
                        .toList();
        kept.forEach(each -> claims.add(each.id()));
        return new Picture(
                whole.asOf(),
                whole.reports().stream().filter(each -> reports.contains(each.id())).toList(),
                readings(),
                stories(),
                whole.lineage(),
                cast(),
                kept.stream().map(this::claim).toList(),
                whole.events().stream()
                        .filter(event)
                        .flatMap(each -> event(each).stream())
                        .toList(),
                whole.agreements().stream().flatMap(each -> agreement(each).stream()).toList(),
                whole.positions().stream().flatMap(each -> position(each).stream()).toList(),
                whole.problems(),
                whole.byHand().stream().map(one -> one.in(reports)).toList());
    }

    private List<Reading> readings() {
        return whole.readings().stream().filter(each -> reports.contains(each.report())).toList();
    }

    private List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (Story story : whole.stories()) {
            List<ReportId> kept = story.reports().stream().filter(reports::contains).toList();
            if (!kept.isEmpty()) {
                stories.add(new Story(story.id(), story.title(), kept, story.topic()));
            }
        }
        return stories;
    }

    private Cast cast() {
        Map<ReportId, List<ActorId>> members = new HashMap<>();
        Set<ActorId> met = new HashSet<>();
        for (Reading reading : readings()) {
            List<ActorId> ofReport = new ArrayList<>();
            for (int member = 0; member < reading.cast().size(); member++) {
                ofReport.add(whole.cast().actorOf(reading.report(), member));
            }
            members.put(reading.report(), ofReport);
            met.addAll(ofReport);
        }
        return new Cast(
                whole.cast().actors().stream().filter(actor -> met.contains(actor.id())).toList(),
                members);
    }

    private Claim claim(Claim claim) {
        List<ClaimRelation> relations =
                claim.relations().stream().filter(r -> claims.contains(r.claim())).toList();
        return new Claim(
                claim.id(),
                claim.text(),
                claim.wording(),
                claim.propositions().stream().filter(id -> reports.contains(id.report())).toList(),
                claim.statements().stream().filter(id -> reports.contains(id.report())).toList(),
                claim.quantities().stream().filter(id -> reports.contains(id.report())).toList(),
                claim.asserters(),
                claim.voices(),
                claim.origins(),
                claim.independentSources(),
                claim.standing(),
                claim.history(),
                relations,
                claim.firstSeen(),
                claim.lastSeen());
    }

    private Optional<Event> event(Event event) {
        List<Event.Entry> told =
                event.history().stream().filter(e -> reports.contains(e.cite().report())).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Event(
                                event.id(),
                                event.kind(),
                                event.name(),
                                event.participants(),
                                event.place(),
                                event.date(),
                                event.status(),
                                told,
                                event.topics().stream()
                                        .filter(topic -> reports.contains(topic.report()))
                                        .toList(),
                                event.ledTo().stream()
                                        .filter(made -> reports.contains(made.cite().report()))
                                        .toList()));
    }

    private Optional<Agreement> agreement(Agreement pact) {
        List<Agreement.Entry> told =
                pact.history().stream().filter(e -> reports.contains(e.cite().report())).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(pact.id(), pact.name(), pact.parties(), told));
    }

    private Optional<Position> position(Position position) {
        List<Position.Entry> told =
                position.history().stream()
                        .filter(e -> reports.contains(e.cite().report()))
                        .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Position(
                                position.id(),
                                position.actor(),
                                position.about(),
                                told,
                                position.turned()));
    }
}
