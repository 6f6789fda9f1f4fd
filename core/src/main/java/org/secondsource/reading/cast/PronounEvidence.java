package org.secondsource.reading.cast;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Learns from the pronouns of a report itself whether somebody is a man or a woman, against what
/// the first name tells: "Raj Chohan was leaving her car when she was struck".
final class PronounEvidence {
    private PronounEvidence() {}

    /// @param byWord who is named by which word
    static void read(Sentence sentence, Map<Token, Draft> byWord) {
        Set<Draft> named =
                sentence.tokens().stream()
                        .filter(byWord::containsKey)
                        .map(byWord::get)
                        .filter(Draft::isPerson)
                        .collect(Collectors.toSet());
        if (named.size() != 1) {
            return;
        }
        Draft draft = named.iterator().next();
        for (int i = 0; i < sentence.size(); i++) {
            int verb = sentence.token(i).head();
            boolean acts =
                    draft.equals(byWord.get(sentence.token(i)))
                            && verb > i
                            && sentence.isRelation(i, "nsubj")
                            && !sentence.hasLemma(verb, "say", "tell", "ask", "add", "write");
            if (acts) {
                sentence.subtree(verb).stream()
                        .filter(at -> at > verb && isOfSubject(sentence, at))
                        .map(at -> sentence.isWord(at, "he", "his"))
                        .forEach(draft::tellSex);
            }
        }
    }

    /// "When Lee arrived, | he said …": the one person whom the clause in front of a pronoun's
    /// names as its subject.
    static Optional<Draft> fronted(Sentence sentence, int pronoun, Map<Token, Draft> byWord) {
        Set<Draft> named = new HashSet<>();
        Optional<Draft> subject = Optional.empty();
        for (int i = 0; i < pronoun; i++) {
            Draft draft = byWord.get(sentence.token(i));
            if (draft == null || !draft.isPerson()) {
                continue;
            }
            named.add(draft);
            int verb = sentence.token(i).head();
            boolean inFront =
                    sentence.isRelation(i, "nsubj", "nsubj:pass")
                            && sentence.isRelation(verb, "advcl")
                            && sentence.token(verb).head() == sentence.token(pronoun).head();
            subject = inFront ? Optional.of(draft) : subject;
        }
        String word = sentence.token(pronoun).lowerLemma();
        return named.size() == 1 ? subject.filter(one -> one.fitsPronoun(word)) : Optional.empty();
    }

    /// "her car", "when she was struck": pronouns that the subject of the clause above may be; an
    /// object is somebody else.
    private static boolean isOfSubject(Sentence sentence, int at) {
        return sentence.isWord(at, "he", "she", "his")
                || sentence.isWord(at, "her") && sentence.token(at).hasTag("PRP$");
    }
}
