package org.secondsource.evidence;

/// A field of a report that evidence is gathered for.
public enum Field {
    TITLE,
    DAY,
    AUTHOR,
    OUTLET,
    LANGUAGE,
    /// Who is named as producer of the text, in a field of the file.
    CREDIT
}
