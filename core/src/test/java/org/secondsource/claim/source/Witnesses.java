package org.secondsource.claim.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.said.Said;
import org.secondsource.copying.SharedPassage;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Dispatch;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.proposition.InventedClause;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Invented tellings of one claim, each by a report of its own, with who says it and where the
/// report comes from.
final class Witnesses {
    private static final PlaceNames PLACES = new PlaceNames(Gazetteer.load());
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    private final List<Actor> actors = new ArrayList<>();
    private final List<Said.InWords> told = new ArrayList<>();
    private final List<Said.InWords> backing = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Dispatch> dispatches = new ArrayList<>();
    private final Map<String, Origin> origins = new TreeMap<>();

    /// A person without a post that is known.
    static Actor person(String name) {
        return actor(ActorKind.PERSON, name);
    }

    /// A person with a post: "spokesman" of "Harbour Authority".
    static Actor person(String name, String title, String of) {
        return new Actor(
                new ActorId("a-" + name),
                ActorKind.PERSON,
                name,
                List.of(),
                List.of(new Actor.HeldOffice(title, of, false, cite())),
                List.of());
    }

    static Actor body(String name, String... aliases) {
        return new Actor(
                new ActorId("a-" + name),
                ActorKind.ORGANISATION,
                name,
                List.of(aliases),
                List.of(),
                List.of());
    }

    static Actor actor(ActorKind kind, String name) {
        return new Actor(new ActorId("a-" + name), kind, name, List.of(), List.of(), List.of());
    }

    private static Cite cite() {
        return new Cite(new ReportId("elsewhere"), new Span(0, 1), "x");
    }

    /// The next report, of that agency's wire, has somebody say these words.
    Witnesses says(Actor actor, String agency, String words) {
        if (!actors.contains(actor)) {
            actors.add(actor);
        }
        tell(Optional.of(actor.id()), words);
        return from(agency, Producer.Kind.AGENCY, Evidence.Kind.DATELINE);
    }

    /// The next report, of that agency's wire, says these words itself.
    Witnesses tells(String agency, String words) {
        tell(Optional.empty(), words);
        return from(agency, Producer.Kind.AGENCY, Evidence.Kind.DATELINE);
    }

    /// The next report says these words itself, and they come from there.
    Witnesses tells(String origin, Producer.Kind kind, Evidence.Kind evidence, String words) {
        tell(Optional.empty(), words);
        return from(origin, kind, evidence);
    }

    /// The last telling does not say all that is shown.
    Witnesses inPart() {
        backing.removeLast();
        return this;
    }

    /// The last two reports share their text.
    Witnesses sharing() {
        Said.InWords one = told.get(told.size() - 2);
        Said.InWords other = told.getLast();
        SharedText shared =
                new SharedText(
                        one.report().id(),
                        other.report().id(),
                        1.0,
                        1.0,
                        List.of(new SharedPassage(one.cite(), other.cite(), 1.0)));
        copies.add(new Copy(shared, new Copy.Relation.Undetermined(), List.of()));
        return this;
    }

    /// All reports so far are parts of one dispatch.
    Witnesses inParts() {
        dispatches.add(
                new Dispatch(told.stream().map(said -> said.report().id()).toList(), "BC-Quay"));
        return this;
    }

    private void tell(Optional<ActorId> speaker, String words) {
        ReportId id = new ReportId("r" + (told.size() + 1));
        Report report =
                new Report(
                        id,
                        id + ".txt",
                        "",
                        "",
                        "",
                        "",
                        new Publication.On(MONDAY, Publication.Basis.STATED, "invented"),
                        "en",
                        List.of(),
                        words,
                        List.of());
        InventedClause clause =
                InventedClause.of(
                        id, 1, new Span(0, words.length()), words, new Attribution.OwnVoice());
        Said.InWords said =
                new Said.InWords(report, clause.proposition(), Optional.empty(), speaker);
        told.add(said);
        backing.add(said);
    }

    private Witnesses from(String name, Producer.Kind kind, Evidence.Kind evidence) {
        if (name.isEmpty()) {
            return this;
        }
        ReportId id = told.getLast().report().id();
        Origin before =
                origins.getOrDefault(
                        name,
                        new Origin(new OriginId("o-" + name), name, kind, List.of(), List.of()));
        List<ReportId> reports = new ArrayList<>(before.reports());
        reports.add(id);
        List<Evidence> all = new ArrayList<>(before.evidence());
        all.add(new Evidence(id, evidence, name));
        origins.put(name, new Origin(before.id(), name, kind, reports, all));
        return this;
    }

    SourceCounter.Sources sources() {
        List<Actor> cast =
                actors.stream()
                        .sorted(Comparator.comparing((Actor actor) -> actor.id().value()))
                        .toList();
        Lineage lineage =
                new Lineage(List.copyOf(origins.values()), copies, List.of(), dispatches, Map.of());
        return new SourceCounter(PLACES, new Cast(cast, Map.of()), lineage).count(told, backing);
    }

    SourceCount count() {
        return sources().count();
    }
}
