package org.secondsource.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.Voices;
import org.secondsource.claim.Claim;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.event.Event;
import org.secondsource.finding.Findable.Sort;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.statement.Statement;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.Span;

/// Lays out all that can be found in a picture.
public final class Findables {
    private static final SourceCount NONE = new SourceCount(0, 0);

    private final Picture picture;
    private final PictureLookup lookup;
    private final Voices voices;
    private final List<Findable> found = new ArrayList<>();

    private Findables(Picture picture) {
        this.picture = picture;
        this.lookup = new PictureLookup(picture);
        this.voices = new Voices(lookup);
    }

    /// Claims, events, statements, then the passages of the reports.
    public static List<Findable> of(Picture picture) {
        Findables all = new Findables(picture);
        picture.claims().forEach(all::add);
        picture.events().forEach(all::add);
        for (int i = 0; i < picture.readings().size(); i++) {
            all.add(picture.reports().get(i), picture.readings().get(i));
        }
        picture.reports().forEach(all::addPassages);
        return List.copyOf(all.found);
    }

    private void add(Claim claim) {
        Set<String> speakers = new LinkedHashSet<>();
        claim.asserters().forEach(asserter -> speakers.addAll(names(asserter)));
        for (OriginId voice : claim.voices()) {
            speakers.add(lookup.name(voice));
        }
        Set<String> actors = new LinkedHashSet<>(speakers);
        String place = "";
        Optional<DateRange> meant = Optional.empty();
        for (Proposition proposition : lookup.propositions(claim)) {
            Cite cite = lookup.cite(proposition);
            proposition
                    .subject()
                    .ifPresent(member ->
                            actors.addAll(names(picture.cast().actorOf(cite.report(), member))));
            place = place.isEmpty() ? proposition.place() : place;
            meant = meant.or(() -> proposition.when().resolve(lookup.published(cite.report())));
        }
        found.add(
                new Findable(
                        Sort.CLAIM,
                        claim.id().value(),
                        claim.text(),
                        voices.of(claim),
                        claim.wording(),
                        List.copyOf(speakers),
                        List.copyOf(actors),
                        place,
                        "",
                        claim.lastSeen(),
                        meant,
                        word(claim.standing()),
                        claim.independentSources()));
    }

    private void add(Event event) {
        Event.Entry newest = event.history().getLast();
        Set<String> actors = new LinkedHashSet<>();
        for (Event.Party party : event.participants()) {
            actors.add(party.text());
            party.actor().ifPresent(actor -> actors.addAll(names(actor)));
        }
        found.add(
                new Findable(
                        Sort.EVENT,
                        event.id().value(),
                        newest.cite().exact(),
                        event.name(),
                        newest.cite(),
                        List.of(),
                        List.copyOf(actors),
                        event.place(),
                        event.kind().name(),
                        event.history().stream()
                                .flatMap(entry -> lookup.published(entry.cite().report()).stream())
                                .max(Comparator.naturalOrder()),
                        event.date(),
                        word(event.status()),
                        NONE));
    }

    private void add(Report report, Reading reading) {
        Optional<LocalDate> day = report.published().day();
        for (Statement statement : reading.statements()) {
            Optional<ActorId> speaker = lookup.speaker(report.id(), statement.attribution());
            if (speaker.isEmpty() || !statement.isListed()) {
                continue; // in the report's own voice, or not surely said: its passage says it
            }
            List<String> names = names(speaker.get());
            Cite cite = lookup.cite(statement.id());
            found.add(
                    new Findable(
                            Sort.STATEMENT,
                            statement.id().toString(),
                            cite.exact(),
                            names.getFirst(),
                            cite,
                            names,
                            names,
                            "",
                            "",
                            day,
                            statement.when().resolve(day),
                            "",
                            NONE));
        }
    }

    /// A passage is a paragraph.
    private void addPassages(Report report) {
        int start = 0;
        for (String paragraph : report.text().split("\n\n", -1)) {
            int end = start + paragraph.length();
            if (!paragraph.isBlank()) {
                found.add(
                        new Findable(
                                Sort.PASSAGE,
                                report.id().value(),
                                paragraph,
                                report.outlet().isEmpty() ? report.location() : report.outlet(),
                                report.cite(new Span(start, end)),
                                List.of(),
                                List.of(),
                                "",
                                "",
                                report.published().day(),
                                Optional.empty(),
                                "",
                                NONE));
            }
            start = end + 2;
        }
    }

    private List<String> names(ActorId id) {
        Actor actor = picture.cast().find(id).orElseThrow();
        List<String> names = new ArrayList<>(List.of(actor.name()));
        names.addAll(actor.aliases());
        return names;
    }

    /// "single source".
    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
