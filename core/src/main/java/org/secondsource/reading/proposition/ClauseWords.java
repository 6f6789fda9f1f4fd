package org.secondsource.reading.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;

/// Tells which words of a sentence belong to a clause.
final class ClauseWords {
    private static final Set<String> LINKS = Words.of("and, but, or, so, yet, that, nor");

    /// What introduces a clause that goes along with another and can be left out.
    private static final Set<String> BESIDE =
            Words.of(
                    "as, while, although, though, since, because, whereas, after, before, when, until,"
                            + " once");

    private ClauseWords() {}

    /// The words below its verb, without clauses that are told for themselves and without who says
    /// it.
    ///
    /// @param heads of the clauses that are told for themselves
    /// @param holder the statement that the clause stands in
    static List<Integer> whole(Clause clause, Set<Integer> heads, Optional<Statement> holder) {
        Sentence sentence = clause.sentence();
        List<Integer> words = new ArrayList<>();
        for (int i : sentence.subtree(clause.head())) {
            if (!isOfOther(sentence, i, clause.head(), heads)
                    && (isOfSubject(clause, i)
                            || holder.filter(s -> !s.content().contains(sentence.token(i).span()))
                                    .isEmpty())
                    && (isOfSubject(clause, i)
                            || holder.filter(s -> isAttribution(s, sentence.token(i))).isEmpty())) {
                words.add(i);
            }
        }
        return trimmed(sentence, clause, words);
    }

