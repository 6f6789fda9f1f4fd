package org.secondsource.claim.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.text.WordTable;

/// Gives words that news puts for one another one name (`synonyms.tsv`): "blaze" is "fire", "began"
/// is "to start". They make statements look more alike; what tells them apart is told by their
/// parts.
public final class Synonyms {
    private static final Map<String, String> NAMES = load();

    private Synonyms() {}

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        for (WordTable.Row row : WordTable.beside(Synonyms.class, "synonyms.tsv").rows()) {
            List<String> words = row.words(1);
            words.forEach(word -> names.put(key(row.text(0), word), name(row, words)));
        }
        return Map.copyOf(names);
    }

    private static String name(WordTable.Row row, List<String> words) {
        return row.text(0).equals("verb") ? "to " + words.getFirst() : words.getFirst();
    }

    private static String key(String wordClass, String lemma) {
        return wordClass + " " + lemma;
    }

    /// The name of a word's lemma, or of a verb with its particle ("break out"): the first of its
    /// row, after a "to" for verbs, since "the fire" is not "to fire"; itself where it is in none.
    public static String name(Sentence sentence, int word) {
        Token token = sentence.token(word);
        String lemma = token.lowerLemma().replace("defence", "defense");
        if (token.isProperNoun()) {
            return lemma;
        }
        if (!token.isVerb()) {
            String wordClass = token.tag().startsWith("JJ") ? "adj" : "noun";
            return NAMES.getOrDefault(key(wordClass, lemma), lemma);
        }
        return sentence.dependent(word, "compound:prt").stream()
                .mapToObj(particle -> lemma + " " + sentence.lower(particle))
                .findFirst()
                .map(phrase -> NAMES.getOrDefault(key("verb", phrase), phrase))
                .orElseGet(() -> NAMES.getOrDefault(key("verb", lemma), lemma));
    }

    /// The name of a noun's lemma.
    public static String noun(String lemma) {
        return NAMES.getOrDefault(key("noun", lemma), lemma);
    }

    /// The name of the lemma of a verb, or of a verb with its particle.
    public static String verb(String lemma) {
        return NAMES.getOrDefault(key("verb", lemma), lemma);
    }
}
