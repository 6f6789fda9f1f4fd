package org.secondsource.language;

import java.util.List;
import java.util.Locale;
import org.secondsource.text.Span;

/// One word, number or mark of a sentence.
///
/// @param word as written
/// @param lemma the dictionary form, in lower case but for names
/// @param tag part of speech (Penn Treebank: NN, VBD, CD …)
/// @param name what kind of name it is part of
/// @param head index in the sentence of the word it depends on; -1 for the root
/// @param relation the dependency to the head (Universal Dependencies: nsubj, obl, case …)
public record Token(
        Span span,
        String word,
        String lemma,
        String tag,
        NameKind name,
        int head,
        String relation) {
    public Token withLemma(String other) {
        return new Token(span, word, other, tag, name, head, relation);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPlural() {
        return hasTag("NNS", "NNPS");
    }

    public boolean isPronoun() {
        return hasTag("PRP");
    }

    public boolean hasTag(String... tags) {
        return List.of(tags).contains(tag);
    }

    /// Whether it depends on its head by this relation or a subtype: `nmod:poss` is `nmod`.
    public boolean isRelation(String wanted) {
        return relation.equals(wanted)
                || relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':';
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(word.charAt(0));
    }

    /// Whether it is a mark, not a word or number.
    public boolean isMark() {
        return !Character.isLetterOrDigit(word.charAt(0));
    }

    /// The word in lower case.
    public String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    /// The lemma in lower case, names too.
    public String lowerLemma() {
        return lemma.toLowerCase(Locale.ROOT);
    }
}
