package org.secondsource.reading.trigger;

import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.time.Postponement;

/// Words that name an event only in a phrase, and common words in the senses that name none.
final class EventPhrases {
    private static final Set<String> DRUNK =
            Words.of("drunk, drunken, drink, impaired, intoxicated, reckless, dangerous");

    /// Words around "party" that make it a feast; without them it is a political one.
    private static final Set<String> FEASTS =
            Words.of(
                    "christmas, holiday, birthday, office, dinner, cocktail, garden, farewell,"
                            + " wedding, house, throw, attend, host, guest, company, pool, dance");

    private static final Set<String> KILLINGS = Words.of("murder, homicide, manslaughter");

    /// Words of the law above a killing that make it what somebody is charged with.
    private static final Set<String> LAW =
            Words.of(
                    "charge, count, convict, conviction, guilty, accuse, suspicion, indict,"
                            + " indictment, arrest, try, trial, plead, case, face, degree");

    /// What comes in rounds and is no contest.
    private static final Set<String> SHOTS = Words.of("ammunition, bullet, shot, fire, drink");

    /// Who rules, and gives no ruling: "the ruling coalition".
    private static final Set<String> RULERS =
            Words.of(
                    "coalition, party, alliance, bloc, family, class, elite, council, junta, body,"
                            + " faction, dynasty, majority, camp");

    /// Words of a betrothal; an engagement without them is a fight or an appointment.
    private static final Set<String> BETROTHED =
            Words.of(
                    "couple, marry, wed, wedding, marriage, fiance, fiancé, fiancée, ring, bride,"
                            + " groom, boyfriend, girlfriend, partner, propose");

    /// Verbs whose object "sentence" is made of words.
    private static final Set<String> WRITING =
            Words.of("write, read, say, speak, utter, translate, quote, finish, complete, repeat");

    /// Verbs behind which "to be named" tells of a source, not of a post.
    private static final Set<String> WITHHOLDING =
            Words.of("ask, decline, refuse, want, wish, request");

    /// How many words lie between "hit" and "run", and between "drunken" and "driving", where
    /// hyphens stand alone. Set by hand.
    private static final int PHRASE_REACH = 4;

    private EventPhrases() {}

    /// "drunken driving", "driving under the influence", "driving while intoxicated".
    static boolean isDrunkDriving(Sentence sentence, int index) {
        if (!sentence.isWord(index, "driving")) {
            return false;
        }
        boolean under = sentence.isWord(index + 1, "under") && isNear(sentence, index, "influence");
        return under
                || DRUNK.contains(sentence.lowerLemma(index - 1))
                || DRUNK.contains(sentence.lowerLemma(index - 2))
                        && sentence.isWord(index - 1, "-", "and", "&")
                || sentence.isWord(index + 1, "while") && isNear(sentence, index, "intoxicated");
    }

