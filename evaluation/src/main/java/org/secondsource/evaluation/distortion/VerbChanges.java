package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Negates the main verb of a statement, tells a plan as done and a deed as a plan.
final class VerbChanges {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "will", "would", "has", "have", "had", "is", "are", "was", "were", "can",
                    "could", "should", "may", "might", "must");

    private VerbChanges() {}

    static List<Change> of(Passage passage) {
        List<Change> changes = new ArrayList<>();
        OptionalInt root = passage.root();
        if (root.isEmpty() || isNegative(passage)) {
            return changes;
        }
        int verb = root.getAsInt();
        OptionalInt auxiliary = auxiliary(passage.sentence(), verb);
        if (auxiliary.isPresent()) {
            negated(passage, auxiliary.getAsInt(), changes);
            retold(passage, auxiliary.getAsInt(), verb, changes);
        } else {
            bare(passage, verb, changes);
        }
        return changes;
    }

    private static boolean isNegative(Passage passage) {
        return passage.words().stream()
                .anyMatch(i ->
                        passage.sentence()
                                .isWord(
                                        i, "not", "n't", "never", "no", "nobody", "nothing",
                                        "none"));
    }

    /// The first auxiliary or copula of a verb.
    private static OptionalInt auxiliary(Sentence sentence, int verb) {
        for (int i : sentence.dependents(verb)) {
            boolean helps =
                    sentence.isRelation(i, "aux", "cop")
                            || sentence.token(i).isRelation("aux:pass");
            if (helps && i < verb) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static void negated(Passage passage, int auxiliary, List<Change> changes) {
        Token word = passage.sentence().token(auxiliary);
        if (AUXILIARIES.contains(word.lower())) {
            changes.add(new Change(Kind.NEGATION, word.span(), word.word() + " not"));
        }
    }

    private static void retold(Passage passage, int auxiliary, int verb, List<Change> changes) {
        Sentence sentence = passage.sentence();
        Token helper = sentence.token(auxiliary);
        Token main = sentence.token(verb);
        boolean adjoining = auxiliary + 1 == verb;
        String told = "";
        int last = verb;
        if (helper.lower().equals("will") && adjoining && main.hasTag("VB")) {
            told = main.lowerLemma().equals("be") ? "" : VerbForms.past(main.lowerLemma());
        } else if (helper.lower().equals("will") && sentence.isWord(auxiliary + 1, "be")) {
            told = "was";
            last = auxiliary + 1;
        } else if (helper.lower().equals("would") && adjoining && main.hasTag("VB")) {
            told = "had " + VerbForms.participle(main.lowerLemma());
        } else if (Set.of("has", "have", "had").contains(helper.lower())
                && adjoining
                && main.hasTag("VBN")) {
            told = "will " + main.lowerLemma();
        } else if (Set.of("was", "were").contains(helper.lower())
                && adjoining
                && main.hasTag("VBN")) {
            told = "will be";
            last = auxiliary;
        }
        if (!told.isEmpty()) {
            changes.add(new Change(Kind.STATUS, sentence.span(auxiliary, last), told));
        }
    }

    private static void bare(Passage passage, int verb, List<Change> changes) {
        Token word = passage.sentence().token(verb);
        String lemma = word.lowerLemma();
        if (!word.hasTag("VBD", "VBZ", "VBP") || word.word().startsWith("'")) {
            return;
        }
        boolean be = lemma.equals("be");
        String did = word.hasTag("VBD") ? "did" : word.hasTag("VBZ") ? "does" : "do";
        String negated = be ? word.word() + " not" : did + " not " + lemma;
        changes.add(new Change(Kind.NEGATION, word.span(), negated));
        if (word.hasTag("VBD")) {
            changes.add(new Change(Kind.STATUS, word.span(), "will " + lemma));
        }
    }
}
