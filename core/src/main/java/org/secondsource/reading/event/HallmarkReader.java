package org.secondsource.reading.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.reading.trigger.EventSorts;
import org.secondsource.text.WordTable;

/// Reads what marks an event off from others of its kind: "second" talks, "another" raid, the "Orsk
/// Forum", "three" raids (`ordinals.tsv`).
final class HallmarkReader {
    /// Nouns whose "of" holds the event: "the second round of talks".
    private static final Set<String> PARTS =
            Words.of("round, series, session, edition, leg, stage, phase, day, meeting, set");

    /// Nouns whose "of" holds several events.
    private static final Set<String> SEVERAL =
            Words.of("series, string, spate, wave, pair, number, dozen, couple, host, flurry");

    private final EventSorts sorts = EventSorts.load();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> relatives = new TreeSet<>();

    HallmarkReader() {
        for (WordTable.Row row : WordTable.beside(HallmarkReader.class, "ordinals.tsv").rows()) {
            if (row.text(0).equals("relative")) {
                relatives.addAll(row.words(1));
            } else {
                row.words(1).forEach(w -> numbers.put(w, Integer.valueOf(row.text(0))));
            }
        }
    }

    Hallmark read(Sentence sentence, int trigger, EventKind kind) {
        String sort = sorts.of(kind, sentence, trigger);
        if (sentence.token(trigger).isVerb()) {
            boolean again = sentence.hasDependent(trigger, "advmod", "again");
            return new Hallmark(sort, new Ordinal(0, again), "", false);
        }
        return new Hallmark(
                sort,
                ordinal(sentence, trigger),
                name(sentence, trigger),
                isSeveral(sentence, trigger, kind));
    }

    /// The ordinal beside the noun, or beside the one whose "of" holds it.
    private Ordinal ordinal(Sentence sentence, int noun) {
        Ordinal own = beside(sentence, noun);
        int head = sentence.token(noun).head();
        boolean part =
                head >= 0
                        && sentence.isLedBy(noun, "of")
                        && PARTS.contains(sentence.lowerLemma(head));
        return own.equals(Ordinal.NONE) && part ? beside(sentence, head) : own;
    }

    private Ordinal beside(Sentence sentence, int noun) {
        Ordinal found = Ordinal.NONE;
        for (int dependent : sentence.dependents(noun)) {
            if (dependent > noun
                    || !sentence.isRelation(dependent, "amod", "nummod", "det", "compound")) {
                continue;
            }
            int number = number(sentence.lower(dependent));
            if (number > 0) {
                return new Ordinal(number, false);
            }
            if (relatives.contains(sentence.lower(dependent))) {
                found = new Ordinal(0, true);
            }
        }
        return found;
    }

    /// 2 of "second", 84 of "84th"; 0 for no ordinal.
    private int number(String word) {
        if (word.matches("\\d{1,4}(st|nd|rd|th)")) {
            return Integer.parseInt(word.substring(0, word.length() - 2));
        }
        return numbers.getOrDefault(word, 0);
    }

    /// The capitals around the noun, where it is one of them and the sentence is no headline.
    private static String name(Sentence sentence, int noun) {
        if (!sentence.token(noun).isProperNoun() || isHeadline(sentence)) {
            return "";
        }
        NounPhrase phrase = NounPhrase.around(sentence, noun);
        List<Token> words = sentence.tokens().subList(phrase.first(), phrase.last() + 1);
        List<String> proper = words.stream().filter(Token::isProperNoun).map(Token::lower).toList();
        return proper.size() < 2 ? "" : proper.stream().collect(Collectors.joining(" "));
    }

    /// Whether every word of weight is written with a capital.
    private static boolean isHeadline(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isVerb() || token.hasTag("NN", "NNS", "JJ"))
                .allMatch(Token::isCapitalised);
    }

    /// "raids", "a series of raids", "two rounds of talks"; one round is "talks" too.
    private static boolean isSeveral(Sentence sentence, int noun, EventKind kind) {
        int head = sentence.token(noun).head();
        boolean held =
                head >= 0
                        && sentence.isLedBy(noun, "of")
                        && (SEVERAL.contains(sentence.lowerLemma(head))
                                || PARTS.contains(sentence.lowerLemma(head))
                                        && sentence.token(head).isPlural());
        boolean counted = sentence.dependent(noun, "nummod").isPresent();
        boolean plural = sentence.token(noun).isPlural() && !sentence.token(noun).isProperNoun();
        return held || plural && (counted || !kind.isMany());
    }
}
