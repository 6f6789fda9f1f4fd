package org.secondsource.lineage.credit;

/// One piece of evidence for one producer.
public record Clue(Producer producer, Weight weight, Evidence evidence) {
    /// How much it tells, the most first. Where two clues of a report disagree, the first counts.
    public enum Weight {
        /// "(Source: X)": says in so many words where the text is from.
        SOURCE_LINE,
        /// A dateline or credit of an agency.
        AGENCY_MARK,
        /// A dateline or credit of a name that no registry lists, in a shape that tells a producer.
        OTHER_MARK,
        /// The form in which one agency names who wrote and edited.
        DESK_FORM,
        /// Whose text it is by law, where that is not the outlet itself.
        COPYRIGHT,
        /// The outlet is itself an agency or an institution, or the address is an agency's.
        OWN_PAGE,
        /// The outlet's own staff.
        STAFF,
        /// A mark which says that the text, or a part of it, is of somebody whom it does not tell:
        /// a redistributor's, a press release without its institution, several agencies.
        OTHERS,
        /// Whose page it is by its copyright line: the outlet itself.
        OWN_COPYRIGHT,
        /// A credit of a name that no registry lists, in a shape that others have too: counts only
        /// where other reports show that the name is an agency's.
        UNPROVEN
    }

    boolean tellsProducer() {
        return weight.compareTo(Weight.OTHERS) < 0;
    }
}