    /// Whether a word stands in a coordinated clause that is told for itself.
    private static boolean isOfOther(Sentence sentence, int word, int head, Set<Integer> heads) {
        int at = word;
        for (int steps = 0; steps < sentence.size() && at >= 0 && at != head; steps++) {
            boolean beside = sentence.isRelation(at, "conj", "parataxis");
            if (heads.contains(at) && beside) {
                return true;
            }
            int above = sentence.token(at).head();
            if (sentence.isRelation(at, "cc") && leadsOther(sentence, at, heads)) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /// Whether an "and" leads to a clause that is told for itself.
    private static boolean leadsOther(Sentence sentence, int link, Set<Integer> heads) {
        int head = sentence.token(link).head();
        if (heads.contains(head) && link < head) {
            return false;
        }
        return sentence.dependents(head).stream()
                .filter(i -> i > link && sentence.isRelation(i, "conj"))
                .findFirst()
                .filter(heads::contains)
                .isPresent();
    }

    private static boolean isOfSubject(Clause clause, int word) {
        return clause.ownSubject()
                && clause.subject().stream().anyMatch(i -> clause.sentence().isBelow(word, i));
    }

    /// Whether a word tells who says a statement, or that he does.
    static boolean isAttribution(Statement statement, Token token) {
        return statement.attribution() instanceof Attribution.By by
                && (by.cue().contains(token.span()) || by.speaker().contains(token.span()));
    }

    /// Of these words those that tell what the clause is about, without what it says in passing:
    /// clauses that go along with it, and what stands between commas beside a noun.
    static List<Integer> core(Clause clause, List<Integer> whole) {
        return without(clause, whole, true);
    }

    /// The same to be read: a clause that goes along and that no comma sets off may be the point,
    /// and stays ("was glad when it ended").
    static List<Integer> shortened(Clause clause, List<Integer> whole) {
        return without(clause, whole, false);
    }

    private static List<Integer> without(Clause clause, List<Integer> whole, boolean close) {
        Sentence sentence = clause.sentence();
        List<Integer> words = new ArrayList<>();
        for (int i : whole) {
            if (!isInPassing(sentence, i, clause.head(), close)) {
                words.add(i);
            }
        }
        return trimmed(sentence, clause, withoutLooseCommas(sentence, words));
    }

    /// Without the commas that stood about what is left out: "Ann Lee, the mayor, left".
    private static List<Integer> withoutLooseCommas(Sentence sentence, List<Integer> words) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
            boolean gap =
                    i > 0 && words.get(i - 1) < word - 1
                            || i + 1 < words.size() && words.get(i + 1) > word + 1;
            if (!gap || !sentence.token(word).hasTag(",")) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static boolean isInPassing(Sentence sentence, int word, int head, boolean close) {
        int at = word;
        for (int steps = 0; steps < sentence.size() && at >= 0 && at != head; steps++) {
            int above = sentence.token(at).head();
            boolean beside =
                    sentence.isRelation(at, "advcl")
                                    && above == head
                                    && !StateReader.isCondition(sentence, at)
                                    && (isLoose(sentence, at) || close && isBeside(sentence, at))
                            || sentence.isRelation(at, "parataxis")
                            || sentence.isRelation(at, "acl", "appos")
                                    && isAfterComma(sentence, at)
                                    && !isListed(sentence, at)
                                    && isClosed(sentence, at, head);
            if (beside) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /// "The name, date of birth and address", "with battery, firing a weapon and cruelty": a list
    /// that the parser takes for a description.
    private static boolean isListed(Sentence sentence, int beside) {
        int noun = sentence.token(beside).head();
        boolean goesOn =
                sentence.token(beside).hasTag("VBG")
                        && sentence.dependents(noun).stream()
                                .anyMatch(i -> i > beside && sentence.isRelation(i, "conj"));
        return goesOn
                || sentence.isRelation(beside, "appos")
                        && (sentence.dependent(beside, "conj").isPresent()
                                || sentence.dependent(noun, "conj").isPresent());
    }

    /// Whether what stands beside a noun before the verb ends with a mark; "in the hall, Ann Lee
    /// read" has no such end, and is the subject.
    private static boolean isClosed(Sentence sentence, int beside, int head) {
        int last = sentence.subtree(beside).getLast();
        return last + 1 != head || sentence.token(last).isMark();
    }

    private static boolean isBeside(Sentence sentence, int head) {
        return sentence.dependents(head).stream()
                .anyMatch(i ->
                        sentence.isRelation(i, "mark", "advmod")
                                && BESIDE.contains(sentence.lower(i)));
    }

    /// Whether a clause is set off by a comma: before it, or behind it at the start of the
    /// sentence.
    private static boolean isLoose(Sentence sentence, int head) {
        List<Integer> below = sentence.subtree(head);
        int behind = below.getLast() + 1;
        return isAfterComma(sentence, head)
                || below.getFirst() == 0
                        && (sentence.token(below.getLast()).hasTag(",")
                                || sentence.holds(behind) && sentence.token(behind).hasTag(","));
    }

    /// Whether a comma, dash or bracket stands before the first word of what hangs on a word.
    private static boolean isAfterComma(Sentence sentence, int head) {
        List<Integer> below = sentence.subtree(head);
        int first = below.getFirst();
        boolean own = sentence.token(first).isMark();
        return own || first > 0 && sentence.token(first - 1).hasTag(",", ":", "-LRB-", "HYPH");
    }

    /// Without marks and linking words at the ends, and without the word that makes it a relative
    /// clause.
    private static List<Integer> trimmed(Sentence sentence, Clause clause, List<Integer> words) {
        List<Integer> kept = new ArrayList<>(words);
        boolean led =
                clause.inner()
                        && kept.size() > 2
                        && sentence.token(kept.get(0)).hasTag("IN")
                        && sentence.token(kept.get(1)).hasTag("WDT", "WP", "WRB");
        if (led) {
            kept.removeFirst(); // the "in" of "in which two died"
        }
        while (!kept.isEmpty() && isEdge(sentence, clause, kept.getFirst(), true)) {
            kept.removeFirst();
        }
        while (!kept.isEmpty() && isEdge(sentence, clause, kept.getLast(), false)) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean isEdge(Sentence sentence, Clause clause, int word, boolean start) {
        Token token = sentence.token(word);
        boolean bracket = token.hasTag("$", "-LRB-", "-RRB-") || token.word().equals("%");
        boolean quote = token.hasTag("``", "''");
        if (token.isMark() && !bracket && !quote) {
            return true;
        }
        boolean link =
                token.lower().equals("that") && leadsClause(sentence, word)
                        || token.hasTag("IN")
                                && BESIDE.contains(token.lower())
                                && leadsSubject(clause, word)
                        || LINKS.contains(token.lower()) && sentence.isRelation(word, "cc", "mark");
        boolean relative =
                clause.inner()
                        && (token.hasTag("WDT", "WP", "WRB") || sentence.isRelation(word, "mark"));
        boolean loose = !start && LINKS.contains(token.lower()) && !token.hasTag("NN");
        return start && (link || relative) || loose;
    }

    /// "That 63 people", "… that staffing had dropped": no "that" within a sentence stands before a
    /// number or a noun as its article, at the start of a clause.
    private static boolean leadsClause(Sentence sentence, int word) {
        boolean number =
                sentence.holds(word + 1) && sentence.token(word + 1).hasTag("CD", "NNS", "NNPS");
        return number || word > 0 && sentence.holds(word + 1) && sentence.token(word + 1).isNoun();
    }

    /// "As three bodies were counted twice" by itself: the parser takes "as" for a part of the
    /// subject. Not "as many as three".
    private static boolean leadsSubject(Clause clause, int word) {
        Sentence sentence = clause.sentence();
        return isOfSubject(clause, word)
                && clause.subject().stream().noneMatch(i -> i == word)
                && !sentence.isWord(word + 1, "many", "much", "few", "little", "well", "far");
    }
}
