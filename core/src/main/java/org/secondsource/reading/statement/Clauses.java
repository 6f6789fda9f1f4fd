package org.secondsource.reading.statement;

import org.secondsource.language.Sentence;

/// Tells which clause of its sentence a time belongs to.
final class Clauses {
    private Clauses() {}

    /// Whether a word stands in a clause that another word is not part of: "who resigned on Monday"
    /// seen from the "said" of the sentence.
    static boolean isInOtherClause(Sentence sentence, int index, int other) {
        int at = index;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (sentence.isBelow(other, at)) {
                return false;
            }
            if (sentence.isRelation(at, "acl", "advcl", "ccomp", "parataxis")) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /// Whether a word stands in a relative or adverbial clause, beside what its sentence tells.
    static boolean isAside(Sentence sentence, int index) {
        int at = index;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (sentence.isRelation(at, "acl:relcl", "advcl")) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /// Whether a time is a limit and not the day itself: "by Monday", "until Monday", "postponed to
    /// Monday".
    static boolean isLimit(Sentence sentence, int time) {
        return sentence.isLedBy(time, "by", "until", "till", "to", "from", "since", "for", "before")
                || sentence.isWord(time - 1, "by", "until", "till", "to", "from", "since", "for");
    }
}
