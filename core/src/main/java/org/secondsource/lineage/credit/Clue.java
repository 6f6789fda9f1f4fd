package org.secondsource.lineage.credit;

/// One piece of evidence for one producer.
public record Clue(Producer producer, Weight weight, Evidence evidence) {
    /// How much it tells, the most first. Where two clues of a report disagree, the first counts.
    public enum Weight {
        /// "(Source: X)": says in so many words where the text is from.
        SOURCE_LINE,
        /// A dateline or credit of an agency.
        AGENCY_MARK,
        /// A dateline or credit of a name that no registry lists.
        OTHER_MARK,
        /// Whose text it is by law.
        COPYRIGHT,
        /// The outlet is itself an agency or an institution.
        OWN_PAGE,
        /// A redistributor's mark, which only says by which way the text came.
        REDISTRIBUTOR,
        /// The outlet's own staff.
        STAFF
    }
}
