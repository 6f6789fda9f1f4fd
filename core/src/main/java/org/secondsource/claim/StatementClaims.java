package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.claim.parts.Parts;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.Reading;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.Span;

/// Joins statements that say the same in about the same words: most content words in common, the
/// main verb among them, the same numbers, the same polarity and the same state of fact. The same
/// words say the same however few they are.
final class StatementClaims {
    /// Least share of content words in common (Dice). Rewordings of one statement by two newsrooms
    /// reach .6 to .8, other statements by one speaker stay below .5: measured by eye on
    /// `evaluation/situations`.
    private static final double LEAST_ALIKE = 0.6;

    /// Fewer content words than this are too few to tell statements apart.
    private static final int FEWEST_WORDS = 4;

    /// A statement with the words that carry its meaning.
    ///
    /// @param verb lemma of its main verb; empty where it has none
    /// @param planned whether the main verb tells of what is to come
    record Worded(Said.InWords said, Set<String> words, Parts parts, String verb, boolean planned) {
        Worded {
            words = Set.copyOf(words);
        }

        /// Whether it says that something is put off to another day.
        boolean putsOff() {
            return PUTTING_OFF.contains(verb);
        }

        /// Its content in lower case, letters and digits only.
        String plain() {
            return said.cite()
                    .exact()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }

    static Worded worded(Said.InWords said, Reading reading, Parts parts) {
        Set<String> words = new HashSet<>();
        String verb = "";
        boolean planned = false;
        Span content = said.statement().content();
        for (Sentence sentence : reading.sentences()) {
            if (!sentence.span().overlaps(content)) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (!content.contains(sentence.token(i).span())) {
                    continue;
                }
                add(sentence.token(i), words);
                if (verb.isEmpty() && isMain(sentence, i, content)) {
                    verb = lemma(sentence.token(i));
                    planned = isPlanned(sentence, i);
                }
            }
        }
        return new Worded(said, words, parts, verb, planned);
    }

    /// Whether a verb hangs on no verb of the content.
    private static boolean isMain(Sentence sentence, int index, Span content) {
        int head = sentence.token(index).head();
        return sentence.token(index).isVerb()
                && !LIGHT.contains(sentence.lowerLemma(index))
                && (head < 0 || !content.contains(sentence.token(head).span()));
    }

    /// "Will sign", "to sign", "is due to sign", "plans to sign".
    private static boolean isPlanned(Sentence sentence, int verb) {
        boolean ahead = sentence.hasDependent(verb, "aux", "will", "would", "shall", "'ll");
        boolean infinitive =
                sentence.hasDependent(verb, "mark", "to")
                        || sentence.hasDependent(verb, "aux", "to");
        return ahead || infinitive || PLANNING.contains(sentence.lowerLemma(verb));
    }

    private static final Set<String> PUTTING_OFF =
            Words.of("postpone, delay, reschedule, defer, adjourn");

    /// Verbs that tell of what is to come.
    private static final Set<String> PLANNING =
            Words.of("plan, intend, schedule, expect, set, aim, hope, propose, vow, pledge");

    private static void add(Token token, Set<String> words) {
        boolean content =
                token.isNoun()
                        || token.isVerb() && !LIGHT.contains(token.lemma())
                        || token.tag().startsWith("JJ");
        if (content && Character.isLetterOrDigit(token.word().charAt(0))) {
            words.add(lemma(token));
        }
    }

    private static String lemma(Token token) {
        return token.lowerLemma().replace("defence", "defense");
    }

    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "will", "would", "may", "might", "could", "can");

    /// @param statements of one story, in the order of their places
    static List<List<Said.InWords>> join(List<Worded> statements) {
        Map<String, List<Integer>> byWord = new HashMap<>();
        Map<String, List<Integer>> byText = new HashMap<>();
        List<List<Worded>> groups = new ArrayList<>();
        for (Worded statement : statements) {
            int best = -1;
            double most = LEAST_ALIKE;
            for (int group : candidates(statement, byWord, byText)) {
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
            hold(byText, statement.plain(), best);
            for (String word : statement.words()) {
                hold(byWord, word, best);
            }
        }
        return groups.stream().map(group -> group.stream().map(Worded::said).toList()).toList();
    }

    private static void hold(Map<String, List<Integer>> groups, String key, int group) {
        List<Integer> holders = groups.computeIfAbsent(key, k -> new ArrayList<>());
        if (holders.isEmpty() || holders.getLast() != group) {
            holders.add(group);
        }
    }

    /// Groups that share the text of a statement, or at least two words with it, in order.
    private static List<Integer> candidates(
            Worded statement,
            Map<String, List<Integer>> byWord,
            Map<String, List<Integer>> byText) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (String word : statement.words()) {
            for (int group : new HashSet<>(byWord.getOrDefault(word, List.of()))) {
                hits.merge(group, 1, Integer::sum);
            }
        }
        byText.getOrDefault(statement.plain(), List.of())
                .forEach(group -> hits.merge(group, 2, Integer::sum));
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
                        && (first.modality() == Modality.DENIED)
                                == (second.modality() == Modality.DENIED);
        if (!sameFact) {
            return 0;
        }
        if (a.plain().equals(b.plain()) && !(isShort(a) && isPersonal(a) && !isOneSpeaker(a, b))) {
            return 1;
        }
        if (!a.parts().hasNumbersOf(b.parts()) || a.parts().excludes(b.parts())) {
            return 0;
        }
        if (isShort(a) || isShort(b) || a.planned() != b.planned() || !isSameDeed(a, b)) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        return 2.0 * shared.size() / (a.words().size() + b.words().size());
    }

    private static boolean isShort(Worded statement) {
        return statement.words().size() < FEWEST_WORDS;
    }

    /// Whether the main verb of either stands in the other.
    private static boolean isSameDeed(Worded a, Worded b) {
        return a.verb().isEmpty()
                || b.verb().isEmpty()
                || a.words().contains(b.verb())
                || b.words().contains(a.verb());
    }

    /// Whether its words mean other things in other mouths: "I am not guilty".
    private static boolean isPersonal(Worded statement) {
        return PERSONAL.matcher(statement.plain()).find();
    }

    private static final Pattern PERSONAL =
            Pattern.compile(
                    "\\b(i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|this"
                            + "|that|these|those)\\b");

    private static boolean isOneSpeaker(Worded a, Worded b) {
        return a.said().speaker().isPresent() && a.said().speaker().equals(b.said().speaker());
    }

    private static boolean isFact(Statement statement) {
        return statement.modality() == Modality.ASSERTED || statement.modality() == Modality.DENIED;
    }
}
