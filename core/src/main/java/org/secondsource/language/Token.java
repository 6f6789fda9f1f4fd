package org.secondsource.language;

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
}
