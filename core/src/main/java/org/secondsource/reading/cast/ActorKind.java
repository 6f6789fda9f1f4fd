package org.secondsource.reading.cast;

/// What sort of actor it is.
public enum ActorKind {
    PERSON,
    STATE,
    ORGANISATION,
    GROUP,
    /// Unnamed: "officials", "sources".
    SOURCE
}
