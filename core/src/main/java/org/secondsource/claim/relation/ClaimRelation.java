package org.secondsource.claim.relation;

/// How a claim stands to another.
///
/// @param why one sentence for a reader
public record ClaimRelation(Kind kind, ClaimId claim, String why) {
    /// The kinds of relation that picture.md names.
    public enum Kind {
        /// Both cannot be true of one thing at one time.
        DIFFERS,
        /// A later figure by the same asserter.
        REVISES,
        /// A later figure by another of a count that grows.
        UPDATES,
        /// It says that the other is not so.
        DENIES,
        /// A part of a whole.
        NARROWS,
        /// Different words or bounds, and both may be true.
        AGREES
    }
}
