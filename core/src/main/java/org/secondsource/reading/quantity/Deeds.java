package org.secondsource.reading.quantity;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// What was done to or by the things counted, as a verb's lemma; words for the dead and the hurt in
/// any form give "kill", "injure", "miss" and the like.
final class Deeds {
    /// Words for the dead, the hurt and the lost, by the verb that tells the same.
    private static final Map<String, String> DEEDS =
            Words.meaning(
                    Map.of(
                            "kill",
                            "dead, death, fatality, die, slay, perish, drown, body, kill, corpse",
                            "injure",
                            "injured, injury, wounded, wound, hurt, injure",
                            "miss",
                            "missing",
                            "rescue",
                            "survivor",
                            "hospitalise",
                            "hospitalize, hospitalise"));

    private static final Set<String> HARM =
            Words.of(
                    "kill, injure, miss, rescue, hospitalise, arrest, detain, evacuate, "
                            + "displace, shoot, save");

    private static final Set<String> VESSELS =
            Words.of(
                    "ship, ferry, boat, vessel, plane, aircraft, jet, flight, train, bus, "
                            + "helicopter");

    /// How far behind the people "aboard" may stand, in words. Set by hand.
    private static final int ABOARD_REACH = 4;

    /// Verbs by which a toll, or another number, comes to its count: "the figure rose to 41".
    private static final Set<String> COUNTS =
            Words.of(
                    "put, place, set, estimate, be, stand, rise, climb, grow, reach, hit, pass, top,"
                            + " exceed, increase, jump, fall, drop, go, come");

    /// Verbs that with "back" tell of a return.
    private static final Set<String> RETURNS = Words.of("call, come, go, bring, take, get, be");

    /// Verbs that with jobs tell of those who are laid off.
    private static final Set<String> ENDS_OF_JOBS =
            Words.of("lose, cut, shed, axe, slash, eliminate");

    private Deeds() {}

    /// The deed; empty where nothing tells.
    ///
    /// @param action the verb that tells what became of the things counted
    /// @param part the word from which on the sentence tells of a part of them only
    static String of(Sentence sentence, CountedThing thing, OptionalInt action, int part) {
        String noun = deed(sentence, thing.head());
        boolean survivors = noun.equals("rescue") && action.isPresent();
        if (!noun.isEmpty() && !survivors) {
            return noun;
        }
        String state = state(sentence, thing.head(), part);
        if (!state.isEmpty()) {
            return state;
        }
        if (isAboard(sentence, thing)) {
            return "carry";
        }
        String next = sentence.lower(thing.last() + 1);
        if (CountedThing.STATES.contains(next)) {
            return DEEDS.getOrDefault(next, "");
        }
        String toll = toll(sentence, thing.head());
        if (!toll.isEmpty() || action.isEmpty()) {
            return toll;
        }
        String complement = complement(sentence, action.getAsInt());
        String verb = sentence.token(action.getAsInt()).lemma();
        return complement.isEmpty() ? phrase(sentence, action.getAsInt(), verb) : complement;
    }

    /// "called back 40 workers" tells that they return, "40 took part" that they were there, "40
    /// will lose their jobs" that they are laid off.
    private static String phrase(Sentence sentence, int verb, String lemma) {
        boolean back = RETURNS.contains(lemma) && sentence.isWord(verb + 1, "back");
        if (back) {
            return "return";
        }
        boolean off = lemma.equals("lay") && sentence.isWord(verb + 1, "off");
        if (off || ENDS_OF_JOBS.contains(lemma) && isOfJobs(sentence, verb)) {
            return "lay off";
        }
        boolean part = lemma.equals("take") && sentence.isWord(verb + 1, "part");
        return part ? "take part" : DEEDS.getOrDefault(lemma, lemma);
    }

    private static boolean isOfJobs(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .filter(i -> sentence.isRelation(i, "obj", "nsubj:pass"))
                .anyMatch(i -> sentence.hasLemma(i, "job", "post", "position"));
    }

    /// The deed that a word itself tells; empty where it tells none.
    private static String deed(Sentence sentence, int index) {
        return DEEDS.getOrDefault(sentence.lowerLemma(index), "");
    }

