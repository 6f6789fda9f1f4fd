package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;
import org.secondsource.text.Span;

/// Reads "according to X, …", "… , according to X", "in the view of X", "by the count of X".
final class AccordingReader {
    private static final Set<String> VIEWS =
            Words.of("view, word, opinion, eyes, account, estimate");

    private static final Set<String> ACCOUNTS =
            Words.of("account, estimate, count, reckoning, admission, calculation, telling");

    /// How far behind the cue the speaker's noun may stand, in words. Set by hand.
    private static final int LONGEST_SPEAKER_WORDS = 12;

    List<Saying> read(Sentence sentence, Casting cast) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            OptionalInt speaker = speakerBehind(sentence, i);
            if (speaker.isPresent()) {
                statement(sentence, i, speaker.getAsInt(), cast).ifPresent(found::add);
            }
            account(sentence, i, cast).ifPresent(found::add);
        }
        return found;
    }

    /// Where the speaker starts if a cue starts at a word.
    private static OptionalInt speakerBehind(Sentence sentence, int cue) {
        if (sentence.isWord(cue, "according") && sentence.isWord(cue + 1, "to")) {
            return OptionalInt.of(cue + 2);
        }
        if (cue + 4 >= sentence.size() || !sentence.isWord(cue + 3, "of")) {
            return OptionalInt.empty();
        }
        String noun = sentence.lowerLemma(cue + 2);
        boolean money = sentence.isWord(cue + 2, "accounts");
        boolean view =
                sentence.isWord(cue, "in") && VIEWS.contains(noun) && !money
                        || sentence.isWord(cue, "by") && ACCOUNTS.contains(noun);
        return view ? OptionalInt.of(cue + 4) : OptionalInt.empty();
    }

    private static Optional<Saying> statement(Sentence sentence, int cue, int from, Casting cast) {
        OptionalInt head = phraseHead(sentence, from);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt member = cast.speakerAt(sentence, head.getAsInt());
        NounPhrase speaker = SpeakerPhrase.around(sentence, head.getAsInt(), cue);
        Optional<Span> content = content(sentence, cue, speaker.last());
        if (member.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Saying(
                        sentence,
                        cue,
                        sentence.span(cue, from - 1),
                        speaker.span(sentence),
                        member.getAsInt(),
                        Sort.SAY,
                        content.get(),
                        OptionalInt.empty()));
    }

    /// "…, by his account", "by Lee's own estimate".
    private static Optional<Saying> account(Sentence sentence, int cue, Casting cast) {
        int end = Math.min(sentence.size(), cue + LONGEST_SPEAKER_WORDS);
        for (int i = cue + 2; sentence.isWord(cue, "by") && i < end; i++) {
            OptionalInt owner = sentence.dependent(i, "nmod:poss");
            if (ACCOUNTS.contains(sentence.lowerLemma(i)) && owner.orElse(cue) > cue) {
                int word = i;
                int speaker = owner.getAsInt();
                OptionalInt member = cast.speakerAt(sentence, speaker);
                Optional<Span> content = content(sentence, cue, word);
                return member.isEmpty()
                        ? Optional.empty()
                        : content.map(said ->
                                new Saying(
                                        sentence,
                                        word,
                                        sentence.token(word).span(),
                                        SpeakerPhrase.around(sentence, speaker, word)
                                                .span(sentence),
                                        member.getAsInt(),
                                        Sort.SAY,
                                        said,
                                        OptionalInt.empty()));
            }
        }
        return Optional.empty();
    }

    /// What stands before the cue or, where that is too little to say anything, behind the speaker.
    private static Optional<Span> content(Sentence sentence, int cue, int speakerEnd) {
        int start = cue < 2 ? 0 : clauseStart(sentence, cue);
        boolean behind = cue < 2 || cue - 1 - start < 2;
        int first = behind ? speakerEnd + 1 : start;
        int last = behind ? sentence.size() - 1 : cue - 1;
        while (first < last && isMark(sentence.token(first))) {
            first++;
        }
        while (last > first && isMark(sentence.token(last))) {
            last--;
        }
        return last > first ? Optional.of(sentence.span(first, last)) : Optional.empty();
    }

    /// The head of the noun phrase that starts at a word.
    static OptionalInt phraseHead(Sentence sentence, int from) {
        int end = Math.min(sentence.size(), from + LONGEST_SPEAKER_WORDS);
        for (int i = from; i < end; i++) {
            Token token = sentence.token(i);
            boolean nominal = token.isNoun() || token.hasTag("PRP", "CD");
            boolean outer = token.head() < from || token.isRelation("obl");
            if (nominal && outer && !sentence.isRelation(i, "compound", "nmod:poss")) {
                return OptionalInt.of(i);
            }
            if (token.hasTag(",") || token.isVerb() && !token.isRelation("amod")) {
                break;
            }
        }
        return OptionalInt.empty();
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

    private static boolean isMark(Token token) {
        return token.isMark() && !token.word().equals("$");
    }
}
