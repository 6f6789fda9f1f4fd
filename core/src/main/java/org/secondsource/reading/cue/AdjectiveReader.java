package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon.WordClass;

/// Reads the sayings that an adjective introduces: "is confident that …", "are ready to leave",
/// "remains worried about …".
final class AdjectiveReader {
    private final CueLexicon cues;

    AdjectiveReader(CueLexicon cues) {
        this.cues = cues;
    }

    List<Saying> read(Sentence sentence, Casting cast) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.hasTag("JJ", "VBN", "VBD")) {
                saying(sentence, i, cast).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Saying> saying(Sentence sentence, int adjective, Casting cast) {
        Optional<Introduced> introduced =
                sentence.token(adjective).isVerb()
                        ? Optional.empty() // who "opened a shelter" is not "open" to it
                        : new ModifierFrames(cues, WordClass.ADJECTIVE, sentence, adjective).find();
        OptionalInt subject =
                introduced.isPresent() ? subject(sentence, adjective) : OptionalInt.empty();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt member = SpeakerPhrase.member(sentence, subject.getAsInt(), false, cast);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Saying.of(
                        sentence,
                        adjective,
                        CuePhrase.around(sentence, adjective, introduced.get()),
                        subject.getAsInt(),
                        member.getAsInt(),
                        introduced.get()));
    }

    /// Of "X is sure" and "X remains sure".
    private static OptionalInt subject(Sentence sentence, int adjective) {
        OptionalInt own = sentence.dependent(adjective, "nsubj");
        int verb = sentence.token(adjective).head();
        return own.isEmpty() && verb >= 0 && sentence.isRelation(adjective, "xcomp")
                ? sentence.dependent(verb, "nsubj")
                : own;
    }
}
