package org.secondsource.benchmarks.joining;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Other names and things for the words of one situation, each as long as the word it stands for,
/// so that every sentence keeps its shape and its place.
///
/// Persons and organisations get other names, numbers other digits, and nine nouns and adjectives
/// in ten another word: the rest, with the verbs, is what two situations of the news have in
/// common. Places keep their names, since the news of a year is about the same countries.
final class Disguise {
    private static final int CHANGED_IN_A_HUNDRED = 90;
    private static final String CONSONANTS = "bdfgklmnprstv";
    private static final String VOWELS = "aeiou";

    private final long seed;
    private final Map<String, String> words = new HashMap<>();

    /// @param seed the same seed gives the same words
    Disguise(long seed) {
        this.seed = seed;
    }

    /// The sentence with other words in the same places.
    Sentence of(Sentence sentence) {
        return new Sentence(sentence.tokens().stream().map(this::of).toList());
    }

    private Token of(Token token) {
        if (token.hasTag("CD") && token.word().matches("\\d+")) {
            return with(token, number(token.word()), number(token.lemma()));
        }
        return isChanged(token) ? with(token, of(token.word()), of(token.lemma())) : token;
    }

    private static Token with(Token token, String word, String lemma) {
        return new Token(
                token.span(),
                word,
                lemma,
                token.tag(),
                token.name(),
                token.head(),
                token.relation());
    }

    /// An ending that inflects stays: "farms" and "farm" stay one word.
    private String of(String word) {
        boolean plural = word.length() > 1 && word.endsWith("s");
        String stem = plural ? word.substring(0, word.length() - 1) : word;
        String other = words.computeIfAbsent(stem.toLowerCase(Locale.ROOT), this::other);
        return inCaseOf(stem, other) + (plural ? "s" : "");
    }

    private boolean isChanged(Token token) {
        if (!Character.isLetter(token.word().charAt(0))) {
            return false;
        }
        if (token.isProperNoun()) {
            return NAMES.contains(token.name());
        }
        boolean thing = token.isNoun() || token.tag().startsWith("JJ");
        return thing && random(token.lowerLemma()).nextInt(100) < CHANGED_IN_A_HUNDRED;
    }

    private static final Set<NameKind> NAMES = Set.of(NameKind.PERSON, NameKind.ORGANISATION);

    /// As many digits, the first no zero.
    private String number(String digits) {
        SplittableRandom random = random(digits);
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            other.append(i == 0 ? 1 + random.nextInt(9) : random.nextInt(10));
        }
        return other.toString();
    }

    private String other(String word) {
        SplittableRandom random = random(word);
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
            char letter = letters.charAt(random.nextInt(letters.length()));
            other.append(Character.isLetter(word.charAt(i)) ? letter : word.charAt(i));
        }
        return other.toString();
    }

    private SplittableRandom random(String word) {
        return new SplittableRandom(new SplittableRandom(seed * 31 + word.hashCode()).nextLong());
    }

    private static String inCaseOf(String word, String other) {
        StringBuilder cased = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = other.charAt(i);
            cased.append(
                    Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(letter) : letter);
        }
        return cased.toString();
    }
}
