package org.secondsource.reading.trigger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.language.Sentence;
import org.secondsource.text.WordTable;

/// The phrases in which a noun of events names none (`nouns.tsv`): "heart attack", "hearing aid",
/// "a flood of complaints".
final class NounPhrases {
    /// How many words before the noun the other may stand: "panic | and heart attacks". Set by
    /// hand.
    private static final int REACH = 2;

    private final List<Phrase> phrases;

    private NounPhrases(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    static NounPhrases load() {
        return new NounPhrases(
                WordTable.beside(NounPhrases.class, "nouns.tsv").rows().stream()
                        .map(row ->
                                new Phrase(
                                        Set.copyOf(row.words(0)),
                                        Place.valueOf(row.text(1).toUpperCase(Locale.ROOT)),
                                        Set.copyOf(row.words(2))))
                        .toList());
    }

    /// Whether what stands with a noun makes it no event.
    boolean isNoEvent(Sentence sentence, int noun, String lemma) {
        return phrases.stream()
                .filter(phrase -> phrase.nouns.contains(lemma))
                .anyMatch(phrase -> phrase.stands(sentence, noun));
    }

    private enum Place {
        BEFORE,
        BEHIND,
        OF,
        WITH
    }

    private record Phrase(Set<String> nouns, Place place, Set<String> others) {
        boolean stands(Sentence sentence, int noun) {
            return where(sentence, noun)
                    .anyMatch(i ->
                            sentence.holds(i)
                                    && (others.contains(sentence.lowerLemma(i))
                                            || others.contains(sentence.lower(i))));
        }

        private Stream<Integer> where(Sentence sentence, int noun) {
            return switch (place) {
                case BEFORE ->
                        Stream.iterate(
                                noun - 1, i -> i >= noun - REACH && isIn(sentence, i), i -> i - 1);
                case BEHIND -> Stream.of(noun + 1);
                case OF -> led(sentence, noun).stream();
                case WITH -> {
                    Set<Integer> with = new HashSet<>(sentence.dependents(noun));
                    with.add(sentence.token(noun).head());
                    yield with.stream();
                }
            };
        }

        /// A mark ends the phrase: "the heart, attacks".
        private static boolean isIn(Sentence sentence, int i) {
            return sentence.holds(i) && (!sentence.token(i).isMark() || sentence.isWord(i, "-"));
        }

        /// What a preposition puts below the noun, or right behind it: "lost the fight | against
        /// cancer".
        private static Set<Integer> led(Sentence sentence, int noun) {
            Set<Integer> led = new HashSet<>();
            for (int i = noun + 1; i < sentence.size(); i++) {
                boolean below = sentence.token(i).head() == noun;
                boolean next =
                        sentence.isRelation(noun + 1, "case")
                                && sentence.token(noun + 1).head() == i;
                if ((below || next) && sentence.preposition(i).isPresent()) {
                    led.add(i);
                    sentence.dependents(i).stream()
                            .filter(d -> sentence.isRelation(d, "conj", "compound"))
                            .forEach(led::add);
                }
            }
            return led;
        }
    }
}
