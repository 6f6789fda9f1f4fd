package org.secondsource.reading.time;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Verbs that put an event on another day: "postponed to Thursday", "put off from Monday", "brought
/// forward to Tuesday".
public final class Postponement {
    private static final Set<String> ALONE =
            Words.of("postpone, reschedule, defer, adjourn, delay, prepone, prepon");

    /// Verbs that do so only where a day stands behind them: "moved to Thursday", not "to Lima".
    private static final Set<String> WITH_DAY =
            Words.of(
                    "move, shift, push, switch, rearrange, reset, change, slip, slide, advance, bump,"
                            + " transfer, alter, roll");

    /// Verbs that set the new day by "for" too: "rescheduled for Friday".
    private static final Set<String> SETTING = Set.of("reschedule", "rearrange", "reset");

    private static final Set<String> DAYS =
            Words.of("day, week, month, year, tomorrow, today, spring, summer, autumn, winter");

    /// Verbs that do so with a particle only.
    private static final Map<String, Set<String>> PHRASES =
            Map.of(
                    "put", Set.of("off", "back"),
                    "push", Set.of("off", "back"),
                    "bring", Set.of("forward"));

    /// Verbs that do so with a particle and a day: "held over until June".
    private static final Map<String, Set<String>> PHRASES_WITH_DAY =
            Map.of(
                    "hold", Set.of("over"),
                    "carry", Set.of("over"),
                    "set", Set.of("back"),
                    "knock", Set.of("back"),
                    "kick", Set.of("back"),
                    "pull", Set.of("forward"));

    /// Verbs that give an event its day: "a new date has been set for the vote".
    private static final Set<String> DATING =
            Words.of("set, fix, name, agree, announce, find, choose, pick, propose");

    /// Verbs that end with one: "settled on June 15 for the vote".
    private static final Set<String> SETTLING = Words.of("settle, decide, agree");

    /// Nouns of the same, with what is put off behind "of".
    private static final Set<String> NOUNS =
            Words.of("postponement, rescheduling, deferral, adjournment");

    private Postponement() {}

    /// Whether a noun names what is put on another day: "the postponement of | the talks", "a new
    /// date for | the talks".
    public static boolean isOfNoun(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        if (head < 0 || newDate(sentence, noun) >= 0 || isSettled(sentence, noun)) {
            return head >= 0;
        }
        if (!sentence.isRelation(noun, "nmod")) {
            return false;
        }
        boolean newDay =
                sentence.hasLemma(head, "date", "day")
                        && sentence.isLedBy(noun, "for", "of")
                        && sentence.hasDependent(head, "amod", "new")
                        && sentence.isRelation(head, "obj", "nsubj");
        return newDay || NOUNS.contains(sentence.lowerLemma(head)) && sentence.isLedBy(noun, "of");
    }

