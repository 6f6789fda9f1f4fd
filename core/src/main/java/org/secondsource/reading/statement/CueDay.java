package org.secondsource.reading.statement;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.Sentence;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;

/// The day that stands beside a cue: "said on Monday", "last week Lee said". A day that belongs to
/// what is said, to a clause about the speaker ("Lee, who resigned on Monday, said …") or that lies
/// ahead is none of it.
final class CueDay {
    /// How far from the cue a time may stand that the parser hung elsewhere, in words. Set by hand.
    private static final int CUE_REACH = 8;

    /// Farther than any sentence is long, in characters: a time that hangs on the cue is nearer
    /// than one that hangs elsewhere.
    private static final int ELSEWHERE = 1000;

    private CueDay() {}

    static When of(StatementDraft draft, List<TimeMention> times) {
        When nearest = new When.Unsaid();
        int distance = Integer.MAX_VALUE;
        for (TimeMention time : times) {
            Optional<TimeExpression> past = time.expression().past();
            int away = past.isPresent() ? distance(draft, time) : Integer.MAX_VALUE;
            if (past.isPresent() && away < distance) {
                nearest = new When.Said(time.span(), past.get());
                distance = away;
            }
        }
        return nearest;
    }

    /// How far a time stands from the cue; the largest number where it does not tell of it.
    private static int distance(StatementDraft draft, TimeMention time) {
        Sentence sentence = draft.sentence();
        boolean outside =
                sentence.span().contains(time.span()) && !draft.tells(time.span());
        if (!outside) {
            return Integer.MAX_VALUE;
        }
        int at = sentence.indexAt(time.span().start());
        int cue = draft.saying.cueAt();
        if (sentence.token(cue).hasTag("VB")) {
            return Integer.MAX_VALUE; // "to discuss it this week"
        }
        boolean ofCue = sentence.isBelow(at, cue);
        boolean besideCue = Math.abs(at - cue) <= CUE_REACH;
        boolean tells = (ofCue || besideCue) && !Clauses.isInOtherClause(sentence, at, cue);
        int away = Math.abs(time.span().start() - draft.cue().start()) + (ofCue ? 0 : ELSEWHERE);
        return tells && !Clauses.isLimit(sentence, at) ? away : Integer.MAX_VALUE;
    }
}
