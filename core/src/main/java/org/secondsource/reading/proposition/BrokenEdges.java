package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.WordTable;

/// Tells whether the words of a clause begin, break off or are patched together where no writer
/// would: what stands beyond belongs to them, and without it they say something else.
final class BrokenEdges {
    private static final WordTable WORDS = WordTable.beside(BrokenEdges.class, "words.tsv");

    /// What introduces a clause that needs another (Quirk et al. 1985, 14.12).
    private static final Set<String> SUBORDINATORS = WORDS.list("subordinators");

    /// Nouns that tell when by themselves: "that day she left".
    private static final Set<String> TIMES = WORDS.list("times");

    /// Whether a word names a day or a stretch of time.
    static boolean isTime(Token token) {
        return TIMES.contains(token.lowerLemma());
    }

    private final Clause clause;
    private final Optional<Statement> voice;
    private final Sentence sentence;
    private final List<Integer> words;

    /// @param voice the statement that the clause stands in
    /// @param words of the sentence, in order, without marks at either end
    BrokenEdges(Clause clause, Optional<Statement> voice, List<Integer> words) {
        this.clause = clause;
        this.voice = voice;
        this.sentence = clause.sentence();
        this.words = words;
    }

    boolean areBroken() {
        return isOfTwoSubjects()
                || isSubordinate()
                || isOfNounBefore()
                || isBehindItsNoun()
                || isInOpenRelative()
                || isOfEventBefore()
                || isHeadingBefore()
                || isBegunLate()
                || isCutShort()
                || isEndedEarly()
                || isListBroken()
                || isPatched()
                || isBehindDash();
    }

    /// "The firm it hired to look into the fire, Fenn": a verb with two subjects, or one that is no
    /// noun (“great” the news would help), is one of two clauses run into one.
    private boolean isOfTwoSubjects() {
        long subjects =
                sentence.dependents(clause.head()).stream()
                        .filter(i -> sentence.isRelation(i, "nsubj", "nsubj:pass"))
                        .count();
        boolean noNoun =
                clause.ownSubject()
                        && clause.subject().stream()
                                .anyMatch(i ->
                                        sentence.token(i).hasTag("JJ")
                                                && sentence.dependent(i, "det").isEmpty());
        return subjects > 1 || noNoun;
    }

    /// "When play resumed, Ann Lee": a clause that goes along with another, whose own verb the
    /// parser lost.
    private boolean isSubordinate() {
        int first = words.getFirst();
        int subject = clause.subject().orElse(clause.head());
        return clause.ownSubject()
                && first < subject
                && SUBORDINATORS.contains(sentence.lower(first))
                && sentence.isRelation(first, "mark", "advmod")
                && marks(first);
    }

    /// Whether a word introduces the clause itself, and not one before it.
    private boolean marks(int word) {
        int above = sentence.token(word).head();
        return above == clause.head()
                || sentence.isRelation(above, "mark", "advmod")
                        && sentence.token(above).head() == clause.head();
    }

    /// "The last time they won a cup", "the firm it hired to look into it": a noun with a clause
    /// that describes it, taken for a sentence.
    private boolean isOfNounBefore() {
        if (!clause.ownSubject() || clause.subject().isEmpty()) {
            return false;
        }
        int subject = clause.subject().getAsInt();
        int first = sentence.subtree(subject).getFirst();
        int before = first - 1;
        return words.contains(before)
                && first <= clause.head()
                && sentence.token(before).isNoun()
                && !isTime(sentence.token(before))
                && !isOfPhrase(before);
    }

