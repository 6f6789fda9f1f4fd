package org.secondsource.reading.cue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.text.Span;

/// Words `first` to `last` of a sentence: what a cue introduces.
record Content(int first, int last, int root) {
    /// Marks that belong to a content even at its ends.
    private static final Set<String> INNER_MARKS =
            Set.of("$", "(", ")", "'s", "'", "€", "£", "%", "...");

    boolean holds(int index) {
        return first <= index && index <= last;
    }

    Span span(Sentence sentence) {
        return sentence.span(first, last);
    }

    OptionalInt knownRoot() {
        return OptionalInt.of(root);
    }

    /// From here to the end of another, whose root it takes.
    Content upTo(Content other) {
        return new Content(first, Math.max(last, other.last), other.root);
    }

    /// From here to the end of another, with its own root.
    Content with(Content tail) {
        return new Content(first, Math.max(last, tail.last), root);
    }

    /// The stretch of words below a root on its side of the cue, without "that" and marks at its
    /// ends.
    static Optional<Content> below(Sentence sentence, int root, int cue) {
        boolean after = root > cue;
        int first = root;
        int last = root;
        for (int i : sentence.subtree(root)) {
            if (after == i > cue && i != cue) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return trimmed(sentence, first, last, root);
    }

    /// The sentence that an inserted "he said" interrupts or ends. What hangs on the cue itself,
    /// "…, adding that", belongs to it only where the sentence goes on behind.
    static Optional<Content> around(Sentence sentence, int root, int cue) {
        List<Integer> inserted = sentence.subtree(cue);
        int first = inserted.getFirst();
        int last = root;
        for (int i : sentence.subtree(root)) {
            if (!sentence.isBelow(i, cue) && !sentence.token(i).isMark()) {
                last = Math.max(last, i);
            }
        }
        if (first > 0 && isOfSpeaker(sentence, inserted.getLast() + 1)) {
            return trimmed(sentence, 0, first - 1, root);
        }
        if (first > 0) {
            return trimmed(sentence, 0, Math.max(last, first - 1), root);
        }
        int next = inserted.getLast() + 1;
        return next <= last ? trimmed(sentence, next, last, root) : Optional.empty();
    }

    /// Participles that tell what came of the content: "the blast hit at noon, police said, killing
    /// nine". Any other behind a cue tells what who speaks does besides: "…, he said, declining to
    /// say more".
    private static final Set<String> EFFECTS =
            Words.of(
                    "kill, injure, wound, hurt, leave, bring, take, raise, push, destroy, damage,"
                            + " force, cause, trap, displace, send, cut, sweep");

    /// Whether the words from a place on, behind a cue, tell of the speaker: "…, declining to say",
    /// ", while insisting that".
    private static boolean isOfSpeaker(Sentence sentence, int from) {
        int at = from;
        while (sentence.holds(at) && sentence.token(at).hasTag(",")) {
            at++;
        }
        boolean apart = sentence.token(at - 1).hasTag(",");
        boolean linked = sentence.isWord(at, "while", "when", "after", "before", "without");
        int verb = linked ? at + 1 : at;
        return apart
                && sentence.holds(verb)
                && sentence.token(verb).hasTag("VBG")
                && !EFFECTS.contains(sentence.lowerLemma(verb));
    }

    static Optional<Content> trimmed(Sentence sentence, int from, int to, int root) {
        int first = from;
        int last = to;
        while (first < last && isEdge(sentence, first, root, true)) {
            first++;
        }
        while (last > first && isEdge(sentence, last, root, false)) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(new Content(first, last, root));
    }

    private static boolean isEdge(Sentence sentence, int index, int root, boolean start) {
        Token token = sentence.token(index);
        boolean mark = token.isMark() && !INNER_MARKS.contains(token.lower());
        boolean lead =
                sentence.isWord(index, "and", "but")
                        || sentence.isWord(index, "that") && token.isRelation("mark")
                        || token.isRelation("case") && token.head() == root;
        return mark || start && lead;
    }
}
