package org.secondsource.reading.proposition;

/// In what state of fact a clause puts what it tells (picture.md, Proposition; the degrees are
/// those of FactBank, Saurí and Pustejovsky 2009, in everyday words).
public enum FactState {
    SO,
    NOT_SO,
    PLANNED,
    EXPECTED,
    POSSIBLE,
    INTENDED,
    CONDITIONAL;

    /// Whether it tells of what is still to come.
    public boolean isAhead() {
        return switch (this) {
            case PLANNED, EXPECTED, INTENDED -> true;
            case SO, NOT_SO, POSSIBLE, CONDITIONAL -> false;
        };
    }

    /// Whether two clauses in these states can tell one fact: a plan and an expectation can, a plan
    /// and a deed cannot.
    public boolean isLike(FactState other) {
        return this == other || isAhead() && other.isAhead();
    }
}
