package org.secondsource.reading.quantity;

import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Tells whose a percentage is, by where it stands: "60 percent of the voters", "a turnout of 60
/// percent", "a 60 percent stake", "turnout was 60 percent", "prices rose 60 percent", "cut its
/// staff by 60 percent" (Quirk et al. 1985, 5.125 on fractions and percentages).
final class Shares {
    /// Nouns for a change, behind which stands what changed: "a rise of 5 percent in rents".
    private static final Set<String> CHANGES =
            Words.of(
                    "rise, increase, growth, jump, surge, gain, climb, upturn, fall, drop, decline,"
                            + " decrease, cut, reduction, loss, slump, plunge, dip, slide, change,"
                            + " discount, raise");

    /// Verbs whose subject is what the percentage is of.
    private static final Set<String> CHANGING =
            Words.of(
                    "rise, increase, grow, jump, surge, gain, climb, soar, rally, advance, expand,"
                            + " fall, drop, decline, decrease, slump, plunge, plummet, dip, slide,"
                            + " slip, shrink, contract, tumble, sink, ease, slow, lose, stand,"
                            + " remain, stay, reach, hit, total, average, exceed, be, come, go,"
                            + " edge, inch, quicken, accelerate, shed, add");

    /// How many words "Of those asked," may have. Set by hand.
    private static final int LONGEST_OPENING = 8;

    private static final String PERCENT = "percent";

    private Shares() {}

    static boolean isShare(CountedThing thing) {
        return thing.unit().equals(PERCENT);
    }

    /// What a percentage is of; empty where nothing tells.
    static String owner(Sentence sentence, CountedThing thing) {
        OptionalInt owner = ownerAt(sentence, thing.head());
        return owner.isPresent() ? name(sentence, owner.getAsInt()) : ofOpening(sentence);
    }

    /// "Of those asked, 60 percent were in favour."
    private static String ofOpening(Sentence sentence) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 1; sentence.isWord(0, "of") && i < LONGEST_OPENING; i++) {
            if (sentence.isWord(i, ",")) {
                return words.toString();
            }
            if (!sentence.isWord(i, "the", "all")) {
                words.add(word(sentence, i));
            }
        }
        return "";
    }

    /// "with 60 percent of the ballots counted": the participle of what it is of.
    static OptionalInt action(Sentence sentence, CountedThing thing) {
        OptionalInt whole = below(sentence, thing.head(), "of", "among");
        return whole.isEmpty()
                ? OptionalInt.empty()
                : sentence.dependents(whole.getAsInt()).stream()
                        .mapToInt(d -> d)
                        .filter(d ->
                                d > whole.getAsInt()
                                        && sentence.isRelation(d, "acl", "amod")
                                        && sentence.token(d).hasTag("VBN", "VBD"))
                        .findFirst();
    }

    private static OptionalInt ownerAt(Sentence sentence, int percent) {
        OptionalInt whole = below(sentence, percent, "of", "among");
        int above = sentence.token(percent).head();
        if (whole.isPresent()) {
            return whole;
        }
        if (sentence.dependent(percent, "cop").isPresent()) {
            return sentence.dependent(percent, "nsubj");
        }
        if (above < 0) {
            return OptionalInt.empty();
        }
        if (sentence.isWord(above, "up", "down", "higher", "lower", "ahead", "off")) {
            OptionalInt own = sentence.dependent(above, "nsubj");
            int predicate = sentence.token(above).head();
            return own.isPresent() || predicate < 0
                    ? own
                    : sentence.dependent(predicate, "nsubj"); // "sales were | up 60 percent"
        }
        boolean attribute =
                sentence.isRelation(percent, "compound", "amod", "nummod")
                        || sentence.isRelation(percent, "nmod")
                                && sentence.isLedBy(percent, "of", "at");
        if (attribute && sentence.token(above).isNoun()) {
            return ofNoun(sentence, above);
        }
        return sentence.token(above).isVerb()
                        && sentence.isRelation(percent, "obj", "obl", "nmod", "dep", "advmod")
                ? ofVerb(sentence, percent, above)
                : OptionalInt.empty();
    }

    /// "a rise of 5 percent in | rents"; else the noun itself: "a | stake of 5 percent".
    private static OptionalInt ofNoun(Sentence sentence, int noun) {
        OptionalInt changed =
                CHANGES.contains(sentence.lowerLemma(noun))
                        ? below(sentence, noun, "in", "of", "to", "for")
                        : OptionalInt.empty();
        return changed.isPresent() && !isShare(sentence, changed.getAsInt())
                ? changed
                : OptionalInt.of(noun);
    }

    private static boolean isShare(Sentence sentence, int word) {
        return sentence.isWord(word, PERCENT, "%", "cent");
    }

    private static OptionalInt ofVerb(Sentence sentence, int percent, int verb) {
        OptionalInt object = sentence.dependent(verb, "obj", "nsubj:pass");
        boolean measured = object.isPresent() && object.getAsInt() != percent;
        if (measured && sentence.isLedBy(percent, "by", "to", "from", "at")) {
            return object;
        }
        return CHANGING.contains(sentence.lowerLemma(verb))
                ? sentence.dependent(verb, "nsubj")
                : OptionalInt.empty();
    }

    /// The first noun that one of these prepositions hangs on a word.
    private static OptionalInt below(Sentence sentence, int head, String... prepositions) {
        for (int dependent : sentence.dependents(head)) {
            if (dependent > head
                    && sentence.isRelation(dependent, "nmod", "obl")
                    && sentence.isLedBy(dependent, prepositions)) {
                return OptionalInt.of(dependent);
            }
        }
        return OptionalInt.empty();
    }

    /// "food price" of "the food prices": the noun with those before it; names as they stand.
    private static String name(Sentence sentence, int noun) {
        if (sentence.token(noun).isPronoun()) {
            return "";
        }
        StringJoiner name = new StringJoiner(" ");
        for (int i = 0; i < noun; i++) {
            if (sentence.token(i).head() == noun && sentence.isRelation(i, "compound")) {
                name.add(word(sentence, i));
            }
        }
        name.add(word(sentence, noun));
        return name.toString();
    }

    private static String word(Sentence sentence, int i) {
        boolean named = sentence.token(i).isProperNoun();
        return named ? sentence.token(i).word() : sentence.lowerLemma(i);
    }
}
