package org.secondsource.reading.cue;

/// What a speaker does with a content.
public enum Sort {
    SAY,
    JUDGE,
    CALL,
    EXPECT,
    INTEND,
    DENY,
    BELIEVE,
    SUSPECT
}