    private static boolean isNear(Sentence sentence, int index, String word) {
        for (int i = index + 1; i <= index + PHRASE_REACH; i++) {
            if (sentence.isWord(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// "charged with murder", "a murder charge": a count, which may fail, not the death itself.
    static boolean isLegalCount(Sentence sentence, int index) {
        return KILLINGS.contains(sentence.lowerLemma(index))
                && sentence.token(index).isNoun()
                && LAW.contains(sentence.lowerLemma(sentence.token(index).head()));
    }

    /// "hit and run": the driver fled.
    static boolean isRunOfHitAndRun(Sentence sentence, int index) {
        boolean run = sentence.isWord(index, "run") && sentence.isWord(index - 1, "and", "-", "&");
        for (int i = index - PHRASE_REACH; run && i < index; i++) {
            if (sentence.isWord(i, "hit")) {
                return true;
            }
        }
        return false;
    }

    /// "hit and run", with and without hyphens: somebody was hit.
    static boolean isHitOfHitAndRun(Sentence sentence, int index) {
        return sentence.isWord(index, "hit")
                && sentence.isWord(index + 1, "and", "-", "&")
                && isNear(sentence, index, "run");
    }

    /// "one dead, 2 hurt": what a headline counts.
    static boolean isCasualty(Sentence sentence, int index) {
        return sentence.isWord(index, "hurt", "injured", "wounded")
                && index > 0
                && sentence.token(index - 1).hasTag("CD");
    }

    /// "struck and killed a woman": an object that the parser gives to the second verb.
    static boolean sharesObject(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(d ->
                        sentence.isRelation(d, "conj") && sentence.dependent(d, "obj").isPresent());
    }

    /// The word itself, or what it is the plural of: taggers leave names in the plural as they are.
    static String singular(Sentence sentence, int index) {
        String lemma = sentence.lowerLemma(index);
        boolean names = sentence.token(index).hasTag("NNPS", "NNP") && lemma.endsWith("s");
        return names ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /// "in charge of", "political party", "a round of shots" name no event.
    static boolean isNounSense(Sentence sentence, int index, String lemma) {
        return switch (lemma) {
            case "charge" -> !sentence.isWord(index - 1, "in");
            case "party" -> isFeast(sentence, index);
            case "round" ->
                    sentence.subtree(index).stream()
                            .noneMatch(i -> SHOTS.contains(sentence.lowerLemma(i)));
            case "release" ->
                    !sentence.isWord(index - 1, "press", "news", "media", "data", "video");
            case "ruling" -> !RULERS.contains(sentence.lowerLemma(index + 1));
            case "sentence" -> !WRITING.contains(sentence.lowerLemma(headOf(sentence, index)));
            case "march" -> !isLedOn(sentence, index, "time", "history", "progress", "science");
            case "engagement" -> isBetrothal(sentence, index);
            case "report", "claim" -> !sentence.isWord(index - 1, "a", "an", "the", "its");
            default -> true;
        };
    }

    private static int headOf(Sentence sentence, int index) {
        return sentence.token(index).head();
    }

    /// "the march of time".
    private static boolean isLedOn(Sentence sentence, int index, String... lemmas) {
        return sentence.dependents(index).stream()
                .anyMatch(d -> sentence.isLedBy(d, "of") && sentence.hasLemma(d, lemmas));
    }

    /// "their engagement to marry", "Ann's engagement to Bo".
    private static boolean isBetrothal(Sentence sentence, int index) {
        boolean to =
                sentence.dependents(index).stream()
                        .anyMatch(
                                d -> sentence.isLedBy(d, "to") && sentence.token(d).isProperNoun());
        for (int i = 0; !to && i < sentence.size(); i++) {
            to = BETROTHED.contains(sentence.lowerLemma(i));
        }
        return to;
    }

    private static boolean isFeast(Sentence sentence, int index) {
        int head = sentence.token(index).head();
        return !sentence.token(index).isCapitalised()
                        && (FEASTS.contains(sentence.lowerLemma(head))
                                || sentence.isLedBy(index, "at", "during", "after"))
                || FEASTS.contains(sentence.lowerLemma(index - 1));
    }

    /// "fell to 3 percent", "asked whether", "found guilty" and "left many dead" are other things.
    static boolean isVerbSense(Sentence sentence, int index) {
        boolean object = sentence.dependent(index, "obj").isPresent();
        boolean phrasal = sentence.dependent(index, "compound:prt").isPresent();
        return switch (sentence.lowerLemma(index)) {
            case "speed" -> sentence.token(index).hasTag("VBG") && !object && !phrasal;
            case "pick" -> !phrasal;
            case "visit" -> !isVisitingSide(sentence, index);
            case "appear" -> isPresence(sentence, index);
            case "name" -> !isUnnamed(sentence, index) && !sentence.isWord(index + 1, "after");
            case "move" -> !Postponement.isTold(sentence, index);
            case "see", "watch", "witness", "hear" -> isOfHappening(sentence, index);
            case "pull" -> sentence.isWord(index + 1, "over") || sentence.isWord(index + 2, "over");
            case "mow", "gun", "knock" -> phrasal || sentence.isWord(index + 1, "down", "out");
            case "fall" -> !sentence.isWord(index + 1, "through", "apart");
            case "leave" -> sentence.dependent(index, "xcomp", "ccomp").isEmpty();
            case "find" -> object || sentence.token(index).hasTag("VBN");
            default -> true;
        };
    }

    /// "the visiting side": who plays away visits nobody in the sense of the news.
    private static boolean isVisitingSide(Sentence sentence, int verb) {
        return sentence.isRelation(verb, "amod")
                && sentence.hasLemma(
                        sentence.token(verb).head(),
                        "side",
                        "team",
                        "fan",
                        "supporter",
                        "crowd",
                        "player",
                        "captain",
                        "hour");
    }

    /// "appeared in court", not "appears tired".
    private static boolean isPresence(Sentence sentence, int verb) {
        return sentence.dependent(verb, "xcomp", "ccomp").isEmpty()
                && sentence.dependents(verb).stream()
                        .anyMatch(d -> sentence.isLedBy(d, "in", "at", "on", "before"));
    }

    /// "who declined to be named".
    private static boolean isUnnamed(Sentence sentence, int name) {
        return sentence.hasDependent(name, "aux", "be")
                && WITHHOLDING.contains(sentence.lowerLemma(sentence.token(name).head()));
    }

    /// "saw his brother fall": perception of something that happens (TimeML's class PERCEPTION),
    /// not of a thing or a point.
    private static boolean isOfHappening(Sentence sentence, int verb) {
        for (int dependent : sentence.dependents(verb)) {
            boolean clause =
                    sentence.isRelation(dependent, "xcomp", "ccomp")
                            && !sentence.token(dependent).hasTag("VBD", "VBZ", "VBP");
            boolean doing =
                    sentence.isRelation(dependent, "obj")
                            && sentence.dependent(dependent, "acl").isPresent();
            if (clause || doing) {
                return true;
            }
        }
        return false;
    }
}
