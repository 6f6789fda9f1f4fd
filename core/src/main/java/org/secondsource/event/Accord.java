package org.secondsource.event;

/// How two mentions stand to each other in one aspect of what makes an event the one it is.
enum Accord {
    /// Both tell it, and the same.
    AGREES,
    /// One of them does not tell it, or what they tell may be the same and may not.
    OPEN,
    /// What they tell cannot be of one event.
    CONFLICTS
}
