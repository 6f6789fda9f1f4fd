package org.secondsource.reading.quantity;

import java.util.Optional;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;

/// Tells a whole from its part, so that what befell the part is not told of the whole: "60
/// passengers, 12 of them injured", "12 of the 60".
final class Wholes {
    /// How far behind a whole its part may stand, in words. Set by hand.
    private static final int PART_REACH = 12;

    private Wholes() {}

    /// Whether a number is a whole of which a part is counted: "12 of the 60", "of the 60 aboard,
    /// 12 were hurt".
    static boolean isWhole(Sentence sentence, int first) {
        int of = first - 1;
        while (sentence.isWord(of, "the", "its", "his", "their", "those", "all", "about", "some")) {
            of--;
        }
        return sentence.isWord(of, "of") && (of == 0 || sentence.token(of - 1).hasTag("CD"));
    }

    /// The word from which on a sentence tells of a part: "12" of "60 passengers, 12 of them
    /// injured"; its end where it tells of none.
    static int part(Sentence sentence, int last) {
        for (int i = last + 1; i < Math.min(sentence.size(), last + PART_REACH); i++) {
            Optional<Numeral> numeral = Numeral.at(sentence.tokens(), i);
            int of = numeral.map(Numeral::last).orElse(i) + 1;
            boolean part =
                    (numeral.isPresent() || sentence.isWord(i, "most", "some", "many", "none"))
                            && sentence.isWord(of, "of")
                            && sentence.isWord(of + 1, "them", "whom", "which", "these", "those");
            if (part) {
                return i;
            }
        }
        return sentence.size();
    }

    /// Whether the sentence comes back to the whole behind its part: "two people, one of whom was a
    /// guard, were shot".
    static boolean resumes(Sentence sentence, int head, int part, int verb) {
        boolean subject = sentence.token(head).head() == verb && sentence.isRelation(head, "nsubj");
        boolean closed = false;
        for (int i = part; i < verb; i++) {
            closed |= sentence.isWord(i, ",");
        }
        return subject && closed;
    }
}
