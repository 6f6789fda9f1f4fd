package org.secondsource.reading.trigger;

import java.util.Set;

/// A kind of event, with its PLOVER code where one fits.
///
/// @param name as the picture writes it: "phone call"
/// @param ploverEvent PLOVER event type: "CONSULT"; empty where none fits
/// @param ploverMode PLOVER mode: "phone"; empty where none fits
/// @param isAside whether reports tell it in passing ("left", "fell", "decided"): it is joined
///   across reports, but backs no claim and stands in no brief
/// @param core whose identity makes it one event
/// @param isChance whether nobody plans it and nobody calls it off: "collapse", "death"
public record EventKind(
        String name,
        String ploverEvent,
        String ploverMode,
        boolean isAside,
        Core core,
        boolean isChance)
        implements Comparable<EventKind> {
    private static final Set<String> MANY =
            Set.of("CONSULT", "AGREE", "MOBILIZE", "RETREAT", "SANCTION", "AID", "THREATEN");

    /// Those who make an event what it is.
    public enum Core {
        /// Who does it: another attacker, another attack.
        DOER,
        /// Whom it is done to: another prisoner, another arrest.
        RECEIVER,
        /// Both sides: another guest, other talks.
        PAIR,
        /// It happens by itself.
        NOBODY
    }

    /// A kind that reports tell for its own sake.
    public EventKind(String name, String ploverEvent, String ploverMode, Core core) {
        this(name, ploverEvent, ploverMode, false, core, false);
    }

    /// Whether a story tells many of it: talks, pacts, moves of troops, tariffs, gifts, threats.
    public boolean isMany() {
        return MANY.contains(ploverEvent) || core == Core.PAIR || name.equals("damage");
    }

    @Override
    public int compareTo(EventKind other) {
        return name.compareTo(other.name);
    }
}
