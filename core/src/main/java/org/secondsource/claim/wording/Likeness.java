package org.secondsource.claim.wording;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.reading.proposition.FactState;

/// How far two propositions say the same: most content words in common, the main verb among them,
/// the same numbers and the same state of fact. The same words say the same however few they are.
final class Likeness {
    /// Fewer content words than this are too few to tell propositions apart.
    private static final int FEWEST_WORDS = 4;

    /// Fewer are enough where both have one main verb, and a name or a number in common.
    private static final int FEWEST_ANCHORED = 3;

    /// And fewer than this to tell what is denied, or said again by the same speaker: "the ferry
    /// was overloaded" has two.
    private static final int FEWEST_DENIED = 2;

    private Likeness() {}

    /// Their share of content words in common (Dice); 0 where anything tells them apart. To whoever
    /// denies something, the numbers of what he denies are another's.
    static double of(Worded a, Worded b) {
        if (!a.state().isLike(b.state()) || a.isDenial() != b.isDenial()) {
            return 0;
        }
        if (a.plain().equals(b.plain()) && (isPlainAlone(a) || a.isOfSpeakerOf(b))) {
            return 1;
        }
        boolean few = isFewer(a, b) && !areSameWords(a, b);
        boolean apart =
                few
                        || a.parts().excludes(b.parts())
                        || !isSameDeed(a, b)
                        || isOfOtherTopic(a, b)
                        || isNearly(a) != isNearly(b);
        if (apart) {
            return 0;
        }
        boolean ownDenial = a.isDenial() && a.isOfSpeakerOf(b);
        return ownDenial ? dice(a.words(), b.words()) : ofWords(a.content(), b.content());
    }

    /// How far a denial denies what another says to be so.
    static double ofOpposites(Worded.Content denied, Worded said) {
        boolean few = Math.min(denied.words().size(), said.words().size()) < FEWEST_DENIED;
        boolean apart =
                few
                        || said.state() != FactState.SO
                        || PERSONAL.matcher(denied.plain()).find()
                        || !isPlainAlone(said)
                        || denied.parts().isOfOthers(said.parts());
        return apart ? 0 : ofWords(denied, said.content());
    }

    /// How far one says to be not so what the other says to be so.
    static double ofOpposites(Worded a, Worded b) {
        boolean opposite =
                a.state() == FactState.NOT_SO && b.state() == FactState.SO && isSameDeed(a, b);
        return opposite ? ofOpposites(a.content(), b) : 0;
    }

    /// Whether what is said to be so holds all words of a denied content, its verb and more.
    static boolean holds(Worded said, Worded.Content denied) {
        return said.state() == FactState.SO
                && denied.words().size() >= FEWEST_DENIED
                && said.words().containsAll(denied.words())
                && isPlainAlone(said)
                && !denied.parts().isOfOthers(said.parts());
    }

    private static double ofWords(Worded.Content a, Worded.Content b) {
        if (!a.parts().hasNumbersOf(b.parts())) {
            return 0;
        }
        return Math.max(dice(a.weighty(), b.weighty()), dice(a.weightyMeant(), b.weightyMeant()));
    }

    private static double dice(Set<String> here, Set<String> there) {
        Set<String> shared = new HashSet<>(here);
        shared.retainAll(there);
        return 2.0 * shared.size() / (here.size() + there.size());
    }

    /// "The ferry was overloaded" and "the ship had been overloaded".
    private static boolean areSameWords(Worded a, Worded b) {
        return a.words().size() >= FEWEST_DENIED
                && a.words().equals(b.words())
                && (a.isOfSpeakerOf(b) || isPlainAlone(a) && isPlainAlone(b));
    }

    private static boolean isFewer(Worded a, Worded b) {
        int fewest = Math.min(size(a.content()), size(b.content()));
        boolean anchored = !a.verb().isEmpty() && a.verb().equals(b.verb()) && haveAnchor(a, b);
        return fewest < (anchored ? FEWEST_ANCHORED : FEWEST_WORDS);
    }

    /// How many words it has, whoever is told by a pronoun too.
    private static int size(Worded.Content told) {
        return Math.max(told.weighty().size(), told.weightyMeant().size());
    }

    /// Whether one name or number stands in both, or one is meant.
    private static boolean haveAnchor(Worded a, Worded b) {
        return a.names().stream().anyMatch(b.names()::contains)
                || a.meant().stream()
                        .anyMatch(word -> word.startsWith(Worded.WHO) && b.meant().contains(word))
                || a.parts().numbers().keySet().stream()
                        .anyMatch(b.parts().numbers().keySet()::contains);
    }

    /// Whether the main verb of either stands in the other.
    private static boolean isSameDeed(Worded a, Worded b) {
        return a.verb().isEmpty()
                || b.verb().isEmpty()
                || a.words().contains(b.verb())
                || b.words().contains(a.verb());
    }

    /// Whether each is about a thing that the other does not speak of: unemployment, inflation.
    static boolean isOfOtherTopic(Worded a, Worded b) {
        String one = Synonyms.noun(a.said().proposition().topic());
        String other = Synonyms.noun(b.said().proposition().topic());
        return !one.isEmpty()
                && !other.isEmpty()
                && !a.words().contains(other)
                && !b.words().contains(one);
    }

    /// Whether it tells what all but was: "nearly sank", not "nearly 40".
    private static boolean isNearly(Worded told) {
        return NEARLY.matcher(told.plain()).find();
    }

    private static final Pattern NEARLY =
            Pattern.compile(
                    "\\b(?:nearly|almost|barely|hardly|narrowly) (?!\\d|an? |all |half |every |always )\\p{L}");

    /// Whether its words mean the same in every mouth: not "I am not guilty".
    private static boolean isPlainAlone(Worded told) {
        return told.words().size() >= FEWEST_WORDS || !PERSONAL.matcher(told.plain()).find();
    }

    private static final Pattern PERSONAL =
            Pattern.compile(
                    "\\b(i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|this"
                            + "|that|these|those)\\b");
}