    /// "a new | date has been set for the vote", "the vote has been given a new | date": the word
    /// for the day that the clause gives what a noun names; -1 where it gives none.
    private static int newDate(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        boolean given =
                sentence.isRelation(noun, "nsubj")
                        && (sentence.hasLemma(verb, "give", "get", "have")
                                || sentence.dependents(verb).stream()
                                        .anyMatch(d -> sentence.hasLemma(d, "give")));
        boolean set =
                sentence.isRelation(noun, "obl")
                        && sentence.isLedBy(noun, "for")
                        && DATING.contains(sentence.lowerLemma(verb));
        return given || set
                ? sentence.subtree(verb).stream()
                        .filter(d -> sentence.hasLemma(d, "date", "day"))
                        .filter(d -> sentence.hasDependent(d, "amod", "new"))
                        .filter(d -> sentence.isRelation(d, "obj", "nsubj"))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    /// "settled on June 15 for | the vote".
    private static boolean isSettled(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        return sentence.isRelation(noun, "obl")
                && sentence.isLedBy(noun, "for")
                && SETTLING.contains(sentence.lowerLemma(verb))
                && hasDay(sentence, verb);
    }

    /// Whether a time is the day that the clause gives what a noun names: "a new date of | May 8
    /// has been set for it", "given a new date: | May 8", "settled on | May 8 for it".
    public static boolean isSetFor(Sentence sentence, int time, int noun) {
        int date = newDate(sentence, noun);
        if (date >= 0) {
            return sentence.isBelow(time, date)
                    || time > date && sentence.isWord(sentence.token(time).head() + 1, ":");
        }
        return isSettled(sentence, noun)
                && sentence.token(time).head() == sentence.token(noun).head()
                && sentence.isLedBy(time, "on");
    }

    /// The noun for a day whose change moves what stands behind its "of": "changed the | date of
    /// the vote".
    public static boolean isDateOf(Sentence sentence, int date, int noun) {
        return sentence.hasLemma(date, "date", "day", "start", "time", "deadline")
                && sentence.isRelation(noun, "nmod")
                && sentence.isLedBy(noun, "of", "for")
                && sentence.isRelation(date, "obj", "nsubj");
    }

    /// Whether a verb puts something on another day.
    public static boolean isTold(Sentence sentence, int verb) {
        if (verb < 0 || !sentence.token(verb).isVerb()) {
            return false;
        }
        String lemma = sentence.lowerLemma(verb);
        Set<String> particles = PHRASES.getOrDefault(lemma, Set.of());
        boolean withDay =
                PHRASES_WITH_DAY.getOrDefault(lemma, Set.of()).contains(sentence.lower(verb + 1))
                        && hasNewDay(sentence, verb);
        return ALONE.contains(lemma)
                || WITH_DAY.contains(lemma) && hasNewDay(sentence, verb)
                || withDay
                || sentence.hasDependent(verb, "advmod", "instead") && hasDay(sentence, verb)
                || sentence.dependents(verb).stream()
                        .anyMatch(d -> particles.contains(sentence.lower(d)));
    }

    private static boolean hasNewDay(Sentence sentence, int verb) {
        return sentence.subtree(verb).stream()
                .filter(d ->
                        sentence.token(d).head() == verb
                                || sentence.holds(sentence.token(d).head())
                                        && sentence.token(sentence.token(d).head()).head() == verb)
                .anyMatch(d ->
                        isLedToNew(sentence, d, verb)
                                && (TimeReader.isCalendarWord(sentence.token(d).word())
                                        || DAYS.contains(sentence.lowerLemma(d))));
    }

    /// "put off to", "rescheduled for".
    private static boolean isLedToNew(Sentence sentence, int time, int verb) {
        boolean until =
                sentence.dependents(time).stream()
                        .anyMatch(d ->
                                sentence.isRelation(d, "case")
                                        && sentence.isWord(d, "to", "until", "till"));
        return until
                || SETTING.contains(sentence.lowerLemma(verb))
                        && sentence.isLedBy(time, "for", "on");
    }

    /// "will be played on Wednesday instead".
    private static boolean hasDay(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(d ->
                        sentence.isLedBy(d, "on")
                                && TimeReader.isCalendarWord(sentence.token(d).word()));
    }

    /// Whether a time is the day that something is put on: "moved | to Thursday".
    public static boolean isNewDay(Sentence sentence, int time) {
        int verb = sentence.token(time).head();
        if (verb >= 0 && isNewDayOfNoun(sentence, time, verb)) {
            return true;
        }
        return isTold(sentence, verb)
                && (isLedToNew(sentence, time, verb)
                        || sentence.hasDependent(verb, "advmod", "instead"));
    }

    /// "announced the postponement of the talks to | 4 July", "a new date: | 4 July".
    private static boolean isNewDayOfNoun(Sentence sentence, int time, int head) {
        if (sentence.hasDependent(head, "amod", "new") && sentence.hasLemma(head, "date", "day")) {
            return true;
        }
        OptionalInt noun = sentence.dependent(head, "obj");
        int above = noun.orElse(head);
        return above < time
                && NOUNS.contains(sentence.lowerLemma(above))
                && sentence.isLedBy(time, "to", "until", "till");
    }

    /// Whether a time is the day that something was due on: "from Monday", "Monday's talks were
    /// moved"; "postponed on Monday" is the day it was put off.
    public static boolean isOldDay(Sentence sentence, int time) {
        int head = sentence.token(time).head();
        return isTold(sentence, head) && sentence.isLedBy(time, "from")
                || isReplaced(sentence, time)
                || sentence.isRelation(time, "nmod:poss", "compound", "nmod")
                        && head >= 0
                        && sentence.isRelation(head, "nsubj", "obj")
                        && isTold(sentence, sentence.token(head).head());
    }

    /// "on Friday instead of | Monday", "on Friday, not | Monday".
    private static boolean isReplaced(Sentence sentence, int time) {
        return sentence.dependents(time).stream()
                .anyMatch(d ->
                        d < time
                                && (sentence.isWord(d, "instead", "not")
                                        || sentence.isWord(d, "rather")
                                                && sentence.isWord(d + 1, "than")));
    }

    /// Whether a time is that of what is moved into another place, and so keeps its day: "the march
    /// on | Sunday has been moved to the park".
    static boolean isOfMoved(Sentence sentence, int time) {
        int noun = sentence.token(time).head();
        return noun >= 0
                && sentence.isRelation(time, "nmod", "nmod:poss", "compound")
                && sentence.isRelation(noun, "nsubj:pass")
                && sentence.hasLemma(
                        sentence.token(noun).head(), "move", "relocate", "switch", "transfer");
    }
}
