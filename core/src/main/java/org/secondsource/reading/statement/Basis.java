package org.secondsource.reading.statement;

/// On what a statement stands: what the rules of grammar tell, what was learned from marked
/// articles, or both.
public enum Basis {
    RULES,
    LEARNED,
    BOTH
}
