package org.secondsource.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.ReportId;

/// All actors of all reports, and which member of which report's cast each is.
public final class Cast {
    private final List<Actor> actors;
    private final Map<ReportId, List<ActorId>> members;
    private final Map<ActorId, Actor> byId = new LinkedHashMap<>();

    /// @param actors in the order of their ids
    /// @param members for each report the actor of each member of its cast, in the order of the
    ///   cast
    public Cast(List<Actor> actors, Map<ReportId, List<ActorId>> members) {
        this.actors = List.copyOf(actors);
        this.members = Map.copyOf(members);
        for (Actor actor : this.actors) {
            byId.put(actor.id(), actor);
        }
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
