package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon.WordClass;
import org.secondsource.text.Span;

/// Reads the sayings that a noun introduces: "Lee's claim that …", "criticism of the raid by the
/// union", "the ministry made a plea for calm".
final class NounReader {
    /// Verbs that say no more than their object: who makes a claim claims.
    private static final Set<String> LIGHT =
            Words.of(
                    "make, have, give, issue, offer, raise, release, deliver, share, repeat,"
                            + " reiterate, voice, express, draw, take, hold, announce, publish,"
                            + " present, outline, unveil, file, send, hear, see, find, reach");

    /// What is looked for: who finds none of it says that it is not so.
    private static final String[] FOUND = {"evidence", "proof", "sign", "indication"};

    private final CueLexicon cues;

    NounReader(CueLexicon cues) {
        this.cues = cues;
    }

    List<Saying> read(Sentence sentence, Casting cast) {
        List<Saying> found = new ArrayList<>();
        for (int noun = 0; noun < sentence.size(); noun++) {
            if (sentence.token(noun).isNoun()) {
                saying(sentence, noun, cast).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Saying> saying(Sentence sentence, int noun, Casting cast) {
        Optional<Introduced> introduced =
                new ModifierFrames(cues, WordClass.NOUN, sentence, noun).find();
        boolean none = sentence.isOfNone(noun);
        if (introduced.isEmpty() || none && !sentence.hasLemma(noun, FOUND)) {
            return Optional.empty(); // "made no promise that …" promises nothing
        }
        Optional<Speaker> speaker = speaker(sentence, noun, introduced.get().content());
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt member = SpeakerPhrase.member(sentence, speaker.get().at(), false, cast);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Saying.of(
                        sentence,
                        noun,
                        cue(sentence, noun, speaker.get(), introduced.get()),
                        speaker.get().at(),
                        member.getAsInt(),
                        none ? introduced.get().denied() : introduced.get()));
    }

    /// Whose word a noun is.
    ///
    /// @param at index of the speaker's main word
    /// @param cueStart index of the first word of the cue: the noun, or the light verb before it
    private record Speaker(int at, int cueStart) {}

    private static Optional<Speaker> speaker(Sentence sentence, int noun, Content content) {
        OptionalInt owner = sentence.dependent(noun, "nmod:poss");
        if (owner.isPresent()) {
            return Optional.of(new Speaker(owner.getAsInt(), noun));
        }
        for (int dependent : sentence.dependents(noun)) {
            if (sentence.isRelation(dependent, "nmod")
                    && sentence.isLedBy(dependent, "by", "from")
                    && !content.holds(dependent)) {
                return Optional.of(new Speaker(dependent, noun));
            }
        }
        int verb = sentence.token(noun).head();
        boolean light =
                sentence.isRelation(noun, "obj")
                        && LIGHT.contains(sentence.lowerLemma(verb))
                        && !sentence.isNegated(verb);
        OptionalInt subject = light ? sentence.dependent(verb, "nsubj") : OptionalInt.empty();
        return subject.isPresent()
                ? Optional.of(new Speaker(subject.getAsInt(), verb))
                : Optional.empty();
    }

    private static Span cue(Sentence sentence, int noun, Speaker speaker, Introduced introduced) {
        int last = introduced.preposition() == noun + 1 ? noun + 1 : noun;
        int first = Math.min(speaker.cueStart(), noun);
        return sentence.span(first, last);
    }
}
