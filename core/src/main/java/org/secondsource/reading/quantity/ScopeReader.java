package org.secondsource.reading.quantity;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.PlaceReader;

/// Reads what hangs around a counted noun: what was done, where, and whose it is.
final class ScopeReader {
    private static final Set<String> EMPTY_VERBS =
            Words.of("be, have, do, say, include, expect, report");

    /// Verbs whose subject owns what is counted.
    private static final Set<String> SENDING =
            Words.of(
                    "send, deploy, dispatch, lose, have, station, mobilise, mobilize, withdraw,"
                            + " commit, pledge, move");

    /// How many words above a counted noun its verb may stand. Set by hand.
    private static final int CLAUSES_ABOVE = 6;

    /// How many words above its verb a place may still be the count's. Set by hand: farther up it
    /// is the speaker's.
    private static final int PLACE_REACH = 4;

    private final Gazetteer gazetteer;
    private final PlaceReader places;

    ScopeReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.places = new PlaceReader(gazetteer);
    }

    /// The verb that tells what became of the things counted; empty where there is none.
    ///
    /// @param part the word from which on the sentence tells of a part of them only
    OptionalInt action(Sentence sentence, int head, int part) {
        OptionalInt own = ownAction(sentence, head, part);
        if (own.isPresent()) {
            return own;
        }
        int steps = 0;
        for (int i = sentence.token(head).head();
                i >= 0 && steps++ < CLAUSES_ABOVE;
                i = sentence.token(i).head()) {
            Token token = sentence.token(i);
            if (i >= part && !Wholes.resumes(sentence, head, part, i)) {
                continue;
            }
            if (token.isVerb() && !EMPTY_VERBS.contains(token.lemma())) {
                return OptionalInt.of(i);
            }
            if (token.isVerb() && !sentence.hasLemma(i, "be", "have")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// The verb in the words of the thing itself: "the four people shot".
    OptionalInt ownAction(Sentence sentence, int head, int part) {
        for (int dependent : sentence.dependents(head)) {
            boolean verb =
                    sentence.isRelation(dependent, "acl") && sentence.token(dependent).isVerb();
            if (verb && dependent < part) {
                return OptionalInt.of(dependent);
            }
        }
        return OptionalInt.empty();
    }

    /// Where, as written, with its preposition where that is more than "in" or "to".
    String place(Sentence sentence, int head, OptionalInt action, String text) {
        Optional<String> own = places.below(sentence, head, text);
        if (own.isPresent()) {
            return own.get();
        }
        if (action.isPresent()) {
            Optional<String> ofAction = places.below(sentence, action.getAsInt(), text);
            if (ofAction.isPresent()) {
                return ofAction.get();
            }
        }
        int above = sentence.token(head).head();
        boolean copular =
                above >= 0
                        && sentence.isRelation(head, "nsubj")
                        && sentence.dependent(above, "cop").isPresent();
        if (copular && places.isLed(sentence, above)) {
            return PlaceReader.phrase(sentence, above, text);
        }
        return beside(sentence, action.orElse(head), text)
                .orElseGet(() -> around(sentence, action.orElse(head), text));
    }

    /// The first place behind a word in its own clause, wherever the parser hung it: "treated for
    /// burns at the hospital".
    private Optional<String> beside(Sentence sentence, int from, String text) {
        for (int i = from + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.tag().matches("[,:.]|V.*|W.*|CC|MD|''|``")) {
                break;
            }
            if (token.isNoun() && places.isLed(sentence, i)) {
                return Optional.of(PlaceReader.phrase(sentence, i, text));
            }
        }
        return Optional.empty();
    }

    /// The place of the clauses above: "sank in the bay, killing nine people".
    private String around(Sentence sentence, int from, String text) {
        int steps = 0;
        for (int i = sentence.token(from).head();
                i >= 0 && steps++ < PLACE_REACH;
                i = sentence.token(i).head()) {
            boolean clause = sentence.token(i).isVerb() && !sentence.hasLemma(i, "say", "tell");
            Optional<String> place = clause ? places.below(sentence, i, text) : Optional.empty();
            if (place.isPresent()) {
                return place.get();
            }
        }
        return "";
    }

    /// Whose they are: a demonym or owner before the noun, "of X" behind it, or the state that
    /// acts.
    String owner(Sentence sentence, int head, OptionalInt action) {
        NounPhrase phrase = NounPhrase.around(sentence, head);
        for (int i = phrase.first(); i < head; i++) {
            Optional<Gazetteer.Match> match = gazetteer.at(sentence, i);
            if (match.isPresent() && match.get().last() <= head) {
                return match.get().entry().name();
            }
        }
        if (action.isEmpty()) {
            return "";
        }
        OptionalInt subject = sentence.dependent(action.getAsInt(), "nsubj");
        boolean other =
                subject.isPresent()
                        && subject.getAsInt() != head
                        && !sentence.isBelow(head, subject.getAsInt());
        if (!other || sentence.isRelation(subject.getAsInt(), "nsubj:pass")) {
            return "";
        }
        NounPhrase agent = NounPhrase.around(sentence, subject.getAsInt());
        Optional<Gazetteer.Match> match = gazetteer.at(sentence, agent.first());
        boolean whole = match.isPresent() && match.get().last() == agent.last();
        return whole && SENDING.contains(sentence.lowerLemma(action.getAsInt()))
                ? match.get().entry().name()
                : "";
    }
}
