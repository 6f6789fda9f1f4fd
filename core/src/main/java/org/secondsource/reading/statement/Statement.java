package org.secondsource.reading.statement;

import java.util.List;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// What someone is reported to say: speaker, cue and content (PolNeAR's source, cue, content).
///
/// @param content what is said, without "X said", as claims are made of it
/// @param shown the same as it is shown: where the learned reader is surer where it begins and
///   ends, its words
/// @param direct whether it stands in quotation marks
/// @param via members of the cast through whom it is reported, the outermost first
/// @param when when it was said
/// @param negated whether the content says that something is not so
/// @param basis on what the statement stands
/// @param confidence how probable it is that speaker, cue and content are right, from 0 to 1
/// @param sort what the speaker does with the content: says it, denies it, calls for it
public record Statement(
        StatementId id,
        Span content,
        Span shown,
        Attribution attribution,
        boolean direct,
        List<Integer> via,
        Medium medium,
        When when,
        Modality modality,
        boolean negated,
        Sort sort,
        Basis basis,
        double confidence) {
    /// Below this confidence a statement is not shown. Chosen with those of `Weighing`.
    static final double LEAST_LISTED = 0.3;

    public Statement {
        via = List.copyOf(via);
    }

    /// Whether what is said may make claims: what was learned alone is shown with its confidence,
    /// but nobody is made to vouch for it.
    public boolean vouches() {
        return basis != Basis.LEARNED;
    }

    /// Whether it is probable enough to be shown. One that is not may still keep what somebody said
    /// from becoming the report's own word.
    public boolean isListed() {
        return confidence >= LEAST_LISTED;
    }
}
