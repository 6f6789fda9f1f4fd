package org.secondsource.reading.cast;

import java.util.List;
import org.secondsource.text.Span;

/// One actor of one report: all mentions that are held to mean the same.
///
/// @param index place in the report's cast
/// @param name the fullest name or, where there is none, the fullest description
/// @param aliases other names and descriptions in the report, in order of appearance
/// @param of the state or organisation it belongs to, as written; empty where not said
/// @param offices posts the report gives it
/// @param mentions every place that means it, pronouns too, in order
public record Member(
        int index,
        ActorKind kind,
        String name,
        List<String> aliases,
        String of,
        List<Office> offices,
        List<Span> mentions) {
    public Member {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("actor " + name + " is mentioned nowhere");
        }
    }
}
