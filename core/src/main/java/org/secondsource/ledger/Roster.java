package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.CastTeller;
import org.secondsource.brief.Line;
import org.secondsource.brief.Quote;
import org.secondsource.brief.Shelf;
import org.secondsource.brief.Wording;
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
    /// @param statements how many statements are told of them
    public record Entry(
            ActorId id, String kind, Line.Who who, int statements, List<Stance> stances) {
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
        Shelf shelf = new Shelf(picture);
        CastTeller teller = new CastTeller(shelf);
        Map<ActorId, Integer> said = new HashMap<>();
        for (Reading reading : picture.readings()) {
            for (Statement statement : reading.statements()) {
                shelf.speaker(reading.report(), statement.attribution())
                        .ifPresent(speaker -> said.merge(speaker, 1, Integer::sum));
            }
        }
        List<Entry> entries = new ArrayList<>();
        picture.cast().actors().stream()
                .sorted(
                        Comparator.comparingInt((Actor actor) -> -CastTeller.reports(actor))
                                .thenComparingInt(actor -> -said.getOrDefault(actor.id(), 0))
                                .thenComparingInt(actor -> -actor.mentions().size())
                                .thenComparing(Actor::id))
                .forEach(actor ->
                        entries.add(
                                new Entry(
                                        actor.id(),
                                        Wording.lower(actor.kind()),
                                        teller.line(actor),
                                        said.getOrDefault(actor.id(), 0),
                                        stances(actor, picture, shelf))));
        return new Roster(entries);
    }

    private static List<Stance> stances(Actor actor, Picture picture, Shelf shelf) {
        return picture.positions().stream()
                .filter(position -> position.actor().equals(actor.id()))
                .map(position ->
                        new Stance(
                                Wording.tidy(position.about()),
                                position.history().stream()
                                        .map(entry -> step(entry, shelf))
                                        .toList(),
                                position.turned()))
                .toList();
    }

    private static Step step(Position.Entry entry, Shelf shelf) {
        return new Step(
                Wording.lower(entry.stance()),
                Wording.days(entry.date(), ""),
                shelf.quote(entry.cite()));
    }
}
