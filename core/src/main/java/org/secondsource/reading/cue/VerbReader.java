package org.secondsource.reading.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon.WordClass;

/// Reads the sayings that a verb introduces, from the dependencies of its sentence: who is its
/// subject, and which clause, quotation or object is what was said.
final class VerbReader {
    private static final Set<String> UNSAID =
            Words.of("will, would, may, might, could, should, can, shall, must");

    /// Verbs below which "to say" is said: "went on to say", "began to complain".
    private static final Set<String> GOING_ON =
            Words.of("continue, begin, start, go, proceed, keep, appear, seem, tend, happen, use");

    /// Verbs whose subject speaks, whatever noun it is: "the royal household said" (VerbNet 37.7).
    private static final Set<String> UTTERING =
            Words.of(
                    "say, tell, announce, declare, state, claim, assert, insist, allege, admit, add,"
                            + " report, confirm, acknowledge, write");

    private static final String[] DEED_PARTICLES = {"off", "down", "away", "back"};

    private final CueLexicon cues;

    VerbReader(CueLexicon cues) {
        this.cues = cues;
    }

    List<Saying> read(Sentence sentence, Casting cast) {
        List<Saying> found = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            Token token = cues.verb(sentence, verb);
            if (token.isVerb()
                    && (!cues.takes(WordClass.VERB, token).isEmpty()
                            || sentence.hasLemma(verb, "put", "place", "let", "make", "give")
                            || VerbFrames.REVISING.contains(token.lemma()))
                    && isMade(sentence, verb)) {
                saying(sentence, verb, cast).ifPresent(found::add);
            }
        }
        return found;
    }

    /// What someone will, may or did not say is not said; thoughts and denials stand with "not". A
    /// particle makes another verb: who "laid off" workers said nothing.
    private boolean isMade(Sentence sentence, int verb) {
        Token token = cues.verb(sentence, verb);
        if (sentence.hasDependent(verb, "compound:prt", DEED_PARTICLES)
                || Withheld.isOfGrant(sentence, verb)) {
            return false;
        }
        if (cues.quoting(token).filter(s -> s == Sort.SAY || s == Sort.ASK).isEmpty()) {
            return true;
        }
        boolean unsaid =
                sentence.dependents(verb).stream()
                        .anyMatch(d ->
                                sentence.isRelation(d, "aux")
                                        && UNSAID.contains(sentence.token(d).lemma()));
        boolean infinitive =
                token.hasTag("VB")
                        && token.head() >= 0
                        && !GOING_ON.contains(sentence.token(token.head()).lemma());
        return !unsaid && !infinitive && !Withheld.is(sentence, verb);
    }

    /// "… for burns and cuts, the director, Ann Lee, said": where the parser takes a noun that
    /// cannot speak for the subject, whoever stands before the verb; or behind it, "47 cases now,
    /// says the health office".
    private static int nearer(Sentence sentence, int verb, int subject, Casting cast) {
        if (SpeakerPhrase.canSpeak(sentence, subject, cast) || subject > verb) {
            return subject;
        }
        return IntStream.concat(
                        Beside.before(sentence, verb, cast).stream()
                                .filter(i -> cast.namedAt(sentence.token(i)).isPresent()),
                        Beside.behind(sentence, verb, cast).stream())
                .filter(i -> i > subject)
                .findFirst()
                .orElse(subject);
    }

    /// "Nobody can deny that …", "no one denied it": nobody denies it.
    private static boolean isNobody(Sentence sentence, int subject) {
        return sentence.isWord(subject, "nobody", "none", "nothing")
                || sentence.isWord(subject, "one") && sentence.isWord(subject - 1, "no")
                || sentence.isOfNone(subject);
    }

    private Optional<Saying> saying(Sentence sentence, int verb, Casting cast) {
        Optional<Introduced> introduced = new VerbFrames(cues, sentence, verb).find();
        if (introduced.isEmpty()) {
            return Optional.empty();
        }
        Content content = introduced.get().content();
        OptionalInt subject = Subjects.of(sentence, verb, cast);
        boolean inside =
                subject.isPresent() && content.holds(subject.getAsInt()) && !content.holds(verb);
        if (subject.isEmpty() || inside) {
            return Optional.empty();
        }
        if (introduced.get().sort() == Sort.DENY && isNobody(sentence, subject.getAsInt())) {
            return Optional.empty();
        }
        int speaker = nearer(sentence, verb, subject.getAsInt(), cast);
        boolean speaks = introduced.get().isSpeech();
        boolean said =
                introduced.get().sort() == Sort.SAY
                        && sentence.token(speaker).isNoun()
                        && UTTERING.contains(sentence.lowerLemma(verb));
        OptionalInt member =
                said
                        ? cast.speakerAt(sentence, speaker)
                        : SpeakerPhrase.member(sentence, speaker, speaks, cast);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Saying.of(
                        sentence,
                        verb,
                        CuePhrase.around(sentence, verb, introduced.get()),
                        speaker,
                        member.getAsInt(),
                        introduced.get()));
    }
}
