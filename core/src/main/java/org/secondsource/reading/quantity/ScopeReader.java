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
                            + " commit, pledge, move, sell, export, ship");

    /// Verbs whose subject is where things go.
    private static final Set<String> BUYING = Words.of("buy, import, purchase");

    /// Nouns for a count that a verb moves.
    private static final Set<String> TALLIES =
            Words.of("toll, number, count, tally, total, figure");

    /// Verbs whose object is where their subject is.
    private static final Set<String> GOING =
            Words.of("visit, tour, enter, reach, cross, use, hit, strike, invade, occupy");

    /// Verbs above "to have died" that tell only how surely.
    private static final Set<String> KNOWING =
            Words.of("know, believe, report, think, presume, estimate, confirm, fear");

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
                return known(sentence, i);
            }
            if (token.isVerb() && !sentence.hasLemma(i, "be", "have")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// "are known to have died": the verb below "known".
    private static OptionalInt known(Sentence sentence, int verb) {
        OptionalInt below = sentence.dependent(verb, "xcomp");
        boolean passive = sentence.dependent(verb, "nsubj:pass").isPresent();
        return passive
                        && below.isPresent()
                        && sentence.token(below.getAsInt()).isVerb()
                        && KNOWING.contains(sentence.lowerLemma(verb))
                ? below
                : OptionalInt.of(verb);
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
        if (action.isPresent() && BUYING.contains(sentence.lowerLemma(action.getAsInt()))) {
            String buyer = agent(sentence, head, action.getAsInt());
            if (!buyer.isEmpty()) {
                return buyer;
            }
        }
        if (action.isPresent()) {
            Optional<String> ofAction =
                    places.below(sentence, action.getAsInt(), text)
                            .or(() -> goal(sentence, action.getAsInt(), text));
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
        int from = action.orElse(head);
        return beside(sentence, from, text)
                .or(() -> around(sentence, from, text))
                .or(() -> ofOccasion(sentence, head, from, text))
                .orElse("");
    }

    /// "visited Vik with 20 companies": the object of a verb of going.
    private Optional<String> goal(Sentence sentence, int action, String text) {
        OptionalInt object = sentence.dependent(action, "obj");
        return object.isPresent()
                        && GOING.contains(sentence.lowerLemma(action))
                        && places.names(sentence, object.getAsInt())
                ? Optional.of(PlaceReader.phrase(sentence, object.getAsInt(), text))
                : Optional.empty();
    }

    /// The place of what the count is of: "the toll of the fire in Vik rose to 17", "ten died when
    /// a ship sank in the bay".
    private Optional<String> ofOccasion(Sentence sentence, int head, int action, String text) {
        for (int dependent : sentence.dependents(action)) {
            boolean subject =
                    sentence.isRelation(dependent, "nsubj")
                            && dependent != head
                            && TALLIES.contains(sentence.lowerLemma(dependent));
            boolean when =
                    sentence.isRelation(dependent, "advcl")
                            && (sentence.hasDependent(dependent, "mark", "as", "after")
                                    || sentence.hasDependent(dependent, "advmod", "when"));
            Optional<String> place =
                    subject || when ? within(sentence, dependent, text) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /// The first place anywhere below a word.
    private Optional<String> within(Sentence sentence, int root, String text) {
        return sentence.subtree(root).stream()
                .filter(i -> sentence.token(i).isNoun() && places.isLed(sentence, i))
                .findFirst()
                .map(i -> PlaceReader.phrase(sentence, i, text));
    }

    /// The first place behind a word in its own clause, wherever the parser hung it: "treated for
    /// burns at the hospital".
    private Optional<String> beside(Sentence sentence, int from, String text) {
        for (int i = from + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean clause = token.hasTag("CC") && !sentence.token(i - 1).isNoun();
            if (clause || token.tag().matches("[,:.]|V.*|W.*|MD|''|``")) {
                break;
            }
            if (token.isNoun() && places.isLed(sentence, i)) {
                return Optional.of(PlaceReader.phrase(sentence, i, text));
            }
        }
        return Optional.empty();
    }

    /// The place of the clauses above: "sank in the bay, killing nine people".
    private Optional<String> around(Sentence sentence, int from, String text) {
        int steps = 0;
        for (int i = sentence.token(from).head();
                i >= 0 && steps++ < PLACE_REACH;
                i = sentence.token(i).head()) {
            boolean clause = sentence.token(i).isVerb() && !sentence.hasLemma(i, "say", "tell");
            Optional<String> place = clause ? places.below(sentence, i, text) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /// Whose and what: "Brazil coffee" of "tonnes of Brazilian coffee", "North Korea" of its
    /// soldiers.
    String owner(Sentence sentence, CountedThing thing, OptionalInt action) {
        String own = named(sentence, thing.head());
        OptionalInt stuff =
                Units.isOfStuff(thing.unit())
                        ? stuff(sentence, thing.head(), action)
                        : OptionalInt.empty();
        String what = stuff.isPresent() ? sentence.lowerLemma(stuff.getAsInt()) : "";
        String ofStuff = stuff.isPresent() ? named(sentence, stuff.getAsInt()) : "";
        boolean sent =
                action.isPresent() && SENDING.contains(sentence.lowerLemma(action.getAsInt()));
        String agent = sent ? agent(sentence, thing.head(), action.getAsInt()) : "";
        String whose = own.isEmpty() ? ofStuff.isEmpty() ? agent : ofStuff : own;
        return (whose + " " + what).strip();
    }

    /// What is measured: "salmon" of "tonnes of salmon" or, in "bought salmon worth 2 million
    /// dollars", what the verb's object is or is made of.
    private static OptionalInt stuff(Sentence sentence, int head, OptionalInt action) {
        OptionalInt own = made(sentence, head);
        if (own.isPresent() || action.isEmpty()) {
            return own;
        }
        OptionalInt object = sentence.dependent(action.getAsInt(), "obj");
        if (object.isEmpty() || object.getAsInt() == head) {
            return OptionalInt.empty();
        }
        OptionalInt ofObject = made(sentence, object.getAsInt());
        boolean worth = sentence.isWord(sentence.token(head).head(), "worth", "valued");
        boolean measure = Units.at(sentence, object.getAsInt()).isPresent();
        return ofObject.isPresent() || !worth || measure ? ofObject : object;
    }

    /// The noun that "of" hangs on another.
    private static OptionalInt made(Sentence sentence, int head) {
        for (int dependent : sentence.dependents(head)) {
            boolean noun =
                    sentence.isRelation(dependent, "nmod")
                            && sentence.isLedBy(dependent, "of")
                            && sentence.token(dependent).hasTag("NN", "NNS");
            if (noun) {
                return OptionalInt.of(dependent);
            }
        }
        return OptionalInt.empty();
    }

    /// The state or body named before a noun in its phrase; empty for none.
    private String named(Sentence sentence, int head) {
        NounPhrase phrase = NounPhrase.around(sentence, head);
        for (int i = phrase.first(); i < head; i++) {
            Optional<Gazetteer.Match> match = gazetteer.at(sentence, i);
            if (match.isPresent() && match.get().last() <= head) {
                return match.get().entry().name();
            }
        }
        return "";
    }

    /// The state that does it, by its listed name; empty where somebody else or nobody does.
    private String agent(Sentence sentence, int head, int action) {
        OptionalInt subject = sentence.dependent(action, "nsubj");
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
        return whole ? match.get().entry().name() : "";
    }
}
