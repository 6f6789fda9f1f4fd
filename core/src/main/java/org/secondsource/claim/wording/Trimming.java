package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.text.Span;

/// A clause about what was done, with the words that it cannot do without, and the circumstances
/// that it can: "in the harbour". What is left when some of these go is entailed by the whole,
/// since nothing that turns it may go, and nothing goes where the parser did not tell how it hangs
/// there.
///
/// @param needed its subject, verb, objects and their helpers
/// @param days on which day; that stays, since without it a reader would take it for today's
/// @param free what may go, each by itself
record Trimming(
        Sentence sentence,
        int head,
        List<Integer> needed,
        List<Integer> days,
        List<List<Integer>> free) {
    private static final String[] PAST_HELPERS = {"was", "were", "been", "has", "have", "had"};

    /// What goes along with a deed and may go.
    private static final String[] CIRCUMSTANCE = {"obl", "advmod", "nmod"};

    /// What is told for itself, and goes.
    private static final String[] BESIDE = {"advcl", "parataxis", "conj", "cc", "punct", "dep"};

    /// What only adds to a noun.
    private static final String[] ADDED = {"acl", "appos", "parataxis", "punct", "dep"};

    private static final Set<String> CONDITIONS =
            Words.of("if, unless, until, without, once, whether, except, than, as");

    /// Adjectives without which a noun would mean another thing: those that tell which one, and
    /// those that tell that it is none (Quirk et al., 7.35).
    private static final Set<String> MARKING =
            Words.of(
                    "alleged, suspected, former, fake, would-be, attempted, failed, possible, potential,"
                            + " proposed, planned, mock, supposed, likely, apparent, so-called, acting,"
                            + " first, second, third, other, new, latest, last, next, same, previous,"
                            + " earlier, later, future, past, more, many, several, few, own, only,"
                            + " unlikely, false, foreign, single, recent, final, nearby, separate,"
                            + " different, similar, further, additional, old, young");

    /// What tells a day; not "may", which is a verb as well.
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight"
                            + "|january|february|march|april|june|july|august|september|october"
                            + "|november|december|(?:19|20)\\d\\d");

    private static final Set<String> LENGTHS =
            Words.of("second, minute, hour, day, week, month, year, decade, time");

    Trimming {
        needed = List.copyOf(needed);
        days = List.copyOf(days);
        free = List.copyOf(free);
    }

    /// The word of a sentence that is a proposition's verb, with the sentence.
    record Head(Sentence sentence, int word) {
        static Optional<Head> of(Proposition proposition, Reading reading) {
            Span span = proposition.span();
            for (Sentence sentence : reading.sentences()) {
                if (sentence.span().overlaps(span)) {
                    for (int i = 0; i < sentence.size(); i++) {
                        Token token = sentence.token(i);
                        if (span.contains(token.span())
                                && token.isVerb()
                                && token.lowerLemma().equals(proposition.verb())
                                && !sentence.isRelation(i, "aux")) {
                            return Optional.of(new Head(sentence, i));
                        }
                    }
                }
            }
            return Optional.empty();
        }
    }

    /// Empty where a clause tells no deed of its own, or cannot be cut.
    ///
    /// @param head of a clause that tells what is so
    static Optional<Trimming> of(Head head, Span clause) {
        return isDeed(head.sentence(), head.word())
                ? new Cutter(head.sentence(), head.word(), clause).cut()
                : Optional.empty();
    }

    /// A verb of the past that stands by itself, not one whose clause another verb's is.
    private static boolean isDeed(Sentence sentence, int verb) {
        boolean past =
                sentence.token(verb).hasTag("VBD")
                        || sentence.token(verb).hasTag("VBN")
                                && sentence.dependents(verb).stream()
                                        .filter(i -> sentence.isRelation(i, "aux"))
                                        .anyMatch(i -> sentence.isWord(i, PAST_HELPERS));
        return past
                && !sentence.isNegated(verb)
                && sentence.dependent(verb, "ccomp", "csubj", "expl", "cop").isEmpty()
                && sentence.dependents(verb).stream().noneMatch(i -> sentence.token(i).hasTag("MD"))
                && !sentence.hasDependent(verb, "mark", "to");
    }

    private static final class Cutter {
        private final Sentence sentence;
        private final int head;
        private final Span span;
        private final TreeSet<Integer> needed = new TreeSet<>();
        private final List<Integer> days = new ArrayList<>();
        private final List<List<Integer>> free = new ArrayList<>();
        private boolean whole = true;

        Cutter(Sentence sentence, int head, Span span) {
            this.sentence = sentence;
            this.head = head;
            this.span = span;
        }

        Optional<Trimming> cut() {
            OptionalInt subject = sentence.dependent(head, "nsubj");
            if (subject.isEmpty() || !span.contains(sentence.token(subject.getAsInt()).span())) {
                return Optional.empty();
            }
            needed.add(head);
            for (int word : sentence.dependents(head)) {
                take(word);
            }
            boolean readable = whole && needed.stream().noneMatch(this::pointsElsewhere);
            return readable
                    ? Optional.of(new Trimming(sentence, head, List.copyOf(needed), days, free))
                    : Optional.empty();
        }

        private void take(int word) {
            if (sentence.isRelation(word, BESIDE)) {
                whole &= !isCondition(word) && !isUnknown(word);
            } else if (sentence.isRelation(word, CIRCUMSTANCE)) {
                List<Integer> unit = phrase(word);
                whole &=
                        unit.stream().noneMatch(i -> WholeTelling.turns(sentence.lower(i)))
                                || !sentence.isRelation(word, "advmod");
                if (unit.stream().anyMatch(i -> DAY.matcher(sentence.lower(i)).matches())) {
                    days.addAll(unit);
                } else if (unit.stream().noneMatch(this::pointsElsewhere) && !isBareLength(word)) {
                    free.add(unit);
                }
            } else if (sentence.isRelation(word, "nsubj", "obj", "iobj", "xcomp")) {
                List<Integer> phrase = phrase(word);
                whole &= !isBareLength(word) || !LENGTHS.contains(sentence.lowerLemma(word));
                needed.addAll(phrase);
                phrase.stream().filter(this::onlyDescribes).map(List::of).forEach(this::loosen);
                phrase.stream()
                        .filter(i -> isBeside(i, word))
                        .map(this::phrase)
                        .forEach(this::loosen);
            } else if (sentence.isRelation(word, "aux", "compound")) {
                needed.add(word);
            } else {
                whole = false;
            }
        }

        /// "A ballistic missile" is a missile; an alleged or another one is not that one.
        private boolean onlyDescribes(int word) {
            return sentence.isRelation(word, "amod")
                    && sentence.token(word).hasTag("JJ")
                    && !sentence.token(word).isCapitalised()
                    && sentence.dependents(word).isEmpty()
                    && !MARKING.contains(sentence.lower(word));
        }

        /// "A missile over Japan": a circumstance that hangs on an object which stands for itself.
        private boolean isBeside(int word, int object) {
            return sentence.isRelation(object, "obj")
                    && sentence.token(word).head() == object
                    && sentence.isRelation(word, "nmod")
                    && sentence.preposition(word).isPresent()
                    && !sentence.isLedBy(word, "of")
                    && !sentence.hasDependent(
                            object, "det", "the", "this", "that", "these", "those");
        }

        private void loosen(List<Integer> words) {
            words.forEach(needed::remove);
            if (words.stream().noneMatch(this::pointsElsewhere)) {
                free.add(words);
            }
        }

        /// Whether the parser did not tell how it hangs there; of a participle that does no harm.
        private boolean isUnknown(int word) {
            return sentence.isRelation(word, "dep") && !sentence.token(word).isVerb();
        }

        /// "Four hours" of "four hours into the flight" tells nothing by itself.
        private boolean isBareLength(int word) {
            return sentence.token(word).hasTag("NN", "NNS") && sentence.preposition(word).isEmpty();
        }

        private boolean isCondition(int word) {
            return sentence.isRelation(word, "advcl")
                    && sentence.dependents(word).stream()
                            .anyMatch(i -> CONDITIONS.contains(sentence.lower(i)));
        }

        /// A phrase without what only adds to its nouns.
        private List<Integer> phrase(int root) {
            Set<Integer> left = new HashSet<>();
            for (int i : sentence.subtree(root)) {
                boolean beside =
                        i != root
                                && sentence.isRelation(i, ADDED)
                                && !sentence.token(i).hasTag("HYPH", "POS", "$");
                if (beside) {
                    whole &= !marksOut(i) && !isUnknown(i);
                    left.addAll(sentence.subtree(i));
                }
            }
            return sentence.subtree(root).stream().filter(i -> !left.contains(i)).toList();
        }

        /// "The men who fled": what tells which one is meant cannot go.
        private boolean marksOut(int added) {
            int noun = sentence.token(added).head();
            int first = sentence.subtree(added).getFirst();
            boolean close = first > 0 && !sentence.token(first - 1).isMark();
            return sentence.isRelation(added, "acl")
                    && close
                    && sentence.hasDependent(noun, "det", "the", "that", "those", "this", "these");
        }

        /// A pronoun, or a "this": its noun stands elsewhere.
        private boolean pointsElsewhere(int word) {
            return sentence.token(word).hasTag("PRP", "PRP$", "WP", "WDT", "WP$", "WRB", "``", "''")
                    || sentence.isWord(word, "this", "that", "these", "those", "such", "another")
                            && sentence.token(word).hasTag("DT", "JJ", "PDT");
        }
    }

    /// Some of its words as they stand in its report, what was between two of them left out. Empty
    /// where an "a" would stand before a vowel.
    static Optional<String> text(Sentence sentence, List<Integer> words, String report) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Span span = sentence.token(words.get(i)).span();
            if (i > 0) {
                int before = words.get(i - 1);
                if (words.get(i) > before + 1
                        && sentence.isWord(before, "a", "an")
                        && isVowel(sentence, before + 1) != isVowel(sentence, words.get(i))) {
                    return Optional.empty();
                }
                text.append(
                        words.get(i) == before + 1
                                ? report.substring(sentence.token(before).end(), span.start())
                                : " ");
            }
            text.append(span.of(report));
        }
        return Optional.of(text.toString().replaceAll("\\s+", " ").strip());
    }

    private static boolean isVowel(Sentence sentence, int word) {
        return "aeiou".indexOf(sentence.lower(word).charAt(0)) >= 0;
    }
}
