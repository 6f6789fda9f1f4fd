package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;

/// Reads whose word a number is: "the 240 dollars given by the ministry".
final class GivenReader {
    private static final Set<String> GIVEN =
            Words.of("given, provided, cited, reported, announced, estimated, claimed, released");

    List<Saying> read(Sentence sentence, Casting cast) {
        List<Saying> found = new ArrayList<>();
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean given =
                    GIVEN.contains(sentence.lower(i))
                            && sentence.isWord(i + 1, "by")
                            && sentence.token(i - 1).isNoun();
            if (given) {
                saying(sentence, i, cast).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Saying> saying(Sentence sentence, int cue, Casting cast) {
        int noun = cue - 1;
        int first = NounPhrase.around(sentence, noun).first();
        OptionalInt speaker = AccordingReader.phraseHead(sentence, cue + 2);
        if (speaker.isEmpty() || !isCount(sentence, first, noun)) {
            return Optional.empty();
        }
        OptionalInt member = SpeakerPhrase.member(sentence, speaker.getAsInt(), true, cast);
        Introduced introduced = new Introduced(Sort.SAY, new Content(first, noun, noun));
        return member.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Saying.of(
                                sentence,
                                cue,
                                sentence.span(cue, cue + 1),
                                speaker.getAsInt(),
                                member.getAsInt(),
                                introduced));
    }

    private static boolean isCount(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).hasTag("CD")) {
                return true;
            }
        }
        return false;
    }
}
