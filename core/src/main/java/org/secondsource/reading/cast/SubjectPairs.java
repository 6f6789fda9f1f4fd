package org.secondsource.reading.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Persons who together are the subject of a sentence, for a "they" right behind it.
final class SubjectPairs {
    private final String text;
    private final Drafts drafts;
    private final Map<Token, Draft> byWord;

    /// By the end of the sentence.
    private final NavigableMap<Integer, List<Draft>> found = new TreeMap<>();

    private final Map<String, Draft> together = new HashMap<>();

    /// @param byWord who is named by which word
    SubjectPairs(String text, Drafts drafts, Map<Token, Draft> byWord) {
        this.text = text;
        this.drafts = drafts;
        this.byWord = byWord;
    }

    /// "Engineers Ann Lee and Bo Falk inspected the shaft."
    void read(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int verb = sentence.token(i).head();
            boolean subject = sentence.isRelation(i, "nsubj") && sentence.holds(verb);
            if (!subject || sentence.token(verb).head() >= 0) {
                continue;
            }
            List<Integer> words = new ArrayList<>(List.of(i));
            words.addAll(
                    sentence.dependents(i).stream()
                            .filter(d -> sentence.isRelation(d, "conj"))
                            .toList());
            List<Draft> named = new ArrayList<>();
            for (int word : words) {
                Draft draft = byWord.get(sentence.token(word));
                if (draft != null && draft.isPerson()) {
                    named.add(draft);
                }
            }
            if (named.size() > 1 && named.size() == words.size()) {
                found.put(sentence.span().end(), List.copyOf(named));
            }
        }
    }

    /// "The former said", "the latter": a word for one of two.
    static boolean isOneOfTwo(Sentence sentence, int word) {
        return sentence.isWord(word, "former", "latter")
                && sentence.isWord(word - 1, "the")
                && !(sentence.holds(word + 1) && sentence.token(word + 1).isNoun());
    }

    /// The one of the two persons of the sentence right before that such a word means.
    Optional<Draft> oneOfTwo(Sentence sentence, int word) {
        List<Draft> two = lastBefore(sentence);
        return two.size() != 2
                ? Optional.empty()
                : Optional.of(sentence.isWord(word, "former") ? two.getFirst() : two.getLast());
    }

    private List<Draft> lastBefore(Sentence sentence) {
        int start = sentence.span().start();
        Map.Entry<Integer, List<Draft>> last = found.floorEntry(start);
        return last == null || !text.substring(last.getKey(), start).isBlank()
                ? List.of()
                : last.getValue();
    }

    /// The persons who together were the subject of the sentence right before.
    Optional<Draft> before(Sentence sentence) {
        List<Draft> last = lastBefore(sentence);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        String name = last.stream().map(d -> d.name).collect(Collectors.joining(" and "));
        Draft both =
                together.computeIfAbsent(name, key -> drafts.add(ActorKind.GROUP, name, false));
        both.plural = true;
        return Optional.of(both);
    }
}