    /// "41 dead sailors", "41 sailors are dead".
    private static String state(Sentence sentence, int head, int part) {
        for (int dependent : sentence.dependents(head)) {
            String deed = deed(sentence, dependent);
            if (dependent < part
                    && sentence.isRelation(dependent, "amod", "acl")
                    && !deed.isEmpty()) {
                return deed;
            }
        }
        int above = sentence.token(head).head();
        boolean predicate =
                above >= 0
                        && above < part
                        && sentence.isRelation(head, "nsubj")
                        && !sentence.token(above).isVerb();
        return predicate ? deed(sentence, above) : "";
    }

    /// "171 people aboard", "186 people were on the ship".
    private static boolean isAboard(Sentence sentence, CountedThing thing) {
        int end = Math.min(sentence.size(), thing.last() + ABOARD_REACH + 1);
        for (int i = thing.last() + 1; i < end; i++) {
            boolean board = sentence.isWord(i, "board") && sentence.hasLemma(i - 1, "on");
            boolean vessel = VESSELS.contains(sentence.lowerLemma(i)) && sentence.isLedBy(i, "on");
            if (sentence.isWord(i, "aboard", "onboard") || board || vessel) {
                return true;
            }
        }
        return false;
    }

    /// Whether any word of a sentence tells of the dead, the hurt and the lost.
    static boolean tellsOfHarm(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!deed(sentence, i).isEmpty() || sentence.hasLemma(i, "toll", "casualty")) {
                return true;
            }
        }
        return false;
    }

    static boolean isHarm(String deed) {
        return HARM.contains(deed);
    }

    /// "left 41 dead", "were reported missing": the complement tells.
    private static String complement(Sentence sentence, int verb) {
        OptionalInt complement = sentence.dependent(verb, "xcomp");
        return complement.isPresent() ? deed(sentence, complement.getAsInt()) : "";
    }

    /// "the death toll rose to 41", "put the number of injured at 41": the subject or the object
    /// tells what is counted.
    private static String toll(Sentence sentence, int head) {
        OptionalInt figure = figure(sentence, head);
        if (figure.isEmpty()) {
            return "";
        }
        for (int i : sentence.subtree(figure.getAsInt())) {
            String deed = i == head ? "" : deed(sentence, i);
            if (!deed.isEmpty()) {
                return deed;
            }
        }
        int above = sentence.token(figure.getAsInt()).head();
        if (isGardenPath(sentence, above) && !deed(sentence, above).isEmpty()) {
            return deed(sentence, above);
        }
        return sentence.hasLemma(figure.getAsInt(), "toll")
                ? "kill"
                : sort(sentence, figure.getAsInt());
    }

    /// "the number of confirmed cases": as "confirmed 41 cases".
    private static String sort(Sentence sentence, int figure) {
        return sentence.subtree(figure).stream()
                .filter(i -> sentence.isRelation(i, "amod") && sentence.hasLemma(i, "confirm"))
                .findFirst()
                .map(i -> "confirm")
                .orElse("");
    }

    /// "toll" of "the toll rose to 41", "figure" of "put the figure at 41"; empty where no such
    /// word tells what the number counts.
    private static OptionalInt figure(Sentence sentence, int head) {
        OptionalInt total = ofState(sentence, head);
        OptionalInt verb = sentence.verbAbove(head);
        if (verb.isEmpty() || total.isPresent()) {
            return total;
        }
        boolean put = MOVING.contains(sentence.lowerLemma(verb.getAsInt()));
        OptionalInt object =
                put && sentence.isWord(head + 1, "the")
                        ? moved(sentence, head)
                        : put ? sentence.dependent(verb.getAsInt(), "obj") : OptionalInt.empty();
        boolean acl = sentence.isRelation(verb.getAsInt(), "acl");
        OptionalInt figure =
                object.isPresent()
                        ? object
                        : acl
                                ? OptionalInt.of(sentence.token(verb.getAsInt()).head())
                                : subject(sentence, verb.getAsInt());
        boolean counts =
                figure.isPresent()
                        && figure.getAsInt() != head
                        && sentence.hasLemma(figure.getAsInt(), TALLIES);
        return counts ? figure : OptionalInt.empty();
    }

    /// "bringing to 54 | the number of dead": the object behind the number, in whatever way the
    /// parser joins them.
    private static OptionalInt moved(Sentence sentence, int number) {
        int at = number + 2;
        while (sentence.holds(at)
                && sentence.token(at).hasTag("JJ", "NN")
                && isInner(sentence, at)) {
            at++;
        }
        return sentence.hasLemma(at, TALLIES) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private static boolean isInner(Sentence sentence, int at) {
        return sentence.holds(at + 1) && sentence.token(at + 1).isNoun();
    }

    /// The subject of a verb; "the number of sailors killed in the storm | rose to 41", where the
    /// parser takes the participle for the main verb.
    private static OptionalInt subject(Sentence sentence, int verb) {
        OptionalInt own = sentence.dependent(verb, "nsubj");
        int head = sentence.token(verb).head();
        boolean below =
                sentence.isRelation(verb, "dep", "conj", "advmod", "parataxis") && head < verb;
        int participle = below ? head : sentence.dependent(verb, "csubj").orElse(-1);
        return own.isEmpty() && isGardenPath(sentence, participle)
                ? sentence.dependent(participle, "nsubj")
                : own;
    }

    private static boolean isGardenPath(Sentence sentence, int participle) {
        return sentence.holds(participle)
                && sentence.token(participle).hasTag("VBN", "VBD")
                && sentence.dependent(participle, "aux").isEmpty()
                && sentence.dependent(participle, "nsubj").isPresent();
    }

    /// "The total since the truce is now 41": the parser hangs the noun on the number, or the
    /// number on the noun.
    private static OptionalInt ofState(Sentence sentence, int number) {
        if (sentence.dependent(number, "cop").isEmpty()) {
            return OptionalInt.empty();
        }
        int above = sentence.token(number).head();
        OptionalInt subject = sentence.dependent(number, "nsubj");
        return above >= 0 && above < number && sentence.hasLemma(above, TALLIES)
                ? OptionalInt.of(above)
                : subject.isPresent() && sentence.hasLemma(subject.getAsInt(), TALLIES)
                        ? subject
                        : OptionalInt.empty();
    }

    private static final String[] TALLIES = {"toll", "number", "figure", "total", "count"};

    /// Verbs that put a tally, their object, at or to a number.
    private static final Set<String> MOVING =
            Words.of(
                    "put, place, set, estimate, bring, take, raise, push, lower, cut, revise,"
                            + " reduce, increase");

    /// The noun counted by "put the number of jobs at 150"; empty where no such word names one.
    static OptionalInt counted(Sentence sentence, int head) {
        OptionalInt figure = figure(sentence, head);
        if (figure.isEmpty() || !sentence.hasLemma(figure.getAsInt(), "number", "total", "count")) {
            return OptionalInt.empty();
        }
        OptionalInt noun = sentence.dependent(figure.getAsInt(), "nmod");
        boolean named =
                noun.isPresent()
                        && sentence.isLedBy(noun.getAsInt(), "of")
                        && sentence.token(noun.getAsInt()).isNoun()
                        && deed(sentence, noun.getAsInt()).isEmpty()
                        && !sentence.hasLemma(noun.getAsInt(), "casualty", "victim");
        return named ? noun : OptionalInt.empty();
    }

    /// Whether a bare number counts what an earlier sentence named: "put the figure at 41".
    static boolean refersBack(Sentence sentence, int head) {
        OptionalInt figure = figure(sentence, head);
        OptionalInt verb = sentence.verbAbove(head);
        boolean counts = verb.isPresent() && COUNTS.contains(sentence.lowerLemma(verb.getAsInt()));
        return figure.isPresent()
                && (counts || ofState(sentence, head).isPresent())
                && toll(sentence, head).isEmpty()
                && sentence.dependent(figure.getAsInt(), "nmod").isEmpty();
    }
}
