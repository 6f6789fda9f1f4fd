package org.secondsource.reading.cue;

/// What a cue introduces, and how.
///
/// @param preposition index of the preposition that leads the content; -1 where none does
record Introduced(Sort sort, Content content, int preposition) {
    static final int NO_PREPOSITION = -1;

    Introduced(Sort sort, Content content) {
        this(sort, content, NO_PREPOSITION);
    }

    /// The same where the cue says that it is not so: "found no evidence that …".
    Introduced denied() {
        return new Introduced(Sort.DENY, content, preposition);
    }

    /// Whether it is a speech act told as such, and not a thought, an aim or an understanding
    /// ("agreed on a pact").
    boolean isSpeech() {
        return switch (sort) {
            case SAY, ASK, JUDGE, CALL, DENY -> preposition == NO_PREPOSITION;
            case EXPECT, INTEND, BELIEVE, SUSPECT -> false;
        };
    }
}
