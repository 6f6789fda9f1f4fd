package org.secondsource.reading.proposition;

import java.util.regex.Pattern;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// A dateline that has lost its dash, and so stands as if it began the sentence: "VIK, Norway The
/// bridge is shut".
final class Dateline {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’.-]{2,}");

    /// The country or region behind the town has at most so many words. Set by hand.
    private static final int LONGEST_REGION = 3;

    private Dateline() {}

    /// How many words at the start of a sentence are one: towns in capitals, and behind a comma a
    /// place, with a capital letter to follow.
    static int end(Sentence sentence) {
        int at = 0;
        while (sentence.holds(at) && isTown(sentence.token(at))) {
            at++;
        }
        boolean region = at > 0 && sentence.token(at - 1).hasTag(",");
        int place = at;
        while (region && at < place + LONGEST_REGION && isPlace(sentence, at)) {
            at++;
        }
        boolean goesOn = sentence.holds(at) && sentence.token(at).isCapitalised();
        boolean led = at > place || sentence.holds(at) && sentence.token(at).hasTag("DT");
        return place > 0 && goesOn && led ? at : 0;
    }

    private static boolean isTown(Token token) {
        return CAPITALS.matcher(token.word()).matches()
                || token.hasTag(",", ":", "HYPH")
                || token.word().equals("/")
                || token.word().chars().allMatch(c -> c == '/' || Character.isUpperCase(c));
    }

    private static boolean isPlace(Sentence sentence, int at) {
        return sentence.holds(at)
                && sentence.token(at).isProperNoun()
                && sentence.token(at).name() == NameKind.LOCATION;
    }
}
