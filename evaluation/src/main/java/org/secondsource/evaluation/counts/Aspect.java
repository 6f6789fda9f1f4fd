package org.secondsource.evaluation.counts;

/// What an expectation asks of the picture.
public enum Aspect {
    JOINED("told facts joined in one claim"),
    /// Asked of joined facts alone.
    COUNTED("sources counted right, where joined"),
    /// A part of `COUNTED`, told apart since it is the harmless mistake.
    NOT_UNDER("not counted under, where joined"),
    NOT_OVER("not counted over"),
    APART("kept apart"),
    RELATED("related as they should be"),
    UNRELATED("not related where they must not be"),
    UNASSERTED("not asserted where nobody asserts it"),
    ONE_EVENT("mentions of one event joined"),
    TWO_EVENTS("mentions of two events kept apart"),
    DAY("the day of an event");

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Whether it is asked for itself, and not as a part of another.
    boolean isWhole() {
        return this != NOT_UNDER;
    }
}
