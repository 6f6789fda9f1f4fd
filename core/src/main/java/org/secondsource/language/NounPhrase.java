package org.secondsource.language;

import java.util.Set;
import org.secondsource.text.Span;

/// The words of a noun phrase around its head, without its preposition, relative clauses and
/// appositions.
///
/// @param first index of the first word
/// @param last index of the last word
public record NounPhrase(int first, int last) {
    /// Relations of words that stand beside a phrase's head but not in the phrase.
    private static final Set<String> OUTSIDE =
            Words.of(
                    "case, punct, cc, conj, appos, acl:relcl, parataxis, nsubj, cop, mark, "
                            + "advcl, dep, aux, advmod, ccomp, expl, nsubj:pass, obl:tmod, "
                            + "discourse");

    private static final Set<String> INNER_MARKS = Set.of("-", "'s", "(", ")", "\"", "“", "”");

    /// The phrase around `head`.
    public static NounPhrase around(Sentence sentence, int head) {
        int first = head;
        int last = head;
        for (int i = head - 1; i >= 0; i--) {
            int bracket = bracketStart(sentence, i);
            if (bracket > 0 && belongs(sentence, bracket - 1, head)) {
                i = bracket - 1;
            } else if (!belongs(sentence, i, head)) {
                break;
            }
            first = i;
        }
        for (int i = head + 1; i < sentence.size() && belongs(sentence, i, head); i++) {
            last = i;
        }
        while (first < head && isEdge(sentence, first)) {
            first++;
        }
        while (last > head && isEdge(sentence, last)) {
            last--;
        }
        return new NounPhrase(first, last);
    }

    public Span span(Sentence sentence) {
        return sentence.span(first, last);
    }

    public String text(Sentence sentence, String text) {
        return span(sentence).of(text);
    }

    public boolean holds(int index) {
        return first <= index && index <= last;
    }

    /// The index of "(" where a short form in brackets, "(UN)", ends at a word; -1 where none does.
    private static int bracketStart(Sentence sentence, int end) {
        boolean shortForm =
                end >= 3
                        && sentence.token(end).hasTag("-RRB-")
                        && sentence.token(end - 2).hasTag("-LRB-");
        return shortForm ? end - 2 : -1;
    }

    /// Whether the path from a word up to the head leaves the phrase nowhere.
    private static boolean belongs(Sentence sentence, int index, int head) {
        int steps = 0;
        boolean direct = true;
        for (int i = index; i >= 0 && steps++ <= sentence.size(); i = sentence.token(i).head()) {
            if (i == head) {
                return true;
            }
            String relation = sentence.token(i).relation();
            boolean below = sentence.token(i).head() == head;
            if (below && OUTSIDE.contains(relation) && !(direct && isInnerMark(sentence, i))) {
                return false;
            }
            direct = false;
        }
        return false;
    }

    /// Hyphens, brackets and quotation marks inside a phrase belong to it.
    private static boolean isInnerMark(Sentence sentence, int index) {
        return INNER_MARKS.contains(sentence.token(index).word());
    }

    private static boolean isEdge(Sentence sentence, int index) {
        return sentence.token(index).hasTag(",", "IN", ".", ":", "CC", "HYPH");
    }
}
