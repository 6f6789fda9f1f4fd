package org.secondsource.reading.attribution;

import java.util.Optional;
import org.secondsource.text.Span;

/// What may be a statement: by what was learned, by the rules, or by both.
///
/// @param first the cue's first word in the row of the report
/// @param last the cue's last word
/// @param speaker the first and last word of the speaker; empty where none is seen
/// @param content from the first to the last word of what is said
/// @param told the statement that the rules read at this cue
/// @param sureness how sure the chains are of it
public record Candidate(
        int first,
        int last,
        Optional<Stretch> speaker,
        Stretch content,
        Optional<Told> told,
        Sureness sureness) {
    /// Words of the report's row, both ends included.
    public record Stretch(int first, int last) {
        public Stretch {
            if (last < first) {
                throw new IllegalArgumentException("words %d to %d".formatted(first, last));
            }
        }

        public Span span(ReportWords words) {
            return new Span(words.token(first).start(), words.token(last).end());
        }
    }

    public Span cueSpan(ReportWords words) {
        return new Span(words.token(first).start(), words.token(last).end());
    }
}
