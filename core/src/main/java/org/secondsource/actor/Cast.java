package org.secondsource.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.text.ReportId;

/// All actors of all reports, and which member of which report's cast each is.
public final class Cast {
    private final List<Actor> actors;
    private final Map<ReportId, List<ActorId>> members;
    private final Set<Rest> rests;
    private final Map<ActorId, ActorId> bearers;
    private final Map<ActorId, Actor> byId = new LinkedHashMap<>();
    private final Map<String, Actor> bodies = new HashMap<>();

    /// @param actors in the order of their ids
    /// @param members for each report the actor of each member of its cast, in the order of the
    ///   cast
    public Cast(List<Actor> actors, Map<ReportId, List<ActorId>> members) {
        this(actors, members, Set.of(), Map.of());
    }

    private Cast(
            List<Actor> actors,
            Map<ReportId, List<ActorId>> members,
            Set<Rest> rests,
            Map<ActorId, ActorId> bearers) {
        this.bearers = Map.copyOf(bearers);
        this.rests = Set.copyOf(rests);
        this.actors = List.copyOf(actors);
        this.members = Map.copyOf(members);
        for (Actor actor : this.actors) {
            byId.put(actor.id(), actor);
            if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION) {
                bodies.putIfAbsent(actor.name(), actor);
            }
        }
    }

    /// That one has from another what he says, as a person told.
    record Rest(ActorId who, ActorId on) {}

    /// The same cast, where some have from others what they say.
    Cast resting(Set<Rest> told) {
        return new Cast(actors, members, told, bearers);
    }

    /// The same cast, which knows whom ids meant that its actors had with fewer reports.
    Cast bearing(Map<ActorId, ActorId> known) {
        return new Cast(actors, members, rests, known);
    }

    /// Whom ids mean that an actor can have had with fewer reports: of those who bear the name that
    /// an id is made of, the one whom most members call so.
    public Map<ActorId, ActorId> bearers() {
        return bearers;
    }

    /// Whether a person said that one of two has from the other what he says.
    public boolean isOneOnOther(ActorId one, ActorId other) {
        return rests.contains(new Rest(one, other)) || rests.contains(new Rest(other, one));
    }

    /// Those who appear in some reports, and the bodies whose offices they hold; where each stands
    /// in the texts is left out.
    ///
    /// @param reports of this cast
    public Cast of(List<ReportId> reports) {
        SortedMap<ActorId, Actor> near = new TreeMap<>();
        Map<ReportId, List<ActorId>> own = new HashMap<>();
        for (ReportId report : reports) {
            List<ActorId> ids = members.getOrDefault(report, List.of());
            own.put(report, ids);
            for (ActorId id : ids) {
                near.computeIfAbsent(id, key -> find(key).orElseThrow().withoutMentions());
            }
        }
        for (Actor actor : List.copyOf(near.values())) {
            for (Actor.HeldOffice office : actor.offices()) {
                body(office.of())
                        .ifPresent(body -> near.putIfAbsent(body.id(), body.withoutMentions()));
            }
        }
        return new Cast(List.copyOf(near.values()), own, rests, Map.of());
    }

    /// The same actors, of whom some are called otherwise; the name that the reports give is one of
    /// their aliases.
    public Cast named(Map<ActorId, String> names) {
        return new Cast(
                actors.stream()
                        .map(actor ->
                                Optional.ofNullable(names.get(actor.id()))
                                        .map(actor::called)
                                        .orElse(actor))
                        .toList(),
                members,
                rests,
                bearers);
    }

    /// The state or organisation of a name.
    public Optional<Actor> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }

    /// The actors of the members of a report's cast, in its order; none for one that was not read.
    public List<ActorId> membersOf(ReportId report) {
        return members.getOrDefault(report, List.of());
    }

    public List<Actor> actors() {
        return actors;
    }

    public Optional<Actor> find(ActorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The actor that a member of a report's cast is.
    public ActorId actorOf(ReportId report, int member) {
        List<ActorId> ofReport = members.get(report);
        if (ofReport == null || member < 0 || member >= ofReport.size()) {
            throw new IllegalArgumentException(
                    "report %s has no member %d".formatted(report, member));
        }
        return ofReport.get(member);
    }
}
