package org.secondsource.reading.statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.Saying;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.cue.SpeakerPhrase;
import org.secondsource.text.Span;

/// Reads a sentence that leads to a quotation without a word of saying: "Lee was in no doubt.",
/// "Lee shook her head.", "Lee disagreed."
final class LeadIn {
    /// How somebody feels or shows it; as the predicates of VerbNet's classes 31 (psychological
    /// state) and 40 (involving the body).
    private static final Set<String> FEELING =
            Words.of(
                    "doubt, clear, adamant, blunt, defiant, unrepentant, optimistic, pessimistic,"
                            + " pleased, furious, angry, happy, unhappy, sceptical, skeptical,"
                            + " certain, sure, confident, unimpressed, impressed, delighted,"
                            + " grateful, proud, worried, hopeful, cautious, relieved, emphatic,"
                            + " categorical, scathing, convinced, shocked, surprised, unmoved,"
                            + " jubilant, philosophical, dismayed, unequivocal, upbeat, glad,"
                            + " disappointed, frank, realistic, puzzled, devastated, mood");

    private static final Set<String> SHOWING =
            Words.of(
                    "agree, disagree, shrug, nod, smile, laugh, sigh, grin, weep, hesitate, differ,"
                            + " smirk, frown, chuckle, shake");

    private LeadIn() {}

    /// The quotation behind a sentence as the word of its subject, a named person.
    static Optional<Saying> saying(Sentence sentence, Span speech, Casting cast) {
        for (int i = 0; i < sentence.size(); i++) {
            int root = sentence.token(i).head();
            boolean leads =
                    sentence.isRelation(i, "nsubj")
                            && sentence.holds(root)
                            && sentence.token(root).head() < 0
                            && isFeeling(sentence, root)
                            && isAlone(sentence, i, cast);
            OptionalInt member = leads ? cast.namedAt(sentence.token(i)) : OptionalInt.empty();
            if (member.isPresent() && cast.kindOf(member.getAsInt()) == ActorKind.PERSON) {
                return Optional.of(
                        new Saying(
                                sentence,
                                root,
                                sentence.token(root).span(),
                                SpeakerPhrase.around(sentence, i, root).span(sentence),
                                member.getAsInt(),
                                Sort.SAY,
                                speech,
                                OptionalInt.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isFeeling(Sentence sentence, int root) {
        boolean state =
                sentence.dependent(root, "cop").isPresent()
                        && FEELING.contains(sentence.lowerLemma(root));
        return state
                || sentence.token(root).isVerb() && SHOWING.contains(sentence.lowerLemma(root));
    }

    /// Whether the sentence names nobody else who could speak.
    private static boolean isAlone(Sentence sentence, int subject, Casting cast) {
        OptionalInt own = cast.namedAt(sentence.token(subject));
        Set<Integer> persons = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            cast.namedAt(sentence.token(i)).stream()
                    .filter(member -> cast.kindOf(member) == ActorKind.PERSON)
                    .forEach(persons::add);
        }
        return own.isPresent() && persons.size() == 1;
    }
}
