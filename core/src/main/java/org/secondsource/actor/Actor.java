package org.secondsource.actor;

import java.util.List;
import java.util.TreeSet;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.text.Cite;

/// A person, state, organisation, group or unnamed source, as all reports together show it.
///
/// @param aliases other names and descriptions, in the order of the alphabet
/// @param offices posts, the newest first
/// @param mentions every place that means it
public record Actor(
        ActorId id,
        ActorKind kind,
        String name,
        List<String> aliases,
        List<HeldOffice> offices,
        List<Cite> mentions) {
    public Actor {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        mentions = List.copyOf(mentions);
    }

    Actor withoutMentions() {
        return new Actor(id, kind, name, aliases, offices, List.of());
    }

    Actor called(String other) {
        TreeSet<String> all = new TreeSet<>(aliases);
        all.add(name);
        all.remove(other);
        return new Actor(id, kind, other, List.copyOf(all), offices, mentions);
    }

    /// Whether it is told by a name of its own: "a gunman" and "rescuers" may be anybody.
    public boolean isNamed() {
        return switch (kind) {
            case STATE -> true;
            case PERSON, ORGANISATION -> ActorNames.isName(name);
            case GROUP, SOURCE -> false;
        };
    }

    /// A post, and where a report gives it.
    ///
    /// @param of state or organisation; empty where not said
    /// @param former whether the report says it is past
    public record HeldOffice(String title, String of, boolean former, Cite cite) {}
}
