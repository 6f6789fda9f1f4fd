package org.secondsource.reading.attribution;

/// The labels of the two chains.
public final class Roles {
    public static final int NONE = 0;

    /// The first word of a cue.
    public static final int CUE_START = 1;

    /// A further word of a cue.
    public static final int CUE_MORE = 2;

    public static final int SPEAKER = 1;
    public static final int CONTENT = 2;

    /// How many labels each chain has.
    public static final int LABELS = 3;

    private Roles() {}
}
