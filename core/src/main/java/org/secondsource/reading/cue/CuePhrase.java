package org.secondsource.reading.cue;

import org.secondsource.language.Sentence;
import org.secondsource.text.Span;

/// The words of a cue: the verb with its auxiliaries, adverbs and particle, and the preposition
/// that leads the content where it stands next to them.
final class CuePhrase {
    private CuePhrase() {}

    static Span around(Sentence sentence, int cue, Introduced introduced) {
        int first = cue;
        while (first > 0 && isBefore(sentence, first - 1, cue)) {
            first--;
        }
        first = chainStart(sentence, cue, first);
        int last = cue;
        while (last + 1 < sentence.size() && isBehind(sentence, last + 1, cue)) {
            last++;
        }
        if (introduced.preposition() == last + 1) {
            last = introduced.preposition();
        }
        Content content = introduced.content();
        boolean apart = last < content.first() || first > content.last() || content.holds(cue);
        return apart ? sentence.span(first, last) : sentence.token(cue).span();
    }

    /// "has refused to endorse": the verb that the cue completes belongs to it.
    private static int chainStart(Sentence sentence, int cue, int first) {
        int head = sentence.token(cue).head();
        boolean chained =
                first > 1
                        && sentence.isRelation(cue, "xcomp")
                        && head >= 0
                        && sentence.token(head).isVerb()
                        && (head == first - 1
                                || head == first - 2 && sentence.isWord(first - 1, "to"));
        int start = head;
        while (chained && start > 0 && isBefore(sentence, start - 1, head)) {
            start--;
        }
        return chained ? start : first;
    }

    private static boolean isBefore(Sentence sentence, int index, int cue) {
        return sentence.token(index).head() == cue
                && sentence.isRelation(index, "aux", "advmod", "neg", "cop")
                && !sentence.token(index).tag().startsWith("W");
    }

    private static boolean isBehind(Sentence sentence, int index, int cue) {
        return sentence.token(index).head() == cue && sentence.isRelation(index, "compound:prt");
    }
}
