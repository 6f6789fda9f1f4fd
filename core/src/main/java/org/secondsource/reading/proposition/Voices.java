package org.secondsource.reading.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Tells whose word the clauses of a report are: which of its statements holds a clause, and which
/// one a clause introduces.
final class Voices {
    /// Verbs of those who know by their own eyes, counts or instruments.
    private static final Set<String> OBSERVING =
            Words.of(
                    "count, measure, record, register, see, hear, observe, estimate, detect, locate,"
                            + " witness, notice");

    private static final Set<String> NOBODY = Words.of("nobody, none, neither, nothing");

    private final List<Member> cast;
    private final List<Statement> statements;
    private final List<List<Clause>> clauses;

    /// Those whose content is a clause.
    private final Set<StatementId> withClause;

    private final Mentions mentions;
    private final String text;

    /// @param clauses of each sentence
    Voices(
            Report report,
            List<Member> cast,
            List<Statement> statements,
            List<List<Clause>> clauses,
            Mentions mentions) {
        this.text = report.text();
        this.cast = cast;
        this.clauses = clauses;
        this.mentions = mentions;
        this.statements =
                statements.stream().filter(Statement::vouches).filter(this::isSaid).toList();
        this.withClause =
                this.statements.stream()
                        .filter(this::holdsClause)
                        .map(Statement::id)
                        .collect(Collectors.toSet());
    }

    /// "Nobody likes it" is nobody's word.
    private boolean isSaid(Statement statement) {
        if (!(statement.attribution() instanceof Attribution.By by)) {
            return true;
        }
        String speaker = by.speaker().of(text).toLowerCase(Locale.ROOT);
        return !NOBODY.contains(speaker.split("\\s+")[0]);
    }

    /// The innermost statement that holds a stretch; a noun's content ("the call for talks") holds
    /// no clause.
    Optional<Statement> holder(Span span) {
        return statements.stream()
                .filter(statement -> statement.attribution() instanceof Attribution.By)
                .filter(statement -> statement.content().contains(span))
                .min(
                        Comparator.comparingInt((Statement s) -> s.content().length())
                                .thenComparing(Statement::id));
    }

    /// The statements that a word introduces.
    List<Statement> cuedBy(Token head) {
        return statements.stream()
                .filter(statement ->
                        statement.attribution() instanceof Attribution.By by
                                && by.cue().contains(head.span()))
                .toList();
    }

    /// Whether who speaks says that the content is so, and the content is a clause.
    boolean asserts(Statement statement) {
        return switch (statement.sort()) {
            case SAY -> withClause.contains(statement.id()) && !isWithdrawn(statement);
            case ASK, JUDGE, CALL, EXPECT, INTEND, DENY, BELIEVE, SUSPECT -> false;
        };
    }

    /// Whether the report tells that what is said is untrue: "wrongly stated that", "an earlier
    /// version of this article said".
    boolean isWithdrawn(Statement statement) {
        return statement.attribution() instanceof Attribution.By by
                && WITHDRAWN.matcher(by.speaker().cover(by.cue()).of(text)).find();
    }

    private static final Pattern WITHDRAWN =
            Pattern.compile(
                    "(?is)\\b(?:in(?:correct|accurate)|wrong|mistaken|erroneous|false|untruthful|untrue)ly\\b"
                            + "|\\b(?:earlier|previous|prior|original|initial|first)"
                            + " (?:\\w+ ){0,2}(?:version|headline|caption|edition)\\b");

    private boolean holdsClause(Statement statement) {
        return clauses.stream()
                .flatMap(List::stream)
                .anyMatch(clause -> !clause.inner() && isRootOf(statement.content(), clause));
    }

    private static boolean isRootOf(Span content, Clause clause) {
        Token head = clause.sentence().token(clause.head());
        return content.contains(head.span())
                && (head.head() < 0
                        || !content.contains(clause.sentence().token(head.head()).span()));
    }

    /// The report's own statement that a clause stands in.
    private Optional<Statement> own(Span span) {
        return statements.stream()
                .filter(statement -> statement.attribution() instanceof Attribution.OwnVoice)
                .filter(statement -> statement.content().overlaps(span))
                .findFirst();
    }

    /// Who vouches: whoever says it; of somebody's call, praise, fear or denial that the report
    /// itself tells, he himself, for he has said something. What somebody wants, agrees to or
    /// refuses, and how a crowd "reacts", the report tells.
    Attribution attribution(Clause clause, Optional<Statement> holder) {
        Token head = clause.sentence().token(clause.head());
        return holder.or(() -> cuedBy(head).stream().filter(this::isOfParty).findFirst())
                .map(this::who)
                .or(() -> named(clause))
                .or(() -> observer(clause))
                .orElseGet(Attribution.OwnVoice::new);
    }

    /// Who speaks; the outlet's own reporter is the outlet.
    private Attribution who(Statement statement) {
        boolean own =
                statement.attribution() instanceof Attribution.By by
                        && OWN_REPORTER.matcher(by.speaker().of(text)).lookingAt();
        return own ? new Attribution.OwnVoice() : statement.attribution();
    }

