package org.secondsource.exchange.stix;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.event.Event;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Origin;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Writes what is told: claims and events as notes, denials and disputes as opinions, stories as
/// groupings.
final class StixFacts {
    private final StixOut out;
    private final PictureView view;

    /// The notes of each story.
    private final Map<StoryId, List<String>> told = new HashMap<>();

    StixFacts(StixOut out) {
        this.out = out;
        this.view = out.view;
        for (Claim claim : view.picture().claims()) {
            tells(claim.wording(), out.ids.claim(claim.id()));
        }
        for (Event event : view.picture().events()) {
            tells(event.history().getLast().cite(), out.ids.event(event.id()));
        }
    }

    private void tells(Cite cite, String note) {
        view.story(cite.report())
                .ifPresent(story -> told.computeIfAbsent(story, id -> new ArrayList<>()).add(note));
    }

    void claim(Claim claim) {
        out.object(
                out.ids.claim(claim.id()),
                PictureView.start(claim.firstSeen()),
                changed(claim),
                () -> {
                    out.json.string("abstract", Wording.sentence(PlainText.line(claim.text())));
                    out.json.string("content", view.told(claim));
                    out.json.wordsIfAny("authors", view.asserters(claim));
                    out.json.string("lang", "en");
                    out.refs("object_refs", about(claim));
                    out.extension("claim", () -> claimFields(claim));
                });
    }

    /// The last day on which a report told it or its standing changed.
    private static Instant changed(Claim claim) {
        return Stream.concat(
                        claim.lastSeen().stream(), claim.history().stream().map(Claim.Stood::since))
                .max(LocalDate::compareTo)
                .map(Optional::of)
                .map(PictureView::start)
                .orElse(Instant.EPOCH);
    }

    private List<String> about(Claim claim) {
        List<String> refs = new ArrayList<>();
        view.cites(claim).forEach(cite -> refs.add(out.ids.report(cite.report())));
        refs.addAll(out.ids.asserters(claim));
        claim.origins().forEach(origin -> refs.add(out.ids.origin(origin)));
        return refs;
    }

    private void claimFields(Claim claim) {
        out.json.string("claim", claim.id().toString());
        out.json.string("standing", Wording.lower(claim.standing()).replace(' ', '-'));
        out.json.count("sources_min", claim.independentSources().min());
        out.json.count("sources_max", claim.independentSources().max());
        out.refs("asserter_refs", out.ids.asserters(claim));
        out.refs("origin_refs", claim.origins().stream().map(out.ids::origin).toList());
        List<ClaimRelation> relations =
                claim.relations().stream()
                        .filter(relation -> view.claim(relation.claim()).isPresent())
                        .toList();
        if (!relations.isEmpty()) {
            out.json.list("relations", relations, this::relation);
        }
        out.cites(view.cites(claim));
    }

    private void relation(ClaimRelation relation) {
        out.json.item(() -> {
            out.json.string("relation", Wording.lower(relation.kind()));
            out.json.string("note_ref", out.ids.claim(relation.claim()));
            out.json.string("why", PlainText.line(relation.why()));
        });
    }

    /// What those who say a claim think of the claims that it denies or contradicts.
    void opinions(Claim claim) {
        for (ClaimRelation relation : claim.relations()) {
            switch (relation.kind()) {
                case DENIES -> opinion(claim, relation, "strongly-disagree");
                case DIFFERS -> opinion(claim, relation, "disagree");
                case REVISES, UPDATES, NARROWS, AGREES -> {
                    // no dispute; the note tells of it
                }
            }
        }
    }

    private void opinion(Claim claim, ClaimRelation relation, String opinion) {
        Optional<Claim> other = view.claim(relation.claim());
        if (other.isEmpty()) {
            return; // left out by --story or --since, so that there is nothing to disagree with
        }
        Instant later =
                changed(claim).isAfter(changed(other.get()))
                        ? changed(claim)
                        : changed(other.get());
        out.object(
                out.ids.opinion(opinion, claim.id(), other.get().id()),
                later,
                later,
                () -> {
                    out.json.string("opinion", opinion);
                    out.json.string(
                            "explanation",
                            "%s %s"
                                    .formatted(
                                            Wording.sentence(PlainText.line(claim.text())),
                                            Wording.sentence(PlainText.line(relation.why()))));
                    out.json.wordsIfAny("authors", view.asserters(claim));
                    out.json.string("lang", "en");
                    out.refs("object_refs", List.of(out.ids.claim(other.get().id())));
                    out.extension(
                            "dispute",
                            () -> {
                                out.json.string("relation", Wording.lower(relation.kind()));
                                out.json.string("note_ref", out.ids.claim(claim.id()));
                                out.json.count("sources_min", claim.independentSources().min());
                                out.json.count("sources_max", claim.independentSources().max());
                                out.cites(view.cites(claim));
                            });
                });
    }

    void event(Event event) {
        List<ReportId> reports = view.cites(event).stream().map(Cite::report).toList();
        out.object(
                out.ids.event(event.id()),
                view.earliest(reports),
                view.latest(reports),
                () -> {
                    String name = Wording.upper(PlainText.line(event.name()));
                    out.json.string("abstract", name);
                    out.json.string("content", view.told(event));
                    out.json.string("lang", "en");
                    List<String> refs = new ArrayList<>();
                    view.cites(event).forEach(cite -> refs.add(out.ids.report(cite.report())));
                    refs.addAll(participants(event));
                    out.refs("object_refs", refs);
                    out.extension("event", () -> eventFields(event));
                });
    }

    private List<String> participants(Event event) {
        return event.participants().stream()
                .flatMap(party -> party.actor().stream())
                .filter(id -> view.picture().cast().find(id).isPresent())
                .map(out.ids::actor)
                .toList();
    }

    private void eventFields(Event event) {
        Carried carried = view.carried(view.cites(event));
        out.json.string("event", event.id().toString());
        out.json.string("event_kind", event.kind().name());
        out.json.stringIfAny("plover_event", event.kind().ploverEvent());
        out.json.stringIfAny("plover_mode", event.kind().ploverMode());
        out.json.string("status", Wording.lower(event.status()));
        out.json.stringIfAny("date_start", event.date().map(DateRange::start).orElse(""));
        out.json.stringIfAny("date_end", event.date().map(DateRange::end).orElse(""));
        out.json.stringIfAny("place", PlainText.line(event.place()));
        out.refs("participant_refs", participants(event));
        out.json.count("origins_min", carried.min());
        out.json.count("origins_max", carried.max());
        out.refs(
                "origin_refs",
                carried.origins().stream().map(Origin::id).map(out.ids::origin).toList());
        out.cites(view.cites(event));
    }

    void story(Story story) {
        List<String> refs = new ArrayList<>();
        story.reports().forEach(id -> refs.add(out.ids.report(id)));
        refs.addAll(told.getOrDefault(story.id(), List.of()));
        String title = PlainText.line(story.title());
        out.object(
                out.ids.story(story.id()),
                view.earliest(story.reports()),
                view.latest(story.reports()),
                () -> {
                    out.json.string("name", title.isEmpty() ? story.id().toString() : title);
                    out.json.string("context", "unspecified");
                    out.refs("object_refs", refs);
                    out.extension("story", () -> out.json.string("story", story.id().toString()));
                });
    }
}
