package org.secondsource.reading.event;

/// A kind of event, with its PLOVER code where one fits.
///
/// @param name as the picture writes it: "phone call"
/// @param ploverEvent PLOVER event type: "CONSULT"; empty where none fits
/// @param ploverMode PLOVER mode: "phone"; empty where none fits
public record EventKind(String name, String ploverEvent, String ploverMode)
        implements Comparable<EventKind> {
    @Override
    public int compareTo(EventKind other) {
        return name.compareTo(other.name);
    }
}
