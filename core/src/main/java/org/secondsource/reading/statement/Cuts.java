package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/// Parts the contents of two sayings of one speaker in one sentence, where the parser took one into
/// the other: "Lee said the quay was shut; the pier would follow, she added".
final class Cuts {
    /// What stands before a further cue of the same subject: "said A | and | added B".
    private static final Pattern JOINT = Pattern.compile("(,|,? (and|but))\\s+$");

    /// A content is not cut to less, in characters. Set by hand.
    private static final int SHORTEST_CONTENT = 12;

    private Cuts() {}

    static void part(List<StatementDraft> drafts, String text) {
        for (StatementDraft draft : new ArrayList<>(drafts)) {
            for (StatementDraft other : drafts) {
                boolean same =
                        draft != other
                                && draft.member() == other.member()
                                && draft.sentence().equals(other.sentence())
                                && !draft.isInterrupted();
                if (same && draft.content.contains(other.cue())) {
                    part(draft, other, text);
                }
            }
        }
    }

    private static void part(StatementDraft draft, StatementDraft other, String text) {
        Span content = draft.content;
        if (!content.contains(other.speaker())) {
            String before = text.substring(content.start(), other.cue().start());
            Matcher joint = JOINT.matcher(before);
            if (draft.cue().end() <= content.start()
                    && joint.find()
                    && joint.start() >= SHORTEST_CONTENT) {
                draft.content = new Span(content.start(), content.start() + joint.start());
            }
            return;
        }
        int end = other.whole().end();
        int behind = text.indexOf(';', end);
        boolean ends = behind >= 0 && text.substring(end, behind).isBlank();
        if (ends && content.end() - behind > SHORTEST_CONTENT) {
            int start = behind + 1;
            while (Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            draft.content = new Span(start, content.end());
        }
    }
}
