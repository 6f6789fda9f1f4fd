package org.secondsource.reading.proposition;

import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Tells whether a coordinated verb without a subject of its own surely has that of the verb which
/// the parser hangs it on, and is active where it reads so.
final class SharedSubject {
    /// Irregular verbs whose past is their participle too (Quirk et al. 1985, 3.13 to 3.19).
    private static final Set<String> LIKE_PARTICIPLES =
            Words.of(
                    "left, held, found, brought, caught, taught, sent, built, lost, kept, told, sold,"
                            + " paid, laid, led, shot, hit, hurt, put, set, cut, shut, made, met, won,"
                            + " bound, burnt, dealt, fought, bought, heard, read, spent, struck, hung,"
                            + " stuck, shed, spread, thrust, beaten");

    private final Sentence sentence;

    SharedSubject(Sentence sentence) {
        this.sentence = sentence;
    }

    /// @param governor the verb that has the subject
    /// @param head the coordinated verb
    boolean isClear(int governor, int head) {
        return !mayBeOfAnother(governor, head) && !mayBeDoneTo(governor, head);
    }

    /// "She fled after the men broke in and took the guns": behind a clause with its own subject,
    /// the verb may belong to that one. Not a verb of saying behind what was said: "said the quay
    /// was shut and called for calm".
    private boolean mayBeOfAnother(int governor, int head) {
        for (int i = governor + 1; i < head; i++) {
            boolean finite = sentence.token(i).hasTag("VBD", "VBZ", "VBP", "MD");
            boolean own = finite && hasSubjectBetween(sentence, governor, i);
            if (own && !isSaidAgain(governor, head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSubjectBetween(Sentence sentence, int governor, int verb) {
        int clause = sentence.isRelation(verb, "aux", "cop") ? sentence.token(verb).head() : verb;
        return clause != governor
                && sentence.dependent(clause, "nsubj", "nsubj:pass", "expl").stream()
                        .anyMatch(subject -> subject > governor);
    }

    private boolean isSaidAgain(int governor, int head) {
        Token first = sentence.token(governor);
        Token second = sentence.token(head);
        return Voices.mayQuote(first)
                && Voices.mayQuote(second)
                && first.tag().equals(second.tag());
    }

    /// "She was shot and left for dead": behind a passive, a past tense that may be a participle
    /// and does nothing to anybody may be passive too.
    private boolean mayBeDoneTo(int governor, int head) {
        Token verb = sentence.token(head);
        boolean unclear =
                verb.hasTag("VBD")
                        && (verb.lower().endsWith("ed") || LIKE_PARTICIPLES.contains(verb.lower()));
        return unclear
                && sentence.dependent(governor, "nsubj:pass").isPresent()
                && sentence.dependent(head, "obj", "ccomp", "xcomp", "aux", "cop").isEmpty();
    }
}
