package org.secondsource.event;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// What is seen of two tellings that may be of one event. A trait is measured in steps, each of
/// which has a weight; a trait speaks for one event in all of them, or against it in all.
@SuppressWarnings("ImmutableEnumChecker") // functions without state, and arrays never written
enum Trait {
    SAME_WORD(true, TellingPair::isOneWord),
    SAME_STEM(true, pair -> pair.one.identity().stem().equals(pair.other.identity().stem())),
    RULED(true, pair -> pair.isRuled),
    SAME_SORT(true, pair -> pair.agrees(Aspect.SORT)),
    SAME_PARTIES(true, pair -> pair.agrees(Aspect.PARTIES)),
    SAME_ORDINAL(true, pair -> pair.agrees(Aspect.ORDINAL)),
    SAME_NAME(true, pair -> pair.agrees(Aspect.NAME)),
    SAME_PLACE(true, pair -> pair.agrees(Aspect.PLACE)),
    SAME_DAY(true, pair -> pair.agrees(Aspect.DAY)),
    OTHER_SORT(false, pair -> pair.conflicts(Aspect.SORT)),
    OTHER_PARTIES(false, pair -> pair.conflicts(Aspect.PARTIES)),
    OTHER_ORDINAL(false, pair -> pair.conflicts(Aspect.ORDINAL)),
    OTHER_PLACE(false, pair -> pair.conflicts(Aspect.PLACE)),
    OTHER_DAY(false, pair -> pair.conflicts(Aspect.DAY)),
    OTHER_COURSE(false, pair -> pair.conflicts(Aspect.COURSE)),
    SENTENCES(true, pair -> pair.sentences, .1, .2, .3, .4, .5, .6, .8),
    SENTENCE_HELD(true, pair -> pair.of(Wording::words, WordSet::overlap), .2, .4, .6, .8),
    WORD_AND_SENTENCES(true, pair -> pair.isOneWord() ? pair.sentences : 0, .1, .2, .4, .6),
    NAMES_HELD(true, pair -> pair.of(Wording::names, WordSet::overlap), .01, .5, 1),
    NAMES_SHARED(true, pair -> pair.of(Wording::names, WordSet::shared), 2, 4),
    OTHER_NAMES(false, pair -> pair.isApart(Wording::names)),
    PERSONS_SHARED(true, pair -> pair.of(Wording::persons, WordSet::shared), 1),
    OTHER_PERSONS(false, pair -> pair.isApart(Wording::persons)),
    NUMBERS_SHARED(true, pair -> pair.of(Wording::numbers, WordSet::shared), 1),
    OTHER_NUMBERS(false, pair -> pair.isApart(Wording::numbers)),
    PARTICIPANTS(true, TellingPair::shared, 1, 2),
    OTHER_PARTICIPANTS(false, TellingPair::isOfOthers),
    SAME_THINGS(true, TellingPair::sharesThings),
    OTHER_THINGS(false, TellingPair::isOfOtherThings),
    VERB_AND_NOUN(false, pair -> pair.one.wording().isVerb() != pair.other.wording().isVerb()),
    /// A word that a report uses often names several things.
    OFTEN(
            false,
            pair -> Math.max(pair.one.wording().times(), pair.other.wording().times()),
            2,
            3,
            4,
            6),
    LEADS(true, pair -> pair.one.wording().isLead() && pair.other.wording().isLead()),
    OTHER_STATUS(false, pair -> pair.one.status() != pair.other.status()),
    DAYS(false, TellingPair::days, 8, 61),
    CHANCE(true, pair -> pair.one.mention().kind().isChance()),
    ASIDE(false, pair -> pair.one.mention().kind().isAside()),
    MANY(false, pair -> pair.one.mention().kind().isMany());

    private final boolean speaksFor;
    private final ToDoubleFunction<TellingPair> measure;
    private final double[] steps;

    Trait(boolean speaksFor, ToDoubleFunction<TellingPair> measure, double... steps) {
        this.speaksFor = speaksFor;
        this.measure = measure;
        this.steps = steps;
    }

    Trait(boolean speaksFor, Predicate<TellingPair> holds) {
        this(speaksFor, pair -> holds.test(pair) ? 1 : 0, 1);
    }

    boolean speaksFor() {
        return speaksFor;
    }

    /// How many steps it has.
    int steps() {
        return steps.length;
    }

    /// How many of its steps a pair reaches.
    int reached(TellingPair pair) {
        double value = measure.applyAsDouble(pair);
        int reached = 0;
        while (reached < steps.length && value >= steps[reached]) {
            reached++;
        }
        return reached;
    }
}
