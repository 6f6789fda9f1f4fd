package org.secondsource.reading.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Finds the clauses of a sentence that can assert something: its main clause, clauses that another
/// coordinates or reports, and those that describe a noun or go along with another clause. What
/// stands under "if", "whether" or "until" asserts nothing.
final class ClauseFinder {
    /// What introduces a clause that goes along with another and is told as so (Quirk et al. 1985,
    /// 15.24 to 15.45: time, concession, reason).
    private static final Set<String> ASSERTED_BESIDE =
            Words.of("as, while, although, though, after, since, because, whereas, when");

    private final Sentence sentence;
    private final SharedSubject subjects;

    ClauseFinder(Sentence sentence) {
        this.sentence = sentence;
        this.subjects = new SharedSubject(sentence);
    }

    List<Clause> find() {
        List<Clause> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isPredicate(i) && isFinite(i) && !isUnsaid(i) && !isBroken(i)) {
                clause(i).ifPresent(found::add);
            } else if (isParticiple(i)) {
                found.add(new Clause(sentence, i, subjectAbove(i), false, List.of(), false, true));
            }
        }
        return found;
    }

    /// "Letters that he said had been sent": the parser takes the inserted cue for a helper.
    private boolean isBroken(int head) {
        int subject = subjectOf(head).orElse(head);
        return sentence.dependents(head).stream()
                .filter(i -> i > subject && sentence.isRelation(i, "aux"))
                .anyMatch(i ->
                        sentence.token(i).hasTag("VBD", "VBZ", "VBP")
                                && !HELPERS.contains(sentence.lowerLemma(i)));
    }

    private static final Set<String> HELPERS = Words.of("be, have, do, get, need, dare, use, go");

    /// Whether a word is the participle of a clause that goes along with another and tells a
    /// number: "…, killing nine", "…, bringing the toll to 31".
    private boolean isParticiple(int i) {
        int above = first(i);
        return sentence.token(i).hasTag("VBG")
                && isBeside(above)
                && sentence.token(above).head() >= 0
                && sentence.token(above).head() < i
                && sentence.dependent(i, "nsubj", "mark", "aux", "case").isEmpty()
                && sentence.subtree(i).stream().anyMatch(word -> sentence.token(word).hasTag("CD"));
    }

    private boolean isBeside(int participle) {
        boolean afterComma = participle > 0 && sentence.token(participle - 1).hasTag(",");
        return sentence.isRelation(participle, "advcl", "dep")
                || sentence.isRelation(participle, "acl") && afterComma;
    }

    private OptionalInt subjectAbove(int participle) {
        int verb = sentence.token(first(participle)).head();
        return sharedSubject(isPredicate(verb) ? verb : Math.max(0, sentence.token(verb).head()));
    }

    private Optional<Clause> clause(int head) {
        Token token = sentence.token(head);
        OptionalInt own = subjectOf(head);
        boolean inner = isInner(head);
        if (own.isPresent()) {
            boolean relative = sentence.token(own.getAsInt()).hasTag("WDT", "WP");
            OptionalInt subject = relative ? antecedent(head) : own;
            return Optional.of(
                    new Clause(sentence, head, subject, !relative, List.of(), true, inner));
        }
        if (token.isRelation("conj") && sentence.holds(token.head()) && isLinked(head)) {
            OptionalInt number = numberBefore(head);
            if (number.isPresent()) {
                return Optional.of(
                        new Clause(sentence, head, number, true, sharedHelpers(head), true, inner));
            }
            OptionalInt shared = sharedSubject(token.head());
            if (shared.isEmpty() || isBare(head) || !subjects.isClear(token.head(), head)) {
                return Optional.empty();
            }
            boolean relative = sentence.token(shared.getAsInt()).hasTag("WDT", "WP");
            OptionalInt subject = relative ? antecedent(first(head)) : shared;
            return Optional.of(
                    new Clause(sentence, head, subject, false, sharedHelpers(head), true, inner));
        }
        return Optional.empty();
    }

    /// Whether an "and" or "but" stands between the verbs of a coordination; a participle behind a
    /// comma is none of them.
    private boolean isLinked(int head) {
        int governor = sentence.token(head).head();
        return sentence.dependent(head, "cc").isPresent()
                || sentence.dependents(governor).stream()
                        .filter(i -> i > head && sentence.isRelation(i, "conj"))
                        .anyMatch(i -> sentence.dependent(i, "cc").isPresent());
    }

    /// The number of "one was killed and 16 injured", which is the second verb's own subject.
    private OptionalInt numberBefore(int head) {
        int at = head - 1;
        boolean participle = sentence.token(head).hasTag("VBN", "VBD");
        boolean counted =
                sentence.holds(at) && sentence.token(at).hasTag("CD") && sentence.isBelow(at, head);
        return participle && counted ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /// "Destroyed and damaged houses": what the first verb is done to is the second's too, and
    /// cannot be told without it.
    private boolean isBare(int head) {
        return sentence.dependents(head).stream()
                .allMatch(i -> sentence.isRelation(i, "cc", "conj", "punct", "aux"));
    }

    /// The head of the noun that a relative clause describes; none where it may be another: "a
    /// motive for the attack, which left four dead".
    private OptionalInt antecedent(int head) {
        Token token = sentence.token(head);
        if (!token.isRelation("acl") || !sentence.holds(token.head())) {
            return OptionalInt.empty();
        }
        int noun = token.head();
        int before = subjectOf(head).orElse(head) - 1;
        while (sentence.holds(before) && sentence.token(before).isMark()) {
            before--;
        }
        boolean another =
                before > noun
                        && sentence.token(before).isNoun()
                        && sentence.isBelow(before, noun)
                        && !sentence.isRelation(before, "appos", "conj", "flat")
                        && sentence.isWord(subjectOf(head).orElse(head), "which", "that")
                        && sentence.token(before).isPlural() == sentence.token(noun).isPlural();
        return another || !agrees(noun, head) ? OptionalInt.empty() : OptionalInt.of(noun);
    }

    /// "An area for women who have been attacked": whether a noun and its clause's verb are of one
    /// number, as far as the verb tells; a team may be many.
    private boolean agrees(int noun, int head) {
        boolean many =
                sentence.token(noun).isPlural()
                        || sentence.dependent(noun, "conj", "nummod").isPresent();
        List<Integer> verbs =
                sentence.dependents(head).stream()
                        .filter(i -> sentence.isRelation(i, "aux", "cop"))
                        .filter(i -> sentence.token(i).hasTag("VBZ", "VBP", "VBD"))
                        .toList();
        int verb = verbs.isEmpty() ? head : verbs.getFirst();
        boolean ofOne = sentence.token(verb).hasTag("VBZ") || sentence.isWord(verb, "was");
        boolean ofMany =
                sentence.token(verb).hasTag("VBP")
                        && sentence.isWord(subjectOf(head).orElse(head), "who");
        return !(ofOne && sentence.token(noun).hasTag("NNS")) && !(ofMany && !many);
    }

    private OptionalInt subjectOf(int head) {
        return sentence.dependent(head, "nsubj", "nsubj:pass", "csubj", "expl");
    }

    private OptionalInt sharedSubject(int head) {
        int at = head;
        for (int steps = 0; steps < sentence.size() && sentence.holds(at); steps++) {
            OptionalInt subject = subjectOf(at);
            if (subject.isPresent()) {
                return subject;
            }
            if (!sentence.isRelation(at, "conj")) {
                return OptionalInt.empty();
            }
            at = sentence.token(at).head();
        }
        return OptionalInt.empty();
    }

    /// The first of a chain of coordinated verbs.
    private int first(int head) {
        int at = head;
        for (int steps = 0; steps < sentence.size() && sentence.isRelation(at, "conj"); steps++) {
            at = sentence.token(at).head();
        }
        return at;
    }

    /// The helpers of the first verb that a coordinated verb without one shares.
    private List<Integer> sharedHelpers(int head) {
        if (isFiniteAlone(head) && numberBefore(head).isEmpty()) {
            return List.of();
        }
        return helpers(first(head));
    }

    private List<Integer> helpers(int head) {
        return sentence.dependents(head).stream()
                .filter(i -> sentence.isRelation(i, "aux"))
                .filter(i -> i < head && !sentence.isWord(i, "to"))
                .toList();
    }

    /// Whether a word is the head of a clause.
    boolean isPredicate(int i) {
        Token token = sentence.token(i);
        boolean verb = token.isVerb() && !sentence.isRelation(i, "aux", "cop", "case", "amod");
        return verb || sentence.dependent(i, "cop").isPresent();
    }

    /// Whether the clause has a finite verb, its own or one that it shares.
    private boolean isFinite(int head) {
        if (isFiniteAlone(head)) {
            return true;
        }
        boolean shares =
                sentence.isRelation(head, "conj")
                        && sentence.token(head).hasTag("VB", "VBN", "VBG")
                        && subjectOf(head).isEmpty()
                        && sentence.token(first(head)).tag().equals(sentence.token(head).tag());
        return shares && !helpers(first(head)).isEmpty();
    }

    /// Whether a clause tells of the present.
    static boolean isPresent(Sentence sentence, int head) {
        return sentence.token(head).hasTag("VBZ", "VBP")
                || sentence.dependents(head).stream()
                        .filter(i -> sentence.isRelation(i, "aux", "cop"))
                        .anyMatch(i -> sentence.token(i).hasTag("VBZ", "VBP"));
    }

    private boolean isFiniteAlone(int head) {
        Token token = sentence.token(head);
        boolean helped =
                sentence.dependents(head).stream()
                        .filter(i -> sentence.isRelation(i, "aux", "cop"))
                        .anyMatch(i -> sentence.token(i).hasTag("VBD", "VBZ", "VBP", "MD"));
        boolean infinitive =
                sentence.hasDependent(head, "aux", "to")
                        || sentence.hasDependent(head, "mark", "to");
        if (helped || infinitive) {
            return helped; // "is to meet" is finite, "to meet" is not
        }
        return token.hasTag("VBD", "VBZ", "VBP") || isPastByMistake(head);
    }

    /// "The flood swept/VBN through": the tagger takes many a past tense for a participle; one with
    /// a subject that is not done to, and no helper, is none.
    private boolean isPastByMistake(int head) {
        return sentence.token(head).hasTag("VBN")
                && !sentence.isRelation(head, "acl", "amod", "conj")
                && sentence.dependents(head).stream()
                        .anyMatch(i -> sentence.token(i).relation().equals("nsubj"));
    }

    /// "Had the gate been closed": a condition without its "if".
    static boolean isInverted(Sentence sentence, int head) {
        OptionalInt subject = sentence.dependent(head, "nsubj");
        return subject.isPresent()
                && sentence.dependents(head).stream()
                        .filter(i -> sentence.isRelation(i, "aux", "cop"))
                        .anyMatch(i ->
                                i < subject.getAsInt()
                                        && sentence.isWord(i, "had", "were", "should"));
    }

    /// Whether another clause of the sentence holds it.
    private boolean isInner(int head) {
        int top = first(head);
        return sentence.isRelation(top, "acl", "advcl");
    }

    /// Whether it stands where nothing is said to be so.
    private boolean isUnsaid(int head) {
        int top = first(head);
        if (isInverted(sentence, top)) {
            return true;
        }
        if (sentence.isRelation(top, "advcl")) {
            return sentence.dependents(top).stream()
                    .filter(i -> sentence.isRelation(i, "mark", "advmod") && i < top)
                    .filter(i -> sentence.isRelation(i, "mark") || sentence.isWord(i, "when"))
                    .anyMatch(i -> !ASSERTED_BESIDE.contains(sentence.lower(i)));
        }
        return sentence.dependents(top).stream()
                .filter(i -> sentence.isRelation(i, "mark"))
                .anyMatch(i -> sentence.isWord(i, "if", "whether", "unless", "lest"));
    }
}
