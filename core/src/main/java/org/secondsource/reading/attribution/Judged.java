package org.secondsource.reading.attribution;

import java.util.Optional;
import org.secondsource.text.Span;

/// A candidate in the words of the text, with how probable it is that cue, speaker and content are
/// right.
///
/// @param cueAt where the cue's main word starts in the text
/// @param speakerAt where the speaker's main word starts in the text; -1 where no speaker is seen
/// @param told the statement that the rules read at this cue
/// @param learned whether the learned reader sees a content of its own there
public record Judged(
        Span cue,
        int cueAt,
        Optional<Span> speaker,
        int speakerAt,
        Span content,
        Optional<Told> told,
        boolean learned,
        double confidence) {}
