package org.secondsource.reading.trigger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.secondsource.language.Sentence;
import org.secondsource.text.WordTable;

/// Tells what sort of its kind a word names (`sorts.tsv`): a "blaze" is a fire and no quake, though
/// both are disasters.
public final class EventSorts {
    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    private EventSorts() {}

    public static EventSorts load() {
        EventSorts sorts = new EventSorts();
        for (WordTable.Row row : WordTable.beside(EventSorts.class, "sorts.tsv").rows()) {
            Map<String, String> ofKind =
                    sorts.byKind.computeIfAbsent(row.text(0), kind -> new HashMap<>());
            row.words(2).forEach(lemma -> ofKind.put(lemma, row.text(1)));
        }
        return sorts;
    }

    /// The sort that a trigger names, or the word that makes it one ("caught | fire"); empty where
    /// it says no more than its kind.
    public String of(EventKind kind, Sentence sentence, int trigger) {
        Map<String, String> sorts = byKind.getOrDefault(kind.name(), Map.of());
        Optional<String> own = sort(sorts, sentence, trigger);
        if (own.isPresent() || sentence.token(trigger).isNoun()) {
            return own.orElse("");
        }
        return sentence.dependents(trigger).stream()
                .filter(d ->
                        sentence.isRelation(
                                d, "nsubj", "obj", "obl", "xcomp", "advmod", "compound:prt"))
                .flatMap(d -> sort(sorts, sentence, d).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> sort(Map<String, String> sorts, Sentence sentence, int index) {
        return Optional.ofNullable(sorts.get(EventPhrases.singular(sentence, index)))
                .or(() -> Optional.ofNullable(sorts.get(sentence.lower(index))));
    }
}
