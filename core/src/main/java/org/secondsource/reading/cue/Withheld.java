package org.secondsource.reading.cue;

import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Tells whether somebody leaves unsaid what a verb of saying, confirming or denying would say:
/// "neither confirmed nor denied", "did not rule out", "declined to confirm", "stopped short of
/// denying", "could not say".
public final class Withheld {
    /// Verbs that tell of a saying that it was not done.
    private static final Set<String> REFRAINING =
            Words.of(
                    "refuse, decline, fail, avoid, refrain, stop, hesitate, neglect, forget,"
                            + " deny");

    /// Things that are granted or denied to somebody; to deny them says nothing.
    private static final Set<String> GRANTED =
            Words.of(
                    "access, entry, permission, bail, asylum, visa, parole, passage, refuge, request,"
                            + " appeal, motion, petition, application, right, chance, opportunity,"
                            + " treatment, admission, boarding, licence, license");

    private Withheld() {}

    public static boolean is(Sentence sentence, int verb) {
        boolean noLonger = sentence.isWord(verb - 1, "longer") && sentence.isWord(verb - 2, "no");
        if (sentence.isNegated(verb) || noLonger) {
            return true;
        }
        int above = sentence.token(verb).head();
        boolean below =
                above >= 0
                        && sentence.isRelation(verb, "xcomp", "ccomp", "advcl", "dep", "obl")
                        && sentence.token(verb).hasTag("VB", "VBG");
        if (!below || !REFRAINING.contains(sentence.lowerLemma(above))) {
            return false;
        }
        return !sentence.hasLemma(above, "stop")
                || sentence.isWord(above + 1, "short")
                || sentence.token(verb).hasTag("VBG") && verb == above + 1;
    }

    /// "has | withdrawn the | claim that …": what somebody said and says no more.
    public static boolean isTakenBack(Sentence sentence, int cue) {
        int verb = sentence.isRelation(cue, "obj") ? sentence.token(cue).head() : cue;
        return sentence.hasLemma(verb, "withdraw", "retract", "disown");
    }

    /// Whether a verb of denying is that of "denied her entry", "the request was denied".
    public static boolean isOfGrant(Sentence sentence, int verb) {
        return sentence.hasLemma(verb, "deny", "refuse", "reject", "decline", "dismiss")
                && sentence.dependents(verb).stream()
                        .anyMatch(d ->
                                sentence.isRelation(d, "obj", "nsubj:pass", "iobj")
                                        && GRANTED.contains(sentence.lowerLemma(d)));
    }
}
