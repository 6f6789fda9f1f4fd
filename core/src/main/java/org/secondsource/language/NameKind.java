package org.secondsource.language;

/// What a name names, as the recogniser tells it (CoNLL-2003 classes).
public enum NameKind {
    NONE,
    PERSON,
    ORGANISATION,
    LOCATION,
    OTHER
}
