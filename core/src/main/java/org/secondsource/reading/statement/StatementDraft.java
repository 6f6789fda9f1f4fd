package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.text.Span;

/// A statement while its sentence is being read.
final class StatementDraft {
    final Sentence sentence;
    final int cueAt;
    final Span cue;
    final Span speaker;
    final int member;
    final Modality modality;
    Span content;
    final OptionalInt contentRoot;
    final List<Integer> via = new ArrayList<>();

    StatementDraft(
            Sentence sentence,
            int cueAt,
            Span cue,
            Span speaker,
            int member,
            Modality modality,
            Span content,
            OptionalInt contentRoot) {
        this.sentence = sentence;
        this.cueAt = cueAt;
        this.cue = cue;
        this.speaker = speaker;
        this.member = member;
        this.modality = modality;
        this.content = content;
        this.contentRoot = contentRoot;
    }

    /// The same speaker and cue with another content.
    StatementDraft saying(Span other) {
        return new StatementDraft(
                sentence, cueAt, cue, speaker, member, modality, other, OptionalInt.empty());
    }

    /// The sentence's words from the first to the last of speaker, cue and content.
    Span whole() {
        return content.cover(speaker).cover(cue);
    }
}
