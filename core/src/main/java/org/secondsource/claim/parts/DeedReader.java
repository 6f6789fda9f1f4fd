package org.secondsource.claim.parts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Collects what the words of a stretch tell of deeds.
final class DeedReader {
    private static final Set<String> NOT = Words.of("not, n't, never");
    private static final Set<String> NO = Words.of("no, neither, without");
    private static final Set<String> NOBODY = Words.of("nobody, none, nothing, nowhere");
    private static final String[] AHEAD = {
        "will", "would", "shall", "should", "may", "might", "could", "can", "must", "'ll", "to"
    };

    /// What two do together is the same whoever is named first.
    private static final Set<String> MUTUAL =
            Words.of("meet, talk, speak, agree, discuss, share, marry, cooperate, negotiate");

    private final Sentence sentence;
    private final IntFunction<Optional<String>> who;
    private final Set<String> plain;
    private final Set<String> negated;
    private final Set<String> verbs = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();
    private final Set<String> ahead = new TreeSet<>();
    private final Map<String, Set<String>> byWhom = new TreeMap<>();
    private final Map<String, Set<String>> toWhom = new TreeMap<>();

    /// @param who the actor that a word names or means
    DeedReader(Sentence sentence, IntFunction<Optional<String>> who) {
        this.sentence = sentence;
        this.who = who;
        this.plain = new TreeSet<>();
        this.negated = new TreeSet<>();
    }

    Deeds read(Iterable<Integer> words) {
        for (int i : words) {
            Token token = sentence.token(i);
            if (isNegation(i)) {
                negated.add(sentence.lowerLemma(negatedBy(i)));
            } else if (isContent(i)) {
                plain.add(token.lowerLemma());
            }
            course(i);
            who.apply(i).ifPresent(actor -> role(i, actor));
        }
        plain.removeAll(negated);
        return new Deeds(plain, negated, verbs, done, ahead, byWhom, toWhom);
    }

    private boolean isContent(int i) {
        Token token = sentence.token(i);
        return token.isVerb()
                || token.isNoun()
                || token.tag().startsWith("JJ")
                || sentence.dependent(i, "cop").isPresent();
    }

    private boolean isNegation(int i) {
        return NOT.contains(sentence.lowerLemma(i))
                || NO.contains(sentence.lower(i))
                || NOBODY.contains(sentence.lower(i));
    }

    /// The word that a "not", a "no" or a "nobody" hangs on; itself where it is the root.
    private int negatedBy(int i) {
        int head = sentence.token(i).head();
        return head < 0 ? i : head;
    }

    /// Whether the word tells a deed as done or as to come. The present does neither: "signs on
    /// Friday".
    private void course(int i) {
        Token token = sentence.token(i);
        boolean predicate = token.isVerb() || sentence.dependent(i, "cop").isPresent();
        if (!predicate || sentence.isRelation(i, "aux", "cop")) {
            return;
        }
        verbs.add(token.lowerLemma());
        boolean perfect = sentence.hasDependent(i, "aux", "have");
        boolean past = hasHelper(i, "was", "were", "had", "did");
        if (sentence.hasDependent(i, "aux", AHEAD) || sentence.hasDependent(i, "mark", "to")) {
            ahead.add(token.lowerLemma());
        } else if (token.hasTag("VBD") || perfect || past) {
            done.add(token.lowerLemma());
        }
    }

    private boolean hasHelper(int verb, String... words) {
        return sentence.dependents(verb).stream()
                .anyMatch(i -> sentence.isRelation(i, "aux", "cop") && sentence.isWord(i, words));
    }

    private void role(int i, String actor) {
        Token token = sentence.token(i);
        String deed = sentence.lowerLemma(token.head());
        if (token.head() < 0 || !sentence.token(token.head()).isVerb() || MUTUAL.contains(deed)) {
            return;
        }
        boolean passive = sentence.dependent(token.head(), "nsubj:pass", "aux:pass").isPresent();
        boolean subject = sentence.isRelation(i, "nsubj");
        boolean agent = sentence.isLedBy(i, "by") && passive;
        if (subject && !passive || agent) {
            byWhom.computeIfAbsent(deed, key -> new TreeSet<>()).add(actor);
        } else if (subject || sentence.isRelation(i, "obj", "iobj") || isAimed(i)) {
            toWhom.computeIfAbsent(deed, key -> new TreeSet<>()).add(actor);
        }
    }

    private boolean isAimed(int i) {
        return sentence.isRelation(i, "obl")
                && sentence.isLedBy(i, "to", "from", "for", "against", "at", "on", "by");
    }
}
