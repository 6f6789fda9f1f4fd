package org.secondsource.reading.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// States that no list knows, as a report itself makes them known: whoever has a government, an
/// army or a foreign minister is no person, whatever the recogniser takes the name for.
final class ToldStates {
    /// What a state has and neither a person nor a firm, as PLOVER's table of actors names it: not
    /// presidents, envoys or capitals.
    private static final Set<String> ORGANS =
            Words.of(
                    "government, parliament, army, navy, military, constitution, embassy, ambassador");

    /// Of ministers and ministries only these are a state's and no church's or union's.
    private static final Set<String> MINISTERS = Words.of("minister, ministry");

    /// Nouns whose "of" a state stands behind: "the government of Vik".
    private static final Set<String> OF_STATE =
            Words.of("government, country, republic, kingdom, parliament, army, embassy, borders");

    /// How an adjective is made of a state's name: "Belvaria" gives "Belvarian".
    private static final List<String> ENDINGS = List.of("n", "an", "ian", "ese", "ish");

    private final Set<String> states = new HashSet<>();

    /// @param names all names of the report
    ToldStates(List<FoundName> names, List<Sentence> sentences) {
        for (FoundName found : names) {
            NameFinder.Name name = found.name();
            if (name.first() != name.last() || name.entry().isPresent()) {
                continue;
            }
            Sentence sentence = found.sentence();
            String word = sentence.token(name.last()).word();
            if (hasOrgan(sentence, name.last())
                    || sentences.stream().anyMatch(each -> tellsOf(each, word))) {
                states.add(word);
            }
        }
    }

    /// The name as that of a state, where the report tells that it is one.
    Optional<NameFinder.Name> of(FoundName found) {
        NameFinder.Name name = found.name();
        String word = found.sentence().token(name.last()).word();
        return name.first() == name.last() && name.entry().isEmpty() && states.contains(word)
                ? Optional.of(
                        new NameFinder.Name(
                                name.first(),
                                name.last(),
                                NameKind.LOCATION,
                                Optional.of(
                                        new Gazetteer.Entry(
                                                word, ActorKind.STATE, Gazetteer.Sense.NAME))))
                : Optional.empty();
    }

    /// "Vik's army", "the government of Vik".
    private static boolean hasOrgan(Sentence sentence, int name) {
        int owned = sentence.token(name).head();
        boolean owner = sentence.isRelation(name, "nmod:poss") && isOrgan(sentence, owned);
        boolean of =
                sentence.isWord(name - 1, "of") && OF_STATE.contains(sentence.lowerLemma(name - 2));
        return owner || of;
    }

    private static boolean isOrgan(Sentence sentence, int noun) {
        String lemma = sentence.lowerLemma(noun);
        boolean foreign =
                MINISTERS.contains(lemma)
                        && sentence.isWord(noun - 1, "foreign", "interior", "defence", "prime");
        return ORGANS.contains(lemma) || foreign;
    }

    /// "the Belvarian government".
    private static boolean tellsOf(Sentence sentence, String name) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            String word = sentence.token(i).word();
            boolean adjective =
                    word.length() > name.length()
                            && word.startsWith(name)
                            && ENDINGS.contains(word.substring(name.length()));
            if (adjective && (isOrgan(sentence, i + 1) || isOrgan(sentence, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
