package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.NounPhrase;
import org.secondsource.text.Span;

/// Reads "according to X, …", "… , according to X", "in the view of X".
final class AccordingReader {
    private static final Set<String> VIEWS =
            Set.of("view", "word", "opinion", "eyes", "account", "estimate");

    List<StatementDraft> read(Sentence sentence, Casting cast) {
        List<StatementDraft> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean according = isWord(sentence, i, "according") && isWord(sentence, i + 1, "to");
            if (according) {
                add(sentence, i, i + 2, cast, found);
            } else if (isWord(sentence, i, "in")
                    && i + 4 < sentence.size()
                    && VIEWS.contains(sentence.token(i + 2).lemma())
                    && isWord(sentence, i + 3, "of")) {
                add(sentence, i, i + 4, cast, found);
            }
        }
        return found;
    }

    private static void add(
            Sentence sentence, int cue, int from, Casting cast, List<StatementDraft> found) {
        OptionalInt head = phraseHead(sentence, from);
        if (head.isEmpty()) {
            return;
        }
        NounPhrase phrase = NounPhrase.around(sentence, head.getAsInt());
        OptionalInt member = cast.speakerAt(sentence, head.getAsInt());
        int end = endOf(sentence, head.getAsInt(), phrase);
        int first = cue < 2 ? end + 1 : clauseStart(sentence, cue);
        int last = cue < 2 ? sentence.size() - 1 : cue - 1;
        if (cue >= 2 && last - first < 2) {
            first = end + 1;
            last = sentence.size() - 1;
        }
        while (first < last && isMark(sentence.token(first))) {
            first++;
        }
        while (last > first && isMark(sentence.token(last))) {
            last--;
        }
        if (member.isEmpty() || last - first < 1) {
            return;
        }
        Span cueSpan = sentence.span(cue, from - 1);
        found.add(
                new StatementDraft(
                        sentence,
                        cue,
                        cueSpan,
                        phrase.span(sentence),
                        member.getAsInt(),
                        Modality.ASSERTED,
                        sentence.span(first, last),
                        OptionalInt.empty()));
    }

    /// The head of the noun phrase that starts at a word.
    private static OptionalInt phraseHead(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
            Token token = sentence.token(i);
            boolean nominal =
                    token.isNoun() || token.tag().equals("PRP") || token.tag().equals("CD");
            boolean headOutside =
                    token.head() < from
                            || sentence.isRelation(i, "obl")
                            || sentence.isRelation(i, "nmod") && token.head() < from;
            if (nominal
                    && headOutside
                    && !sentence.isRelation(i, "compound")
                    && !sentence.isRelation(i, "nmod:poss")) {
                return OptionalInt.of(i);
            }
            if (token.tag().equals(",") || token.isVerb()) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /// The last word of the speaker with its appositions and relative clauses.
    private static int endOf(Sentence sentence, int head, NounPhrase phrase) {
        int end = phrase.last();
        for (int dependent : sentence.dependents(head)) {
            boolean rider =
                    sentence.isRelation(dependent, "acl")
                            || sentence.isRelation(dependent, "appos")
                            || sentence.isRelation(dependent, "conj");
            if (dependent > head && rider) {
                for (int i : sentence.subtree(dependent)) {
                    end = Math.max(end, i);
                }
            }
        }
        return Math.min(end, sentence.size() - 1);
    }

    /// The start of the clause before the cue: the sentence's, or behind a semicolon.
    private static int clauseStart(Sentence sentence, int cue) {
        for (int i = cue - 2; i > 0; i--) {
            if (sentence.token(i).word().equals(";")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isWord(Sentence sentence, int index, String word) {
        return sentence.token(index).word().equalsIgnoreCase(word);
    }

    private static boolean isMark(Token token) {
        return !Character.isLetterOrDigit(token.word().charAt(0)) && !token.word().equals("$");
    }
}
