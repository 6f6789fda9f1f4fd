package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.WhoLines;
import org.secondsource.brief.line.Quote;
import org.secondsource.brief.line.Wording;
import org.secondsource.position.Position;
import org.secondsource.reading.Reading;
import org.secondsource.reading.statement.Statement;
import org.secondsource.situation.Picture;

/// All actors of a picture, those in most reports first, with what they stand for.
public record Roster(List<Entry> entries) {
    public Roster {
        entries = List.copyOf(entries);
    }

    /// One actor.
    ///
    /// @param kind "person", "state" …
    /// @param description posts and other names; empty where none is told
    /// @param reports in how many it is mentioned
    /// @param statements how many statements are told of them
    public record Entry(
            ActorId id,
            String kind,
            String name,
            String description,
            int reports,
            int statements,
            List<Stance> stances) {
        public Entry {
            stances = List.copyOf(stances);
        }
    }

    /// Where an actor stands on an issue.
    ///
    /// @param turned whether the newest stance differs from an earlier one
    public record Stance(String about, List<Step> steps, boolean turned) {
        public Stance {
            steps = List.copyOf(steps);
        }
    }

    /// "will not", "Mon 28 Oct 2024".
    public record Step(String stance, String when, Quote quote) {}

    /// The roster of a picture.
    public static Roster of(Picture picture) {
        PictureLookup lookup = new PictureLookup(picture);
        WhoLines teller = new WhoLines(lookup);
        Map<ActorId, Integer> said = new HashMap<>();
        for (Reading reading : picture.readings()) {
            for (Statement statement : reading.statements()) {
                lookup.speaker(reading.report(), statement.attribution())
                        .filter(speaker -> statement.isListed())
                        .ifPresent(speaker -> said.merge(speaker, 1, Integer::sum));
            }
        }
        List<Entry> entries = new ArrayList<>();
        picture.cast().actors().stream()
                .sorted(
                        Comparator.comparingInt((Actor actor) -> -WhoLines.reports(actor))
                                .thenComparingInt(actor -> -said.getOrDefault(actor.id(), 0))
                                .thenComparingInt(actor -> -actor.mentions().size())
                                .thenComparing(Actor::id))
                .forEach(actor ->
                        entries.add(
                                new Entry(
                                        actor.id(),
                                        Wording.lower(actor.kind()),
                                        actor.name(),
                                        teller.description(actor),
                                        WhoLines.reports(actor),
                                        said.getOrDefault(actor.id(), 0),
                                        stances(actor, picture, lookup))));
        return new Roster(entries);
    }

    private static List<Stance> stances(Actor actor, Picture picture, PictureLookup lookup) {
        return picture.positions().stream()
                .filter(position -> position.actor().equals(actor.id()))
                .map(position ->
                        new Stance(
                                Wording.tidy(position.about()),
                                position.history().stream()
                                        .map(entry -> step(entry, lookup))
                                        .toList(),
                                position.turned()))
                .toList();
    }

    private static Step step(Position.Entry entry, PictureLookup lookup) {
        return new Step(
                Wording.lower(entry.stance()),
                Wording.days(entry.date(), ""),
                lookup.quote(entry.cite()));
    }
}
