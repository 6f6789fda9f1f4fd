package org.secondsource.reading.cue;

import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.text.Span;

/// Somebody's word, thought or aim as one sentence tells it.
///
/// @param cueAt index of the cue's main word
/// @param cue the words that tell that somebody spoke: "has also said", "according to"
/// @param speaker the words that name the speaker, with its appositions
/// @param member the speaker's index in the report's cast
/// @param content what is said; where the cue interrupts it, from its first to its last word
/// @param contentRoot index of the content's main word; empty where the reader knows none
public record Saying(
        Sentence sentence,
        int cueAt,
        Span cue,
        Span speaker,
        int member,
        Sort sort,
        Span content,
        OptionalInt contentRoot) {
    /// What a cue introduces, as the word of who stands at `speaker`.
    static Saying of(
            Sentence sentence,
            int cueAt,
            Span cue,
            int speaker,
            int member,
            Introduced introduced) {
        return new Saying(
                sentence,
                cueAt,
                cue,
                SpeakerPhrase.around(sentence, speaker, cueAt).span(sentence),
                member,
                introduced.sort(),
                introduced.content().span(sentence),
                introduced.content().knownRoot());
    }
}
