package org.secondsource.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.Reading;
import org.secondsource.reading.event.EventMention;
import org.secondsource.story.word.Stem;

/// The words around a mention, as far as they tell whether another means the same event. It hangs
/// on the mention's own report alone.
///
/// @param word the dictionary form of the word that names it, without its ending
/// @param isVerb whether that word is a verb
/// @param sentence the number of its sentence in the report
/// @param times how many of its report's mentions are told by this word
/// @param words what its sentence speaks of
/// @param names the words of names in its sentence
/// @param persons those of persons
/// @param numbers the numbers in its sentence
record Wording(
        String word,
        boolean isVerb,
        int sentence,
        int times,
        WordSet words,
        WordSet names,
        WordSet persons,
        WordSet numbers) {
    /// Verbs that tell nothing alone.
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "tell", "get");

    /// The last sentence of a report's lead. Set by hand: the title is the first.
    private static final int LAST_OF_LEAD = 2;

    /// What nothing is known of.
    static final Wording NONE = none();

    private static Wording none() {
        WordSet nothing = WordSet.of(List.of());
        return new Wording("", false, 0, 1, nothing, nothing, nothing, nothing);
    }

    /// Whether it stands where reports tell their news.
    boolean isLead() {
        return sentence <= LAST_OF_LEAD;
    }

    /// The wording of each mention of a report.
    static Map<EventMention, Wording> of(Reading reading) {
        Map<EventMention, Place> places = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (EventMention mention : reading.events()) {
            Place place = Place.of(reading.sentences(), mention.trigger().start());
            places.put(mention, place);
            times.merge(place.word(), 1, Integer::sum);
        }
        Map<EventMention, Wording> found = new HashMap<>();
        places.forEach((mention, place) ->
                found.put(mention, place.wording(times.getOrDefault(place.word(), 1))));
        return found;
    }

    /// Where a mention stands.
    private record Place(Sentence sentence, int number, int index) {
        static Place of(List<Sentence> sentences, int offset) {
            int number = Sentence.numberAt(sentences, offset);
            Sentence sentence = sentences.get(number);
            return new Place(sentence, number, sentence.indexAt(offset));
        }

        String word() {
            return Stem.of(sentence.lowerLemma(index));
        }

        Wording wording(int times) {
            List<Token> tokens = sentence.tokens();
            return new Wording(
                    word(),
                    sentence.holds(index) && tokens.get(index).isVerb(),
                    number,
                    times,
                    others(tokens),
                    lower(tokens, token -> token.isProperNoun() && token.isCapitalised()),
                    lower(tokens, token -> token.name() == NameKind.PERSON),
                    lower(tokens, token -> token.hasTag("CD")));
        }

        private WordSet others(List<Token> tokens) {
            Set<String> found = Wording.words(tokens);
            found.remove(word());
            return WordSet.of(found);
        }
    }

    private static Set<String> words(Collection<Token> tokens) {
        Set<String> found = new HashSet<>();
        for (Token token : tokens) {
            boolean tells =
                    token.isNoun()
                            || token.isVerb() && !LIGHT.contains(token.lowerLemma())
                            || token.tag().startsWith("JJ")
                            || token.hasTag("CD");
            if (tells && !token.isMark()) {
                found.add(Stem.of(token.lowerLemma()));
            }
        }
        return found;
    }

    private static WordSet lower(Collection<Token> tokens, Predicate<Token> asked) {
        return WordSet.of(tokens.stream().filter(asked).map(Token::lower).toList());
    }
}
