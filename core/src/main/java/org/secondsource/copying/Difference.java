package org.secondsource.copying;

import org.secondsource.text.Cite;

/// A number or name in which two reports differ where they else have the same words.
public record Difference(Kind kind, Cite a, Cite b) {
    /// What differs.
    public enum Kind {
        NUMBER,
        NAME
    }

    /// The same, the sides exchanged.
    public Difference reversed() {
        return new Difference(kind, b, a);
    }
}
