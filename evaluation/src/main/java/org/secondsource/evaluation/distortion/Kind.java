package org.secondsource.evaluation.distortion;

/// How a sentence was changed.
public enum Kind {
    NUMBER("number swapped", Sort.GRAVE),
    NEGATION("negated", Sort.GRAVE),
    ACTOR("actor flipped", Sort.GRAVE),
    STATUS("planned told as done, or done as planned", Sort.GRAVE),
    UNIT("unit changed", Sort.SLIGHT),
    PLACE("place moved", Sort.SLIGHT),
    DAY("day moved", Sort.SLIGHT),
    ATTRIBUTION("attribution dropped", Sort.SLIGHT),

    SAYING_VERB("another verb of saying", Sort.PARAPHRASE),
    ACCORDING_TO("said that, according to", Sort.PARAPHRASE),
    SPEAKER_LAST("the speaker after what is said", Sort.PARAPHRASE),
    SPELLED("number spelled, or rounded alike", Sort.PARAPHRASE),
    VOICE("active, passive", Sort.PARAPHRASE),
    ORDER("order of clauses", Sort.PARAPHRASE),
    NATIONALITY("nationality, of the country", Sort.PARAPHRASE),
    OFFICE("office before the name, after it", Sort.PARAPHRASE);

    /// What a change does to the claim.
    public enum Sort {
        /// Makes another claim, and none may be joined with the true one.
        GRAVE,
        /// Makes another claim; few may be joined.
        SLIGHT,
        /// Leaves the claim as it is.
        PARAPHRASE
    }

    private final String label;
    private final Sort sort;

    Kind(String label, Sort sort) {
        this.label = label;
        this.sort = sort;
    }

    public String label() {
        return label;
    }

    public Sort sort() {
        return sort;
    }

    public boolean distorts() {
        return sort != Sort.PARAPHRASE;
    }
}
