package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.Reading;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;

/// Joins statements that say the same in about the same words: most content words in common, the
/// same numbers, the same polarity and the same state of fact.
final class StatementClaims {
    /// Least share of content words in common (Dice). Rewordings of one statement by two newsrooms
    /// reach .6 to .8, other statements by one speaker stay below .5: measured by eye on
    /// `evaluation/situations`.
    private static final double LEAST_ALIKE = 0.6;

    /// Fewer content words than this are too few to tell statements apart.
    private static final int FEWEST_WORDS = 4;

    /// A statement with the words that carry its meaning.
    record Worded(Said.InWords said, Set<String> words, Set<String> numbers) {
        Worded {
            words = Set.copyOf(words);
            numbers = Set.copyOf(numbers);
        }
    }

    static Worded worded(Said.InWords said, Reading reading) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            if (!sentence.span().overlaps(said.statement().content())) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                if (said.statement().content().contains(token.span())) {
                    add(token, words, numbers);
                }
            }
        }
        return new Worded(said, words, numbers);
    }

    private static void add(Token token, Set<String> words, Set<String> numbers) {
        boolean content =
                token.isNoun()
                        || token.isVerb() && !LIGHT.contains(token.lemma())
                        || token.tag().startsWith("JJ");
        if (token.tag().equals("CD")) {
            numbers.add(token.word().toLowerCase(Locale.ROOT));
        } else if (content && Character.isLetterOrDigit(token.word().charAt(0))) {
            words.add(token.lemma().toLowerCase(Locale.ROOT).replace("defence", "defense"));
        }
    }

    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "will", "would", "may", "might", "could", "can");

    /// @param statements of one story, in the order of their places
    static List<List<Said.InWords>> join(List<Worded> statements) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        List<List<Worded>> groups = new ArrayList<>();
        for (Worded statement : statements) {
            int best = -1;
            double most = LEAST_ALIKE;
            for (int group : candidates(statement, byWord)) {
                double alike =
                        groups.get(group).stream()
                                .mapToDouble(other -> alike(statement, other))
                                .min()
                                .orElse(0);
                if (alike >= most) {
                    best = group;
                    most = alike;
                }
            }
            if (best < 0) {
                best = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(best).add(statement);
            for (String word : statement.words()) {
                List<Integer> holders = byWord.computeIfAbsent(word, key -> new ArrayList<>());
                if (holders.isEmpty() || holders.getLast() != best) {
                    holders.add(best);
                }
            }
        }
        return groups.stream().map(group -> group.stream().map(Worded::said).toList()).toList();
    }

    /// Groups that share at least two words with a statement, in order.
    private static List<Integer> candidates(Worded statement, Map<String, List<Integer>> byWord) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (String word : statement.words()) {
            for (int group : new HashSet<>(byWord.getOrDefault(word, List.of()))) {
                hits.merge(group, 1, Integer::sum);
            }
        }
        return hits.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static double alike(Worded a, Worded b) {
        Statement first = a.said().statement();
        Statement second = b.said().statement();
        boolean sameFact =
                first.negated() == second.negated()
                        && isFact(first) == isFact(second)
                        && a.numbers().equals(b.numbers())
                        && (first.modality() == Modality.DENIED)
                                == (second.modality() == Modality.DENIED);
        if (!sameFact || Math.min(a.words().size(), b.words().size()) < FEWEST_WORDS) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        return 2.0 * shared.size() / (a.words().size() + b.words().size());
    }

    private static boolean isFact(Statement statement) {
        return statement.modality() == Modality.ASSERTED || statement.modality() == Modality.DENIED;
    }
}