    private static final Pattern OWN_REPORTER =
            Pattern.compile(
                    "(?i)(?:our|this (?:newspaper|paper|outlet|site|station)['’]s)\\s+(?:\\w+\\s+)?(?:reporter|correspondent|team)s?\\b");

    /// Who counted, measured or saw what a clause tells.
    private Optional<Attribution> observer(Clause clause) {
        Sentence sentence = clause.sentence();
        Token head = sentence.token(clause.head());
        if (!OBSERVING.contains(head.lowerLemma())
                || clause.subject().isEmpty()
                || sentence.dependent(clause.head(), "nsubj:pass").isPresent()) {
            return Optional.empty();
        }
        Token subject = sentence.token(clause.subject().getAsInt());
        return mentions.of(subject)
                .filter(member -> member.kind() != ActorKind.GROUP)
                .map(member -> new Attribution.By(member.index(), subject.span(), head.span()));
    }

    /// How many words behind "according to" the one who says it is named.
    private static final int LONGEST_NAME = 8;

    /// Who an "according to" names beside a clause, where no statement was read.
    private Optional<Attribution> named(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean cue = sentence.isWord(i, "according") && sentence.isWord(i + 1, "to");
            if (!cue || !sentence.isBelow(i, clause.head())) {
                continue;
            }
            int last = Math.min(sentence.size(), i + 2 + LONGEST_NAME);
            for (int at = i + 2; at < last && !sentence.token(at).isMark(); at++) {
                Optional<Member> member = mentions.of(sentence.token(at));
                if (member.isPresent()) {
                    Span speaker = sentence.token(at).span();
                    Span words = sentence.span(i, i + 1);
                    return Optional.of(new Attribution.By(member.get().index(), speaker, words));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOfParty(Statement statement) {
        boolean says = statement.sort() == Sort.SAY || statement.direct();
        return (statement.sort() != Sort.INTEND || statement.direct())
                && statement.attribution() instanceof Attribution.By by
                && (says || cast.get(by.member()).kind() != ActorKind.GROUP);
    }

    /// The statement that a clause introduces, or else stands in.
    Optional<Statement> statement(Clause clause, Optional<Statement> holder, Span span) {
        Token head = clause.sentence().token(clause.head());
        return cuedBy(head).stream().findFirst().or(() -> holder).or(() -> own(span));
    }

    /// Verbs of saying that take a preposition, and that a passive before them may hide.
    private static final Set<String> SAYING =
            Words.of("call, appeal, ask, urge, press, plead, warn, speak, vow, pledge, promise");

    /// Whether a clause tells that somebody says something ("she admitted that …", "the contract,
    /// she explained, was …"), but no statement was read in it: nobody known vouches for what is
    /// said, the report least of all.
    boolean isOfUnknown(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean carries =
                isUnreadSaying(sentence, clause.head())
                        && !sentence.isNegated(clause.head())
                        && sentence.dependent(clause.head(), "ccomp").isPresent();
        return carries
                || sentence.dependents(clause.head()).stream()
                        .anyMatch(i ->
                                sentence.isRelation(i, "parataxis")
                                        && sentence.dependent(i, "nsubj").isPresent()
                                        && isUnreadSaying(sentence, i));
    }

    private boolean isUnreadSaying(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return CUES.quoting(token).filter(sort -> sort == Sort.SAY).isPresent()
                && cuedBy(token).isEmpty();
    }

    private static final CueLexicon CUES = CueLexicon.load();

    static boolean mayBeSaying(Token verb) {
        return SAYING.contains(verb.lowerLemma());
    }

    /// Whether a verb may lead to what somebody says, as a quotation or a clause.
    static boolean mayQuote(Token verb) {
        return CUES.quoting(verb).isPresent() || mayBeSaying(verb);
    }

    /// Whether a verb can tell what somebody says, thinks or wants: "expressed solidarity".
    static boolean isCue(Sentence sentence, int verb) {
        return !CUES.sorts(sentence, verb).isEmpty();
    }

    /// Coordinated verbs of saying without a subject of their own, inside what somebody says: "said
    /// the bridge is shut and called for calm". They are not part of it.
    List<Integer> ofOthers(Sentence sentence) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean beside =
                    token.isVerb()
                            && token.isRelation("conj")
                            && token.hasTag("VBD", "VBN")
                            && sentence.dependent(i, "nsubj").isEmpty();
            boolean saying = !cuedBy(token).isEmpty() || mayBeSaying(token);
            if (beside && saying && holder(token.span()).isPresent()) {
                found.add(i);
            }
        }
        return found;
    }

    /// What a clause denies; who "did not deny" it has denied nothing.
    Optional<Span> denied(Clause clause) {
        Token head = clause.sentence().token(clause.head());
        return cuedBy(head).stream()
                .filter(statement -> statement.sort() == Sort.DENY)
                .filter(statement -> !clause.sentence().isNegated(clause.head()))
                .map(Statement::content)
                .findFirst()
                .or(() -> Untruths.denied(clause));
    }
}
