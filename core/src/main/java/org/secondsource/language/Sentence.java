package org.secondsource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.text.Span;

/// A sentence of a report with its words and their dependencies; never empty. Words are named by
/// their index in the sentence.
public record Sentence(List<Token> tokens) {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }

    public Span span() {
        return new Span(tokens.getFirst().start(), tokens.getLast().end());
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /// The words that depend on this one, in order.
    public List<Integer> dependents(int head) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head) {
                found.add(i);
            }
        }
        return found;
    }

    /// The first dependent by one of these relations; `nmod` also finds `nmod:poss`.
    public OptionalInt dependent(int head, String... relations) {
        for (String relation : relations) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).head() == head && tokens.get(i).isRelation(relation)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /// Whether the word depends on its head by one of these relations or a subtype of it.
    public boolean isRelation(int index, String... relations) {
        for (String relation : relations) {
            if (tokens.get(index).isRelation(relation)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `index` is `ancestor` or hangs below it.
    public boolean isBelow(int index, int ancestor) {
        int steps = 0;
        for (int i = index; i >= 0 && steps <= tokens.size(); i = tokens.get(i).head()) {
            if (i == ancestor) {
                return true;
            }
            steps++;
        }
        return false;
    }

    /// All words below and including this one, in order.
    public List<Integer> subtree(int root) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isBelow(i, root)) {
                found.add(i);
            }
        }
        return found;
    }

    /// The words from the first to the last, both included.
    public Span span(int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    /// Which of a text's sentences stands at an offset: the first that ends behind it, else the
    /// last.
    public static int numberAt(List<Sentence> sentences, int offset) {
        int at = 0;
        while (at < sentences.size() - 1 && sentences.get(at).span().end() <= offset) {
            at++;
        }
        return at;
    }

    /// The word that starts at or after an offset of the text, or the sentence's size.
    public int indexAt(int offset) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /// The first word of a preposition or mark that introduces this word: "in" of "in Paris".
    public Optional<String> preposition(int index) {
        for (int dependent : dependents(index)) {
            if (isRelation(dependent, "case") && dependent < index) {
                return Optional.of(tokens.get(dependent).lemma());
            }
        }
        return Optional.empty();
    }

    /// Whether the first preposition that introduces this word is one of these.
    public boolean isLedBy(int index, String... prepositions) {
        return preposition(index).filter(List.of(prepositions)::contains).isPresent();
    }

    /// Whether an index names a word of the sentence.
    public boolean holds(int index) {
        return index >= 0 && index < tokens.size();
    }

    /// The word in lower case; empty outside the sentence.
    public String lower(int index) {
        return holds(index) ? tokens.get(index).lower() : "";
    }

    /// The lemma in lower case; empty outside the sentence.
    public String lowerLemma(int index) {
        return holds(index) ? tokens.get(index).lowerLemma() : "";
    }

    /// Whether the word, in lower case, is one of these; never outside the sentence.
    public boolean isWord(int index, String... words) {
        return holds(index) && List.of(words).contains(lower(index));
    }

    /// Whether the word's lemma is one of these; never outside the sentence.
    public boolean hasLemma(int index, String... lemmas) {
        return holds(index) && List.of(lemmas).contains(tokens.get(index).lemma());
    }

    /// Whether a dependent by this relation has one of these lemmas: `aux` and "have".
    public boolean hasDependent(int head, String relation, String... lemmas) {
        for (int dependent : dependents(head)) {
            if (isRelation(dependent, relation)
                    && List.of(lemmas).contains(lowerLemma(dependent))) {
                return true;
            }
        }
        return false;
    }

    /// Whether "not" or "never" hangs on the word, or it is one of those that "neither … nor" joins.
    public boolean isNegated(int head) {
        return dependents(head).stream()
                .anyMatch(i ->
                        NEGATIONS.contains(lowerLemma(i))
                                || isRelation(i, "cc", "advmod")
                                        && isWord(i, "neither", "nor"));
    }

    /// Whether a noun phrase stands for nobody and nothing: "nobody", "no ship".
    public boolean isOfNone(int noun) {
        return isWord(noun, "nobody", "none", "nothing", "neither")
                || hasDependent(noun, "det", "no", "neither")
                || hasDependent(noun, "cc", "neither");
    }

    /// The nearest verb at or above this word; empty where there is none.
    public OptionalInt verbAbove(int index) {
        int steps = 0;
        for (int i = index; i >= 0 && steps <= tokens.size(); i = tokens.get(i).head()) {
            if (tokens.get(i).isVerb()) {
                return OptionalInt.of(i);
            }
            steps++;
        }
        return OptionalInt.empty();
    }
}
