package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.WordTable;

/// Tells whether the words of a clause tell a whole: who or what it is about, and all that its verb
/// needs. What the parser has torn apart or run together, and what only the talk around it makes
/// clear, does not.
final class WholeClause {
    private static final WordTable WORDS = WordTable.beside(WholeClause.class, "words.tsv");

    private final Clause clause;
    private final Optional<Statement> voice;
    private final Sentence sentence;
    private final List<Integer> words;
    private final BrokenEdges edges;

    /// @param voice the statement that the clause stands in
    /// @param words of the sentence, in order, without marks at either end
    WholeClause(Clause clause, Optional<Statement> voice, List<Integer> words) {
        this.clause = clause;
        this.voice = voice;
        this.sentence = clause.sentence();
        this.words = words;
        this.edges = new BrokenEdges(clause, voice, words);
    }

    boolean isWhole() {
        boolean quotedAside = clause.inner() && voice.filter(Statement::direct).isPresent();
        boolean broken =
                words.isEmpty()
                        || !clause.finite()
                        || !isParsed()
                        || isFused()
                        || edges.areBroken()
                        || holdsAnother()
                        || isOfBareNumber()
                        || isOfUnknown()
                        || isSpokenShort();
        return !broken && !quotedAside && words.stream().noneMatch(this::isOfSpeaker);
    }

    private boolean isParsed() {
        return clause.subject().isPresent()
                && (clause.ownSubject()
                        || !holdsVerb(NounPhrase.around(sentence, clause.subject().getAsInt())));
    }

    /// "The others", "the latter": of whom, another sentence told. And where a clause is the
    /// subject, the parser has most often run two sentences into one.
    private boolean isOfUnknown() {
        boolean clausal =
                sentence.dependents(clause.head()).stream()
                        .anyMatch(i ->
                                sentence.isRelation(i, "csubj")
                                        && !sentence.hasDependent(
                                                i, "mark", "to", "that", "whether"));
        return clausal
                || clause.subject().stream().anyMatch(this::isPointedAt)
                || clause.subject().stream()
                        .anyMatch(i ->
                                sentence.isWord(i, "other", "others", "former", "latter", "rest")
                                        && sentence.dependent(i, "nmod").isEmpty());
    }

    /// "This partnership": which, another sentence told; "this pact between the two" tells it.
    private boolean isPointedAt(int subject) {
        return sentence.hasDependent(subject, "det", "this", "that", "these", "those")
                && sentence.dependents(subject).stream()
                        .noneMatch(i -> i > subject && sentence.isRelation(i, "nmod", "acl"));
    }

    /// Fewer words than this say little without the talk around them. Set by hand.
    private static final int FEWEST_SPOKEN = 6;

    /// And where they are reported.
    private static final int FEWEST_REPORTED = 4;

    /// "The pain is immense": a short sentence out of somebody's mouth without a name or a number
    /// tells nothing without who says it and where.
    private boolean isSpokenShort() {
        int fewest = voice.map(said -> said.direct() ? FEWEST_SPOKEN : FEWEST_REPORTED).orElse(0);
        return words.stream().filter(i -> isTelling(sentence.token(i))).count() < fewest
                && words.stream()
                        .noneMatch(i ->
                                sentence.token(i).isProperNoun() || sentence.token(i).hasTag("CD"));
    }

    private static boolean isTelling(Token token) {
        return token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
    }

    /// "Only 52 had returned": of whom, another sentence told. "588 were injured" is of people.
    private boolean isOfBareNumber() {
        if (!clause.ownSubject() || clause.subject().isEmpty()) {
            return false;
        }
        int subject = clause.subject().getAsInt();
        return sentence.token(subject).hasTag("CD")
                && sentence.dependents(subject).stream()
                        .noneMatch(i ->
                                sentence.isRelation(i, "nmod", "acl")
                                        && !sentence.isLedBy(i, "for"))
                && !BEFALLING.contains(sentence.lowerLemma(clause.head()));
    }

    private static final Set<String> BEFALLING = WORDS.list("befalling");

    /// Whether the parser has run two clauses into one, or lost the subject: "has 36 members, wants
    /// a delay" of "the guild, which has 36 members, wants a delay". A finite verb stands behind a
    /// comma that no other comma opened.
    private boolean isFused() {
        int commas = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean comma = sentence.token(words.get(i - 1)).hasTag(",");
            commas += comma ? 1 : 0;
            boolean verb = sentence.token(words.get(i)).hasTag("VBZ", "VBD", "VBP");
            if (comma && verb && commas % 2 == 1 && !isListed(words.get(i))) {
                return true;
            }
        }
        return clause.ownSubject()
                && clause.subject().stream().noneMatch(subject -> words.contains(subject));
    }

    /// "He would go, he added that …" of "While he said he would go, he added that …": two
    /// sentences run into one.
    private boolean holdsAnother() {
        return words.stream()
                .filter(i -> sentence.isRelation(i, "parataxis") && sentence.token(i).isVerb())
                .filter(i -> sentence.dependent(i, "nsubj").stream().anyMatch(words::contains))
                .mapToInt(i -> sentence.subtree(i).getFirst())
                .anyMatch(first ->
                        sentence.token(first).hasTag(",")
                                || first > 0 && sentence.token(first - 1).hasTag(","));
    }

    /// Whether an "and" goes on with a list of verbs: "shouted, wept and ran".
    private boolean isListed(int verb) {
        return sentence.isRelation(verb, "conj")
                && sentence.dependents(sentence.token(verb).head()).stream()
                        .anyMatch(i -> i > verb && sentence.isRelation(i, "conj"));
    }

    /// Whether a phrase holds a finite verb, so that it is none.
    private boolean holdsVerb(NounPhrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (sentence.token(i).hasTag("VBD", "VBZ", "VBP", "MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfSpeaker(int word) {
        return sentence.token(word).hasTag("PRP", "PRP$")
                && Pronouns.isOfSpeaker(sentence.token(word).word());
    }
}
