package org.secondsource.reading.statement;

/// How far a speaker vouches for what is said (TimeML modality, FactBank degrees in everyday
/// words).
public enum Modality {
    ASSERTED,
    EXPECTED,
    POSSIBLE,
    DENIED,
    INTENDED
}
