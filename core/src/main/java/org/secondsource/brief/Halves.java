package org.secondsource.brief;

import java.util.stream.IntStream;
import org.secondsource.claim.Claim;
import org.secondsource.language.Sentence;
import org.secondsource.text.Span;

/// Marks a line that is one half of its sentence, where the other half tells the same deed of
/// somebody else: "A boy was shot in the arm and a woman was shot in the back". Each is a fact of
/// its own, and a reader shall know that the report tells of both in one breath.
final class Halves {
    private static final String MARK = "…";

    private Halves() {}

    /// @param line a whole sentence of the claim's words
    static String marked(PictureLookup lookup, Claim claim, String line) {
        Span span = claim.wording().span();
        String marked = line;
        for (Sentence sentence : lookup.sentences(claim)) {
            int root = root(sentence, span);
            if (root >= 0 && isSecond(sentence, root, span)) {
                marked = MARK + " " + marked;
            } else if (root >= 0 && isFirst(sentence, root, span)) {
                marked = marked.replaceFirst("\\.$", " " + MARK);
            }
        }
        return marked;
    }

    /// The word of a stretch above its others; -1 where the sentence has none there.
    private static int root(Sentence sentence, Span span) {
        return IntStream.range(0, sentence.size())
                .filter(i -> span.contains(sentence.token(i).span()))
                .filter(i -> !isIn(sentence, sentence.token(i).head(), span))
                .filter(i -> sentence.token(i).isVerb())
                .findFirst()
                .orElse(-1);
    }

    private static boolean isSecond(Sentence sentence, int root, Span span) {
        int other = sentence.token(root).head();
        return sentence.isRelation(root, "conj")
                && !isIn(sentence, other, span)
                && isSameDeed(sentence, root, other);
    }

    private static boolean isFirst(Sentence sentence, int root, Span span) {
        return sentence.dependents(root).stream()
                .filter(i -> sentence.isRelation(i, "conj") && !isIn(sentence, i, span))
                .anyMatch(i -> isSameDeed(sentence, root, i));
    }

    private static boolean isSameDeed(Sentence sentence, int one, int other) {
        return sentence.holds(other)
                && sentence.lowerLemma(one).equals(sentence.lowerLemma(other))
                && sentence.dependent(one, "nsubj", "nsubj:pass").isPresent()
                && sentence.dependent(other, "nsubj", "nsubj:pass").isPresent();
    }

    private static boolean isIn(Sentence sentence, int word, Span span) {
        return sentence.holds(word) && span.contains(sentence.token(word).span());
    }
}
