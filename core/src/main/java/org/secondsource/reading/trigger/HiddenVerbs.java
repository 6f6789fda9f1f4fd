package org.secondsource.reading.trigger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Verbs that a tagger takes for nouns: gerunds with an article ("the burning of the barn"),
/// headlines ("Navy ship intercepts boats", "COACH ARRESTED"), infinitives ("returns to host the
/// show").
final class HiddenVerbs {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that");

    private HiddenVerbs() {}

    /// The dictionary form of the verb that a noun may really be, the first that is known; empty
    /// where it can be none.
    static Optional<String> of(Sentence sentence, int noun, Set<String> known) {
        String word = sentence.lower(noun);
        List<String> stems = List.of();
        if (word.endsWith("ing")) {
            stems = stems(word, "ing");
        } else if (word.endsWith("ed") && sentence.token(noun).isCapitalised()) {
            stems = stems(word, "ed");
        } else if (word.endsWith("s") && isInHeadline(sentence, noun)) {
            stems = List.of(word.substring(0, word.length() - 1));
        } else if (isInfinitive(sentence, noun)) {
            stems = List.of(word);
        }
        return stems.stream().filter(known::contains).findFirst();
    }

    /// "burn", "burne" of "burning"; "stab" of "stabbing".
    private static List<String> stems(String word, String ending) {
        String bare = word.substring(0, word.length() - ending.length());
        int last = bare.length() - 1;
        boolean twice = last > 1 && bare.charAt(last) == bare.charAt(last - 1);
        return twice ? List.of(bare, bare.substring(0, last)) : List.of(bare, bare + "e");
    }

    /// Between a noun and what it may be done to.
    private static boolean isInHeadline(Sentence sentence, int noun) {
        return noun > 0
                && sentence.token(noun - 1).isNoun()
                && sentence.holds(noun + 1)
                && sentence.token(noun + 1).hasTag("NN", "NNS", "NNP", "NNPS", "CD", "JJ", "DT");
    }

    /// "to host the", "have Lee host the".
    private static boolean isInfinitive(Sentence sentence, int noun) {
        if (noun == 0 || !DETERMINERS.contains(sentence.lower(noun + 1))) {
            return false;
        }
        Token before = sentence.token(noun - 1);
        return before.lower().equals("to") || before.name() == NameKind.PERSON;
    }
}