    /// "Was jailed | for the thefts he committed": the end of another clause, whose noun is what
    /// the verb is done to.
    private boolean isBehindItsNoun() {
        int first = words.getFirst();
        int before = first - 1;
        int subject = clause.subject().orElse(first);
        return clause.ownSubject()
                && sentence.token(first).hasTag("IN", "TO")
                && sentence.isRelation(first, "case")
                && sentence.holds(before)
                && !sentence.token(before).isMark()
                && first < subject
                && sentence.subtree(subject).getFirst() > first
                && words.stream()
                        .filter(i -> i > first && i < subject)
                        .noneMatch(i -> sentence.token(i).isMark())
                && sentence.token(sentence.subtree(subject).getFirst() - 1).isNoun()
                && !isTime(sentence.token(sentence.subtree(subject).getFirst() - 1));
    }

    /// "The woman, who neighbours said is the wife of the owner": the main verb was lost, and what
    /// was taken for it is that of a relative clause that no comma ends.
    private boolean isInOpenRelative() {
        int first = words.getFirst();
        int head = clause.head();
        return IntStream.range(first + 2, head)
                .filter(i -> sentence.token(i - 1).hasTag(","))
                .filter(i -> sentence.token(i).hasTag("WDT", "WP", "WP$"))
                .filter(i -> IntStream.range(first, i).noneMatch(this::isFiniteVerb))
                .anyMatch(i ->
                        IntStream.range(i, head).noneMatch(at -> sentence.token(at).hasTag(",")));
    }

    private boolean isFiniteVerb(int word) {
        return sentence.token(word).hasTag("VBD", "VBZ", "VBP", "MD");
    }

    /// "The raid in which nine people died": without its noun a reader takes it for the matter
    /// told.
    private boolean isOfEventBefore() {
        return sentence.isRelation(clause.head(), "acl")
                && sentence.dependents(clause.head()).stream()
                        .filter(i -> i < clause.head() && sentence.token(i).hasTag("WDT", "WP"))
                        .anyMatch(i -> sentence.preposition(i).isPresent());
    }

    /// "In the hall she read": behind a preposition.
    private boolean isOfPhrase(int noun) {
        return IntStream.rangeClosed(words.getFirst(), noun)
                .anyMatch(i -> sentence.token(i).hasTag("IN", "TO", "VBG", "VBN", ","));
    }

    /// A heading that was run into its text: "THE NEW QUAY The town will build".
    private boolean isHeadingBefore() {
        int first = clause.ownSubject() ? words.getFirst() : firstOfSubject();
        int at = first;
        int letters = 0;
        while (sentence.holds(at) && isAllCapitals(sentence.token(at))) {
            letters += sentence.token(at).word().length();
            at++;
        }
        return at - first >= 2
                && letters >= LEAST_OF_HEADING
                && sentence.holds(at)
                && sentence.token(at).isCapitalised();
    }

    private int firstOfSubject() {
        return clause.subject().isPresent()
                ? NounPhrase.around(sentence, clause.subject().getAsInt()).first()
                : words.getFirst();
    }

    /// Letters that a heading has at least; two short forms in a row ("US NATO") are none.
    private static final int LEAST_OF_HEADING = 10;

    private static boolean isAllCapitals(Token token) {
        return token.word().chars().allMatch(Character::isUpperCase);
    }

    /// "To 5.55am, police received calls" of "From 5.11 to 5.55am, …".
    private boolean isBegunLate() {
        int before = words.getFirst() - 1;
        return sentence.isWord(words.getFirst(), "to")
                && sentence.holds(before)
                && sentence.token(before).hasTag("CD", "NN", "NNS");
    }

