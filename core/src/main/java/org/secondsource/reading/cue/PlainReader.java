package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;

/// Reads sayings from the order of words alone, where the dependencies gave none: "Lee, the mayor
/// of a small town, said the bridge …", "…, Lee said."
final class PlainReader {
    /// Verbs of plain speech; others need their dependencies to be told from other uses.
    private static final Set<String> SPEECH =
            Words.of(
                    "say, add, tell, write, note, warn, argue, claim, insist, explain, report,"
                            + " announce, acknowledge, concede, admit, suggest, reply, respond,"
                            + " recall, declare, stress, believe, think, continue, ask, show, predict,"
                            + " estimate, complain, promise, joke");

    /// Shortest clause that says something, in words. Set by hand.
    private static final int SHORTEST_CLAUSE = 3;

    /// How many words may stand between a cue and its "that". Set by hand: "on Monday night in
    /// Vik".
    private static final int LONGEST_OCCASION = 8;

    List<Saying> read(Sentence sentence, Casting cast, List<Saying> known) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int cue = i;
            boolean free = known.stream().noneMatch(saying -> saying.cueAt() == cue);
            if (free && isFiniteSpeech(sentence, cue)) {
                saying(sentence, cue, cast).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isFiniteSpeech(Sentence sentence, int cue) {
        Token token = sentence.token(cue);
        boolean finite =
                token.hasTag("VBD", "VBZ", "VBP")
                        || token.hasTag("VBN")
                                && (sentence.isWord(cue - 1, "has", "have", "had", "also")
                                        || endsRelative(sentence, cue - 1));
        return finite && SPEECH.contains(token.lemma());
    }

    /// "Lee, who had denied it, | admitted": the comma that ends a clause about the speaker.
    private static boolean endsRelative(Sentence sentence, int comma) {
        if (!sentence.isWord(comma, ",")) {
            return false;
        }
        int open = comma - 1;
        while (open > 0 && !sentence.isWord(open, ",")) {
            open--;
        }
        return sentence.isWord(open + 1, "who", "which");
    }

    private static Optional<Saying> saying(Sentence sentence, int cue, Casting cast) {
        OptionalInt before = Beside.before(sentence, cue, cast);
        if (before.isPresent()) {
            int speakerStart = SpeakerPhrase.around(sentence, before.getAsInt(), cue).first();
            Optional<Content> content =
                    Beside.isClosed(sentence, cue + 1)
                            ? ending(sentence, speakerStart - 1)
                                    .or(() -> behindThat(sentence, cue))
                                    .or(() -> interrupted(sentence, speakerStart - 1, cue))
                            : following(sentence, cue + 1);
            return content.flatMap(c -> saying(sentence, cue, before.getAsInt(), c, cast));
        }
        OptionalInt behind = Beside.behind(sentence, cue, cast);
        return behind.isEmpty()
                ? Optional.empty()
                : ending(sentence, cue - 1)
                        .flatMap(c -> saying(sentence, cue, behind.getAsInt(), c, cast));
    }

    private static Optional<Saying> saying(
            Sentence sentence, int cue, int speaker, Content content, Casting cast) {
        OptionalInt member = cast.speakerAt(sentence, speaker);
        if (member.isEmpty() || content.holds(speaker) && !content.holds(cue)) {
            return Optional.empty();
        }
        Introduced introduced = new Introduced(Sort.SAY, content);
        return Optional.of(
                Saying.of(
                        sentence,
                        cue,
                        CuePhrase.around(sentence, cue, introduced),
                        speaker,
                        member.getAsInt(),
                        introduced));
    }

    private static Optional<Content> following(Sentence sentence, int from) {
        return clause(sentence, from, sentence.size() - 1);
    }

    /// "admitted on Monday that …": behind the time or place of saying.
    private static Optional<Content> behindThat(Sentence sentence, int cue) {
        for (int i = cue + 1; i < sentence.size() && i - cue < LONGEST_OCCASION; i++) {
            if (sentence.isWord(i, "that") && sentence.isRelation(i, "mark")) {
                return following(sentence, i + 1);
            }
        }
        return Optional.empty();
    }

    /// "The pier, she explained on Monday, is shut": from the start of the sentence to its end.
    private static Optional<Content> interrupted(Sentence sentence, int comma, int cue) {
        int next = cue + 1;
        while (next - cue < LONGEST_OCCASION
                && sentence.holds(next)
                && !sentence.token(next).hasTag(",")) {
            next++;
        }
        boolean inserted =
                sentence.holds(comma)
                        && sentence.token(comma).hasTag(",")
                        && sentence.holds(next + 1)
                        && sentence.token(next).hasTag(",")
                        && sentence.token(next + 1).hasTag("VBZ", "VBD", "VBP", "MD");
        return inserted
                ? Content.trimmed(sentence, 0, sentence.size() - 1, next + 1)
                : Optional.empty();
    }

    private static Optional<Content> ending(Sentence sentence, int last) {
        boolean marked = sentence.holds(last) && sentence.token(last).isMark();
        return marked ? clause(sentence, 0, last) : Optional.empty();
    }

    /// A stretch that holds a verb of its own.
    private static Optional<Content> clause(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean finite = sentence.token(i).hasTag("VBZ", "VBD", "VBP", "MD");
            if (finite && last - first + 1 >= SHORTEST_CLAUSE) {
                return Content.trimmed(sentence, first, last, i);
            }
        }
        return Optional.empty();
    }
}
