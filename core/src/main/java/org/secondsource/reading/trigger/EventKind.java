package org.secondsource.reading.trigger;

/// A kind of event, with its PLOVER code where one fits.
///
/// @param name as the picture writes it: "phone call"
/// @param ploverEvent PLOVER event type: "CONSULT"; empty where none fits
/// @param ploverMode PLOVER mode: "phone"; empty where none fits
/// @param isAside whether reports tell it in passing ("left", "fell", "decided"): it is joined
///   across reports, but backs no claim and stands in no brief
public record EventKind(String name, String ploverEvent, String ploverMode, boolean isAside)
        implements Comparable<EventKind> {
    /// A kind that reports tell for its own sake.
    public EventKind(String name, String ploverEvent, String ploverMode) {
        this(name, ploverEvent, ploverMode, false);
    }

    @Override
    public int compareTo(EventKind other) {
        return name.compareTo(other.name);
    }
}
