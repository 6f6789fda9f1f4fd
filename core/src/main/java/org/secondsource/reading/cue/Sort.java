package org.secondsource.reading.cue;

/// What a speaker does with a content. Who says a content vouches for it; all other sorts tell of
/// the speaker alone: who calls for, expects or asks something does not say that it is so.
public enum Sort {
    SAY,
    ASK,
    JUDGE,
    CALL,
    EXPECT,
    INTEND,
    DENY,
    BELIEVE,
    SUSPECT
}
