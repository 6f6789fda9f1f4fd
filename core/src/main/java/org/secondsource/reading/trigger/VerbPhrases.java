package org.secondsource.reading.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.WordTable;

/// Verbs that name an event only with what stands with them (`phrases.tsv`): "let go", "took into
/// custody", "pledged 4 million euros".
final class VerbPhrases {
    /// How many words behind the verb its particle may stand: "checked | herself in". Set by hand.
    private static final int PARTICLE_REACH = 2;

    private final List<Phrase> phrases;

    private VerbPhrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    static VerbPhrases load() {
        List<Phrase> phrases = new ArrayList<>();
        for (WordTable.Row row : WordTable.beside(VerbPhrases.class, "phrases.tsv").rows()) {
            phrases.add(
                    new Phrase(
                            row.text(0),
                            Set.copyOf(row.words(1)),
                            Set.copyOf(row.words(2)),
                            Place.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                            Set.copyOf(row.words(4))));
        }
        return new VerbPhrases(phrases);
    }

    /// The kind of event that a verb names by what stands with it, the first of the table; empty
    /// where none does.
    Optional<String> kind(Sentence sentence, int verb) {
        String lemma = sentence.lowerLemma(verb);
        return phrases.stream()
                .filter(phrase -> phrase.verbs.contains(lemma))
                .filter(phrase -> phrase.stands(sentence, verb))
                .map(Phrase::kind)
                .findFirst();
    }

    private enum Place {
        BESIDE,
        OBJECT,
        BELOW
    }

    private record Phrase(
            String kind,
            Set<String> verbs,
            Set<String> companions,
            Place place,
            Set<String> strangers) {
        boolean stands(Sentence sentence, int verb) {
            return where(sentence, verb).stream().anyMatch(i -> isCompanion(sentence, i))
                    && sentence.subtree(verb).stream()
                            .noneMatch(i -> strangers.contains(sentence.lowerLemma(i)));
        }

        /// Not the "to" of an infinitive: "is going to sing" goes nowhere.
        private boolean isCompanion(Sentence sentence, int i) {
            return companions.contains(sentence.lowerLemma(i)) && !sentence.token(i).hasTag("TO");
        }

        private Set<Integer> where(Sentence sentence, int verb) {
            return switch (place) {
                case OBJECT -> objects(sentence, verb);
                case BELOW -> Set.copyOf(sentence.subtree(verb));
                case BESIDE -> {
                    Set<Integer> beside = new HashSet<>(sentence.dependents(verb));
                    for (int i = 1; i <= PARTICLE_REACH; i++) {
                        beside.add(verb + i);
                    }
                    yield beside;
                }
            };
        }

        /// What it is done to: the object, the subject of a passive, the noun that a participle
        /// stands behind, and a number's noun ("3 million | euros").
        private static Set<Integer> objects(Sentence sentence, int verb) {
            Set<Integer> objects = new HashSet<>();
            for (int dependent : sentence.dependents(verb)) {
                if (sentence.isRelation(dependent, "obj", "nsubj:pass")) {
                    objects.add(dependent);
                }
            }
            if (sentence.isRelation(verb, "acl") && sentence.token(verb).hasTag("VBN")) {
                objects.add(sentence.token(verb).head());
            }
            return objects;
        }
    }
}
