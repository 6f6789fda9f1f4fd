package org.secondsource.reading.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Settles whether a name is a person's or a body's where the report tells more than the
/// recogniser, which sees one sentence at a time: "Brapor, a group of farmers" is a body wherever
/// it stands, "Lund" is a person where "Tor Lund" is one.
final class NameKinds {
    /// Verbs whose named object is a body: "runs Vik Cafe".
    private static final Set<String> RUNNING =
            Words.of("run, own, found, co-found, manage, operate");

    /// Posts and parts that a body has and a person has not: "Vik's chief executive".
    private static final Set<String> OWNED =
            Words.of(
                    "executive, chairman, chairwoman, ceo, founder, shareholder, subsidiary,"
                            + " headquarters, board");

    /// Verbs of what persons alone do, which no place does for its government (VerbNet 37, 29).
    private static final Set<String> HUMAN =
            Words.of(
                    "say, tell, add, ask, think, believe, know, feel, write, recall, smile, laugh,"
                            + " nod, shrug, marry, resign, retire, doubt, joke, insist, explain,"
                            + " keep, run, own, speak, arrive, criticise, criticize, defend,"
                            + " reject, apologise, apologize");

    private final Nouns nouns;
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> familyNames = new HashSet<>();
    private final Map<String, String> firstWords = new HashMap<>();

    /// Names that the recogniser takes for places or bodies, of people whose age or office is told.
    private final Set<String> persons = new HashSet<>();

    /// @param names all names of the report
    NameKinds(Nouns nouns, List<FoundName> names) {
        this.nouns = nouns;
        for (FoundName found : names) {
            if (isUnlisted(found.name()) && isBody(found.sentence(), found.name())) {
                bodies.add(key(found));
            }
            if (isUnlisted(found.name()) && isPerson(found.sentence(), found.name())) {
                persons.add(key(found));
            }
        }
        for (FoundName found : names) {
            boolean several = found.name().last() > found.name().first();
            if (several && isUnlisted(found.name())) {
                Sentence sentence = found.sentence();
                if (settled(found).kind() == NameKind.PERSON) {
                    familyNames.add(sentence.lower(found.name().last()));
                } else if (bodies.contains(key(found))) {
                    firstWords.put(sentence.lower(found.name().first()), key(found));
                }
            }
        }
    }

    private static boolean isUnlisted(NameFinder.Name name) {
        return name.entry().isEmpty();
    }

    private static String key(FoundName found) {
        StringBuilder words = new StringBuilder();
        for (int i = found.name().first(); i <= found.name().last(); i++) {
            words.append(found.sentence().lower(i)).append(' ');
        }
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }

    /// The name with the kind that the report tells.
    NameFinder.Name settled(FoundName found) {
        NameFinder.Name name = found.name();
        if (!isUnlisted(name)) {
            return name;
        }
        String key = key(found);
        boolean single = name.first() == name.last();
        if (bodies.contains(key)) {
            return name.as(NameKind.ORGANISATION);
        }
        if (persons.contains(key)) {
            return name.as(NameKind.PERSON);
        }
        if (single && familyNames.contains(key)) {
            return name.as(NameKind.PERSON);
        }
        return single && firstWords.containsKey(key) ? name.as(NameKind.ORGANISATION) : name;
    }

    /// "Sofia Lund, 47,", "Sofia Lund, the mayor": a first name and a surname with an age or an
    /// office are no place and no body.
    private boolean isPerson(Sentence sentence, NameFinder.Name name) {
        int first = name.first();
        int last = name.last();
        boolean full =
                name.kind() != NameKind.PERSON
                        && last == first + 1
                        && !nouns.endsBodyName(sentence.token(last))
                        && FirstNames.sexOf(sentence.lower(first) + " " + sentence.lower(last))
                                .isPresent();
        boolean titled =
                first > 0
                        && nouns.isOffice(sentence.token(first - 1))
                        && !sentence.token(first - 1).isPlural();
        boolean speaks =
                name.kind() == NameKind.LOCATION
                        && sentence.isRelation(last, "nsubj")
                        && HUMAN.contains(sentence.lowerLemma(sentence.token(last).head()));
        boolean who = sentence.isWord(last + 1, ",") && sentence.isWord(last + 2, "who");
        boolean holder =
                sentence.isRelation(last, "appos")
                        && nouns.isPerson(sentence.token(sentence.token(last).head()));
        boolean sender = sentence.isLedBy(last, "of", "from", "by") && ownsWord(sentence, last);
        boolean aged =
                sentence.isWord(last + 1, ",")
                        && sentence.holds(last + 2)
                        && sentence.token(last + 2).word().matches("[1-9]\\d")
                        && sentence.isWord(last + 3, ",");
        return full
                && (aged
                        || titled
                        || who
                        || holder
                        || sender
                        || speaks
                        || OfficeFrames.heads(sentence, first, last).stream()
                                .anyMatch(head -> nouns.isOffice(sentence.token(head))));
    }

    /// "the verdict of Sofia Lund": no place and no square has a word to say.
    private boolean ownsWord(Sentence sentence, int name) {
        int noun = sentence.token(name).head();
        return noun >= 0 && nouns.isWord(sentence.token(noun));
    }

    private boolean isBody(Sentence sentence, NameFinder.Name name) {
        int last = name.last();
        boolean proper = last > name.first() && nouns.endsBodyName(sentence.token(last));
        return proper
                || isVentured(sentence, name)
                || isDescribedAsBody(sentence, last)
                || isRun(sentence, last);
    }

    /// "the Vik plant", "Vik news agency".
    private boolean isVentured(Sentence sentence, NameFinder.Name name) {
        int next = sentence.isWord(name.last() + 1, "news") ? name.last() + 2 : name.last() + 1;
        return sentence.holds(next) && nouns.isVenture(sentence.token(next));
    }

    /// "Brapor, a group of farmers", "a company, Brapor".
    private boolean isDescribedAsBody(Sentence sentence, int head) {
        for (int dependent : sentence.dependents(head)) {
            if (sentence.isRelation(dependent, "appos") && isBodyNoun(sentence.token(dependent))) {
                return true;
            }
        }
        int above = sentence.token(head).head();
        return sentence.isRelation(head, "appos")
                && above >= 0
                && above < head
                && isBodyNoun(sentence.token(above))
                && NounPhrase.around(sentence, above).last() < head;
    }

    private boolean isBodyNoun(Token token) {
        return nouns.isBody(token) && !token.isCapitalised() && !token.isPlural();
    }

    /// "runs Vik Cafe", "Vik's chief executive".
    private static boolean isRun(Sentence sentence, int head) {
        String above = sentence.lowerLemma(sentence.token(head).head());
        return sentence.isRelation(head, "obj") && RUNNING.contains(above)
                || sentence.isRelation(head, "nmod:poss") && OWNED.contains(above);
    }

    /// The longer name of the body that a single word stands for: "Vik" of "Vik Seafood".
    Optional<String> fuller(String written) {
        return Optional.ofNullable(firstWords.get(written.toLowerCase(Locale.ROOT)));
    }
}
