package org.secondsource.reading.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.PlaceReader;
import org.secondsource.text.WordTable;

/// The frames in which a verb names an event, and of what kind (`phrases.tsv`): "let go", "took
/// into custody"; who seizes a gunman arrests him, and who seizes a valley does not.
final class VerbPhrases {
    /// How many words behind the verb its particle may stand: "checked | herself in". Set by hand.
    private static final int PARTICLE_REACH = 2;

    /// What the name of a class of nouns begins with.
    private static final String CLASS = "@";

    /// Stands for any word for a place.
    private static final String PLACE = "@place";

    /// Stands for any word.
    private static final String ANY = "@any";

    private static final Set<String> OPEN = Set.of(PLACE, ANY);

    private final List<Phrase> phrases;

    private VerbPhrases(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    static VerbPhrases load() {
        List<Phrase> phrases = new ArrayList<>();
        Map<String, List<String>> classes = new HashMap<>();
        for (WordTable.Row row : WordTable.beside(VerbPhrases.class, "classes.tsv").rows()) {
            classes.put(CLASS + row.text(0), row.words(1));
        }
        for (WordTable.Row row : WordTable.beside(VerbPhrases.class, "phrases.tsv").rows()) {
            phrases.add(
                    new Phrase(
                            row.text(0),
                            Set.copyOf(row.words(1)),
                            row.words(2).stream()
                                    .flatMap(word -> members(word, classes))
                                    .collect(Collectors.toSet()),
                            Place.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                            Set.copyOf(row.words(4))));
        }
        return new VerbPhrases(phrases);
    }

    /// The nouns of a class; else the word itself.
    private static Stream<String> members(String word, Map<String, List<String>> classes) {
        if (word.startsWith(CLASS) && !OPEN.contains(word) && !classes.containsKey(word)) {
            throw new IllegalStateException(
                    "phrases.tsv names the class %s; classes.tsv has %s"
                            .formatted(word, classes.keySet()));
        }
        return classes.getOrDefault(word, List.of(word)).stream();
    }

    /// Stands for no kind: in this frame the verb names no event.
    static final String NONE = "-";

    /// The kind of event that a verb names by what stands with it, the first of the table, or
    /// `NONE`; empty where no frame is met, so that the verb speaks for itself.
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
        SUBJECT,
        CLAUSE,
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
            return sentence.holds(i)
                    && !sentence.token(i).hasTag("TO")
                    && (companions.contains(sentence.lowerLemma(i))
                            || companions.contains(ANY)
                            || companions.contains(PLACE) && isPlace(sentence.token(i)));
        }

        private static boolean isPlace(Token token) {
            return token.name() == NameKind.LOCATION || PlaceReader.isGround(token);
        }

        private Set<Integer> where(Sentence sentence, int verb) {
            return switch (place) {
                case OBJECT -> objects(sentence, verb);
                case SUBJECT -> subjects(sentence, verb);
                case CLAUSE -> clauses(sentence, verb);
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

        /// What does it: the subject, and who a passive is done by.
        private static Set<Integer> subjects(Sentence sentence, int verb) {
            Set<Integer> subjects = new HashSet<>();
            for (int dependent : sentence.dependents(verb)) {
                boolean agent =
                        sentence.isRelation(dependent, "obl") && sentence.isLedBy(dependent, "by");
                if (agent || sentence.isRelation(dependent, "nsubj")) {
                    subjects.add(dependent);
                }
            }
            return subjects;
        }

        /// What it tells in a clause: "demonstrated that …", "suspects he …".
        private static Set<Integer> clauses(Sentence sentence, int verb) {
            return sentence.dependents(verb).stream()
                    .filter(d -> d > verb && sentence.isRelation(d, "ccomp"))
                    .collect(Collectors.toSet());
        }

        /// What it is done to: the object, the subject of a passive, the noun that a participle
        /// stands behind, and a number's noun ("3 million | euros").
        private static Set<Integer> objects(Sentence sentence, int verb) {
            Set<Integer> objects = new HashSet<>();
            for (int dependent : sentence.dependents(verb)) {
                if (sentence.isRelation(dependent, "obj", "nsubj:pass")) {
                    objects.add(dependent);
                    sentence.dependents(dependent).stream()
                            .filter(d -> sentence.isLedBy(d, "of")) // "tonnes of cocaine"
                            .forEach(objects::add);
                }
            }
            if (sentence.isRelation(verb, "acl") && sentence.token(verb).hasTag("VBN")) {
                objects.add(sentence.token(verb).head());
            }
            return objects;
        }
    }
}
