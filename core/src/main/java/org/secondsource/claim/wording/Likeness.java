package org.secondsource.claim.wording;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// How far two statements say the same: most content words in common, the main verb among them, the
/// same numbers, the same polarity and the same state of fact. The same words say the same however
/// few they are.
final class Likeness {
    /// Fewer content words than this are too few to tell statements apart.
    private static final int FEWEST_WORDS = 4;

    /// And fewer than this to tell what is denied, or said again by the same speaker: "the ferry
    /// was overloaded" has two.
    private static final int FEWEST_DENIED = 2;

    private Likeness() {}

    /// Their share of content words in common (Dice); 0 where anything tells them apart.
    static double of(Worded a, Worded b) {
        boolean sameFact =
                a.said().statement().negated() == b.said().statement().negated()
                        && a.isFact() == b.isFact()
                        && a.isDenial() == b.isDenial();
        if (!sameFact) {
            return 0;
        }
        if (a.plain().equals(b.plain()) && (isPlainAlone(a) || a.isOfSpeakerOf(b))) {
            return 1;
        }
        boolean few = isFewer(a, b, FEWEST_WORDS) && !isSameOfOneSpeaker(a, b);
        return few || a.parts().excludes(b.parts()) ? 0 : ofWords(a, b);
    }

    /// How far the one says to be so what the other says not to be: 0 unless both tell of fact, and
    /// one affirms.
    static double ofOpposites(Worded a, Worded b) {
        boolean opposite = a.isFact() && b.isFact() && a.isAffirmed() != b.isAffirmed();
        if (!opposite) {
            return 0;
        }
        if (a.plain().equals(b.plain()) && isPlainAlone(a)) {
            return 1;
        }
        boolean apart =
                isFewer(a, b, FEWEST_DENIED)
                        || !isPlainAlone(a)
                        || !isPlainAlone(b)
                        || a.parts().isOfOthers(b.parts());
        return apart ? 0 : ofWords(a, b);
    }

    private static double ofWords(Worded a, Worded b) {
        boolean apart =
                !a.parts().hasNumbersOf(b.parts())
                        || a.planned() != b.planned()
                        || !isSameDeed(a, b);
        if (apart) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        return 2.0 * shared.size() / (a.words().size() + b.words().size());
    }

    /// "The ferry was overloaded" and "the ship had been overloaded", of one mouth.
    private static boolean isSameOfOneSpeaker(Worded a, Worded b) {
        return a.isOfSpeakerOf(b)
                && a.words().size() >= FEWEST_DENIED
                && a.words().equals(b.words());
    }

    private static boolean isFewer(Worded a, Worded b, int words) {
        return Math.min(a.words().size(), b.words().size()) < words;
    }

    /// Whether the main verb of either stands in the other.
    private static boolean isSameDeed(Worded a, Worded b) {
        return a.verb().isEmpty()
                || b.verb().isEmpty()
                || a.words().contains(b.verb())
                || b.words().contains(a.verb());
    }

    /// Whether its words mean the same in every mouth: not "I am not guilty".
    private static boolean isPlainAlone(Worded statement) {
        return statement.words().size() >= FEWEST_WORDS
                || !PERSONAL.matcher(statement.plain()).find();
    }

    private static final Pattern PERSONAL =
            Pattern.compile(
                    "\\b(i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|this"
                            + "|that|these|those)\\b");
}