    /// Whether the words break off behind a verb or a preposition, before a number or within a
    /// list, though the sentence goes on ("could face", "was halted on lap", "was seen pushing"):
    /// the parser has hung what follows on another word.
    private boolean isCutShort() {
        int last = words.getLast();
        int next = last + 1;
        while (sentence.holds(next) && sentence.token(next).hasTag("``", "''")) {
            next++;
        }
        if (!sentence.holds(next)) {
            return false;
        }
        Token end = sentence.token(last);
        Token behind = sentence.token(next);
        if (voice.filter(said -> ClauseWords.isAttribution(said, behind)).isPresent()) {
            return false;
        }
        if (behind.isMark()) {
            return end.hasTag("VBG")
                    && sentence.holds(next + 1)
                    && sentence.token(next + 1).hasTag("VBG");
        }
        return end.hasTag("VBD", "VBZ", "VBP", "MD", "IN", "TO", "DT", "PRP$")
                || behind.hasTag("VBD", "VBZ", "VBP", "MD")
                || end.isVerb() && !behind.hasTag("IN", "RB", "CC", "WRB", "WDT", "WP")
                || end.isNoun() && behind.hasTag("CD")
                || sentence.isWord(next, "of", "than")
                || sentence.isWord(next, "as")
                        && NAMING.contains(sentence.lowerLemma(clause.head()));
    }

    /// Verbs that say nothing without their "as": "described it as a sham".
    private static final Set<String> NAMING = WORDS.list("naming");

    /// "Took off soon | after", "is something | no one has tried", "spent hours | in his room,
    /// police said", "has been | on strike".
    private boolean isEndedEarly() {
        int last = words.getLast();
        int next = last + 1;
        if (!sentence.holds(next)) {
            return sentence.hasLemma(last, "be");
        }
        Token end = sentence.token(last);
        Token behind = sentence.token(next);
        boolean attribution =
                voice.filter(said -> ClauseWords.isAttribution(said, behind)).isPresent();
        boolean described = end.isNoun() && behind.hasTag("PRP", "DT", "EX", "PRP$", "NN", "NNS");
        boolean phrase =
                sentence.isRelation(next, "case")
                        && !sentence.isWord(next, "according")
                        && !isSaidBefore(behind);
        return !attribution
                && (sentence.hasLemma(last, "be")
                        || end.hasTag("RB") && behind.hasTag("IN")
                        || described
                        || phrase && end.isNoun());
    }

    /// Whether who says it stands before a word: "said the quay is shut | in a statement".
    private boolean isSaidBefore(Token word) {
        return voice.map(Statement::attribution)
                .filter(said ->
                        said instanceof Attribution.By by && by.cue().start() < word.start())
                .isPresent();
    }

    /// "Was charged, kicking and slapping them" of "… after she was filmed pushing, kicking and …":
    /// a list has lost its head.
    private boolean isListBroken() {
        for (int i = 1; i + 1 < words.size(); i++) {
            int mark = words.get(i);
            boolean gap = words.get(i - 1) < mark - 1;
            if (gap
                    && sentence.token(mark).hasTag(",", "CC")
                    && sentence.token(mark - 1).hasTag("VBG")
                    && sentence.token(words.get(i + 1)).hasTag("VBG")) {
                return true;
            }
        }
        return false;
    }

    /// "He drove to a shop, identified as Kim" of "… to a shop and killed its owner, identified as
    /// …": a coordinated clause is left out, and what hung on it is not.
    private boolean isPatched() {
        for (int i = 1; i < words.size(); i++) {
            int gap = words.get(i - 1) + 1;
            while (gap < words.get(i) && sentence.token(gap).isMark()) {
                gap++;
            }
            boolean coordinated = gap < words.get(i) && sentence.token(gap).hasTag("CC");
            if (coordinated && sentence.isRelation(gap, "cc")) {
                return true;
            }
        }
        return false;
    }

    /// "One was killed – issued a warrant": a verb behind a dash that nothing opened.
    private boolean isBehindDash() {
        long dashes = words.stream().filter(this::isDash).count();
        return dashes % 2 == 1
                && words.stream()
                        .anyMatch(i ->
                                isDash(i)
                                        && sentence.holds(i + 1)
                                        && sentence.token(i + 1).hasTag("VBD", "VBZ", "VBP", "MD"));
    }

    private boolean isDash(int word) {
        return Set.of("-", "–", "—", "--").contains(sentence.token(word).word());
    }
}
