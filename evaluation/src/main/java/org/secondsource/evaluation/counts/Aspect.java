package org.secondsource.evaluation.counts;

/// What an expectation asks of the picture.
public enum Aspect {
    JOINED("told facts joined in one claim"),
    COUNTED("joined, and its sources counted right"),
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
}
