package org.secondsource.archive;

import java.util.List;

/// What a person put right: an input to the stage that went wrong, never a change of what came out
/// of it.
///
/// @param anchors the words that it is of; none where it is of the whole situation
/// @param value what is so; empty where the kind says it all
/// @param why the reason, in the words of who gave it
public record Correction(Kind kind, List<Anchor> anchors, String value, String why) {
    public Correction {
        anchors = List.copyOf(anchors);
    }

    /// The stage that takes a correction in.
    public enum Stage {
        INTAKE,
        LINEAGE,
        READING,
        JOINING,
        TELLING
    }

    /// What can be put right.
    public enum Kind {
        /// A report is none of this situation.
        LEAVE_OUT(Stage.INTAKE),
        /// The day on which a report was published.
        DATE(Stage.INTAKE),
        /// Who published a report.
        OUTLET(Stage.INTAKE),
        /// Who wrote a report.
        BYLINE(Stage.INTAKE),
        /// Who first produced the text of a report.
        ORIGIN(Stage.LINEAGE),
        /// Two reports are versions of one article.
        SAME_ARTICLE(Stage.LINEAGE),
        /// Two reports are articles of their own.
        OTHER_ARTICLE(Stage.LINEAGE),
        /// A report has its text from another.
        COPIED_FROM(Stage.LINEAGE),
        /// What two reports have in common neither has from the other.
        NOT_A_COPY(Stage.LINEAGE),
        /// Words do not say what was read of them.
        MISREAD(Stage.READING),
        /// Whose word it is.
        SPEAKER(Stage.READING),
        /// How many.
        VALUE(Stage.READING),
        /// Whether it is said to be so, or not so.
        POLARITY(Stage.READING),
        /// Whether it is said to be so, planned, possible.
        MODALITY(Stage.READING),
        /// What sort of event it is.
        KIND(Stage.READING),
        /// How far an event or a pact has come.
        STATUS(Stage.READING),
        /// Two are one.
        SAME(Stage.JOINING),
        /// One is two.
        OTHER(Stage.JOINING),
        /// One has from another what it says: the two may be one source.
        RESTS_ON(Stage.JOINING),
        /// In the words of which clause a claim is told; who does not say these backs it no more.
        WORDING(Stage.JOINING),
        /// How an actor or the situation is called.
        NAME(Stage.TELLING),
        /// A claim has its place on the first screen.
        PIN(Stage.TELLING),
        /// What is to be told beside it.
        NOTE(Stage.TELLING),
        /// Somebody has looked at a claim, as it is.
        REVIEWED(Stage.TELLING),
        /// A claim was published, as it is.
        PRINTED(Stage.TELLING);

        private final Stage stage;

        Kind(Stage stage) {
            this.stage = stage;
        }

        public Stage stage() {
            return stage;
        }
    }

    /// Names all that it says of whatever words it is of, but for the reason.
    public String words() {
        Digest digest = new Digest();
        for (Anchor anchor : anchors) {
            digest.add(anchor.sort().name())
                    .add(Integer.toString(anchor.side()))
                    .add(anchor.report().value())
                    .add(anchor.article())
                    .add(Integer.toString(anchor.start()))
                    .add(anchor.exact())
                    .add(anchor.prefix())
                    .add(anchor.suffix());
        }
        return digest.value();
    }

    /// Whether it is of whole reports, of none of their words.
    public boolean isOfReports() {
        return !anchors.isEmpty()
                && anchors.stream().allMatch(anchor -> anchor.sort() == Anchor.Sort.REPORT);
    }

    /// Whether words of it were deleted with their report.
    public boolean isForgotten() {
        return anchors.stream().anyMatch(Anchor::isForgotten);
    }
}
