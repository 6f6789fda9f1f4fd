package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.Saying;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.cue.SpeakerPhrase;
import org.secondsource.text.Span;

/// What "the agency reported, citing the government" is: the government's word, reported through
/// the agency. Who cites a paper or an estimate of its own speaks for itself.
final class Citing {
    private Citing() {}

    static void resolve(List<StatementDraft> drafts, Casting cast) {
        List<StatementDraft> resolved = new ArrayList<>();
        Set<Span> cited = new HashSet<>();
        for (StatementDraft draft : drafts) {
            StatementDraft heard = draft.sort() == Sort.SAY ? heard(draft, cast) : draft;
            if (heard != draft) {
                cited.add(heard.cue());
            }
            resolved.add(heard);
        }
        // "citing the ministry" names a speaker; the ministry is not what is said.
        resolved.removeIf(draft -> draft.via.isEmpty() && cited.contains(draft.cue()));
        drafts.clear();
        drafts.addAll(resolved);
    }

    /// The statement as the word of whoever it cites; itself where it cites nobody.
    private static StatementDraft heard(StatementDraft draft, Casting cast) {
        OptionalInt citing = citing(draft);
        OptionalInt cited =
                citing.isPresent()
                        ? cited(draft.sentence(), citing.getAsInt(), cast)
                        : OptionalInt.empty();
        return cited.isPresent() ? cited(draft, citing.getAsInt(), cited.getAsInt(), cast) : draft;
    }

    /// The word that cites: a participle beside the cue, or the cue itself: "…, the paper cited the
    /// ministry".
    private static OptionalInt citing(StatementDraft draft) {
        Sentence sentence = draft.sentence();
        if (sentence.hasLemma(draft.saying.cueAt(), "cite", "quote") && isBehindContent(draft)) {
            return OptionalInt.of(draft.saying.cueAt());
        }
        for (int i = draft.saying.cueAt() + 1; i < sentence.size(); i++) {
            boolean hangs = sentence.token(i).head() == draft.saying.cueAt();
            if (hangs && sentence.isWord(i, "citing", "quoting")) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBehindContent(StatementDraft draft) {
        Sentence sentence = draft.sentence();
        OptionalInt object = sentence.dependent(draft.saying.cueAt(), "obj");
        return object.isPresent()
                && sentence.token(object.getAsInt()).start() >= draft.content.end()
                && draft.saying.cue().start() >= draft.content.end();
    }

    /// Who is cited, where it is someone who can speak and no document.
    private static OptionalInt cited(Sentence sentence, int citing, Casting cast) {
        OptionalInt object = sentence.dependent(citing, "obj");
        if (object.isEmpty()) {
            return object;
        }
        Token token = sentence.token(object.getAsInt());
        boolean speaks = cast.namedAt(token).isPresent() || cast.nouns().canSpeak(token);
        return speaks && !cast.nouns().isDocument(token) ? object : OptionalInt.empty();
    }

    private static StatementDraft cited(
            StatementDraft draft, int citing, int speaker, Casting cast) {
        Sentence sentence = draft.sentence();
        OptionalInt member = cast.speakerAt(sentence, speaker);
        if (member.isEmpty() || member.getAsInt() == draft.member()) {
            return draft;
        }
        StatementDraft cited =
                new StatementDraft(
                        new Saying(
                                sentence,
                                citing,
                                sentence.token(citing).span(),
                                SpeakerPhrase.around(sentence, speaker, citing).span(sentence),
                                member.getAsInt(),
                                draft.sort(),
                                draft.content,
                                draft.contentRoot()));
        cited.via.add(draft.member());
        return cited;
    }
}
