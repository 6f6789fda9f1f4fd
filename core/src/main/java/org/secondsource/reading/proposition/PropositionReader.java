package org.secondsource.reading.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Reads what a report asserts, clause by clause. A clause that only carries what somebody said
/// ("the mayor said that …") makes none; what he said does, and he vouches. A clause that tells what
/// somebody wants, asks, fears or thinks is one about him, with his own word for it.
public final class PropositionReader {
    /// A quotation that is told with its speaker, for it speaks of "we", may be so long, in
    /// characters: three lines on a terminal.
    private static final int LONGEST_QUOTATION = 320;

    /// Sentences at the start of a text that tell its news (the lead, as style books have it).
    private static final int LEADING_SENTENCES = 2;

    /// Verbs of saying that tell nothing without what was said.
    private static final Set<String> BARE = Words.of("say, tell, add, speak, comment, talk, quote");

    /// Verbs of those who know by their own eyes, counts or instruments.
    private static final Set<String> OBSERVING =
            Words.of(
                    "count, measure, record, register, see, hear, observe, estimate, detect, locate,"
                            + " witness, notice");

    private static final Set<String> NOBODY = Words.of("nobody, none, neither, nothing");

    private final Report report;
    private final List<Sentence> sentences;
    private final List<TimeMention> times;
    private final List<Member> cast;
    private final List<Statement> statements;
    private final List<Quantity> quantities;
    private final Mentions mentions;
    private final List<List<Clause>> clauses;
    private final Set<Statement> quoted = new HashSet<>();
    private final List<Proposition> found = new ArrayList<>();

    private PropositionReader(
            Report report,
            List<Sentence> sentences,
            List<TimeMention> times,
            List<Member> cast,
            List<Statement> statements,
            List<Quantity> quantities) {
        this.report = report;
        this.sentences = sentences;
        this.times = times;
        this.cast = cast;
        this.statements = statements.stream().filter(this::isSaid).toList();
        this.quantities = quantities;
        this.mentions = new Mentions(cast);
        this.clauses =
                sentences.stream().map(sentence -> new ClauseFinder(sentence).find()).toList();
    }

    /// "Nobody likes it" is nobody's word.
    private boolean isSaid(Statement statement) {
        return !(statement.attribution() instanceof Attribution.By by
                && NOBODY.contains(by.speaker().of(report.text()).toLowerCase(Locale.ROOT)));
    }

    /// The propositions of a report in the order of the text. A headline makes none: it tells
    /// shorter what the text tells.
    public static List<Proposition> read(
            Report report,
            List<Sentence> sentences,
            List<TimeMention> times,
            List<Member> cast,
            List<Statement> statements,
            List<Quantity> quantities) {
        return new PropositionReader(report, sentences, times, cast, statements, quantities).read();
    }

    private List<Proposition> read() {
        int number = 0;
        for (int i = 0; i < sentences.size(); i++) {
            if (!isHeadline(sentences.get(i)) && !isQuestion(sentences.get(i))) {
                read(clauses.get(i), number++ < LEADING_SENTENCES);
            }
        }
        return List.copyOf(found);
    }

    /// Whether a sentence stands in the title; not where the title is a sentence of the text, with
    /// its full stop, for want of a headline.
    private boolean isHeadline(Sentence sentence) {
        String title = report.title();
        boolean titled = !title.isEmpty() && report.text().startsWith(title);
        boolean within = titled && sentence.span().end() <= title.length() + 1;
        boolean plain =
                title.endsWith(".")
                        && sentence.tokens().stream()
                                .filter(token -> !token.isMark() && !token.isProperNoun())
                                .noneMatch(token ->
                                        token.isCapitalised()
                                                && token.start() > sentence.span().start());
        return within && !plain;
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.tokens().reversed().stream()
                .filter(Token::isMark)
                .limit(2)
                .anyMatch(token -> token.word().equals("?"));
    }

    private void read(List<Clause> ofSentence, boolean leads) {
        List<Clause> told = ofSentence.stream().filter(this::isTold).toList();
        Set<Integer> all = new HashSet<>();
        Set<Integer> outer = new HashSet<>();
        for (Clause clause : told) {
            all.add(clause.head());
            if (!clause.inner()) {
                outer.add(clause.head());
            }
        }
        told.stream()
                .filter(clause -> !isOfUnknownSubject(clause))
                .forEach(clause -> add(clause, clause.inner() ? all : outer, leads));
    }

    /// Whether a clause asserts for itself: not one that only carries a statement, nor one inside
    /// what somebody wants, thinks or denies, nor a complement that its own clause tells whole.
    private boolean isTold(Clause clause) {
        Sentence sentence = clause.sentence();
        Token head = sentence.token(clause.head());
        Optional<Statement> holder = holder(head.span());
        if (holder.filter(statement -> !asserts(statement)).isPresent()) {
            return false;
        }
        List<Statement> cued = cuedBy(head);
        if (cued.stream().anyMatch(this::asserts)) {
            return false;
        }
        boolean bare =
                BARE.contains(head.lowerLemma())
                        && cued.isEmpty()
                        && sentence.dependent(clause.head(), "obj", "ccomp", "xcomp").isEmpty();
        return !bare && (isTop(clause, holder) || clause.inner());
    }

    /// "Lee said the bridge is shut and called for calm": a change of tense inside what somebody says
    /// tells that its subject may be who speaks.
    private boolean isOfUnknownSubject(Clause clause) {
        Sentence sentence = clause.sentence();
        Token head = sentence.token(clause.head());
        if (clause.ownSubject() || !head.isRelation("conj") || holder(head.span()).isEmpty()) {
            return false;
        }
        return head.hasTag("VBD") && ClauseFinder.isPresent(sentence, head.head());
    }

    /// Whether a clause hangs on no other clause of what its speaker, or the report, tells.
    private boolean isTop(Clause clause, Optional<Statement> holder) {
        Sentence sentence = clause.sentence();
        int at = clause.head();
        while (sentence.isRelation(at, "conj") && sentence.holds(sentence.token(at).head())) {
            at = sentence.token(at).head();
        }
        int above = sentence.token(at).head();
        if (above < 0) {
            return true;
        }
        Token governor = sentence.token(above);
        if (sentence.isRelation(at, "parataxis")) {
            return true;
        }
        return holder.isPresent() && !holder.get().content().contains(governor.span());
    }

    /// The innermost statement that holds a stretch; a noun's content ("the call for talks") holds
    /// no clause.
    private Optional<Statement> holder(Span span) {
        return statements.stream()
                .filter(statement -> statement.attribution() instanceof Attribution.By)
                .filter(statement -> statement.content().contains(span))
                .min(
                        Comparator.comparingInt((Statement s) -> s.content().length())
                                .thenComparing(Statement::id));
    }

    private List<Statement> cuedBy(Token head) {
        return statements.stream()
                .filter(statement ->
                        statement.attribution() instanceof Attribution.By by
                                && by.cue().contains(head.span()))
                .toList();
    }

    /// Whether who speaks says that the content is so, and the content is a clause.
    private boolean asserts(Statement statement) {
        return switch (statement.sort()) {
            case SAY -> holdsClause(statement);
            case ASK, JUDGE, CALL, EXPECT, INTEND, DENY, BELIEVE, SUSPECT -> false;
        };
    }

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

    private void add(Clause clause, Set<Integer> heads, boolean leads) {
        Sentence sentence = clause.sentence();
        Token head = sentence.token(clause.head());
        Optional<Statement> holder = holder(head.span());
        List<Integer> whole = ClauseWords.whole(clause, heads, holder, statements);
        List<Integer> core = ClauseWords.core(clause, whole);
        if (whole.isEmpty() || !whole.contains(clause.head())) {
            return;
        }
        Span span = sentence.span(whole.getFirst(), whole.getLast());
        String text = report.text();
        Optional<Readable> read = new Rewording(text, mentions, clause, holder, whole).write();
        Optional<Readable> readCore = new Rewording(text, mentions, clause, holder, core).write();
        if (read.isEmpty() && !clause.inner()) {
            read = holder.filter(quoted::add).flatMap(this::withSpeaker);
        }
        List<Span> kernel = new ArrayList<>(Rewording.stretches(sentence, core));
        clause.subject()
                .ifPresent(i -> {
                    if (!clause.ownSubject()) {
                        kernel.add(sentence.token(i).span());
                    }
                });
        found.add(
                new Proposition(
                        new PropositionId(report.id(), found.size() + 1),
                        span,
                        read,
                        readCore,
                        kernel,
                        member(sentence, clause.subject()),
                        member(sentence, sentence.dependent(clause.head(), "obj", "iobj")),
                        head.lowerLemma(),
                        numbers(Rewording.stretches(sentence, whole)),
                        counted(clause, core),
                        place(clause, core),
                        when(sentence, core),
                        StateReader.read(clause),
                        attribution(clause, holder),
                        cuedBy(head).stream().findFirst().or(() -> holder).or(() -> own(span)).map(Statement::id),
                        denied(head),
                        leads,
                        clause.inner()));
    }

    /// The report's own statement that a clause stands in.
    private Optional<Statement> own(Span span) {
        return statements.stream()
                .filter(statement -> statement.attribution() instanceof Attribution.OwnVoice)
                .filter(statement -> statement.content().overlaps(span))
                .findFirst();
    }

    /// Who vouches: whoever says it; of what the report itself tells of somebody's call, fear or
    /// denial, he himself. A crowd that "reacts" has said nothing.
    private Attribution attribution(Clause clause, Optional<Statement> holder) {
        Token head = clause.sentence().token(clause.head());
        return holder.or(() -> cuedBy(head).stream().filter(this::isOfParty).findFirst())
                .map(Statement::attribution)
                .or(() -> observer(clause))
                .orElseGet(Attribution.OwnVoice::new);
    }

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

    private boolean isOfParty(Statement statement) {
        return statement.attribution() instanceof Attribution.By by
                && cast.get(by.member()).kind() != ActorKind.GROUP;
    }

    private Optional<Span> denied(Token head) {
        return cuedBy(head).stream()
                .filter(statement -> statement.sort() == Sort.DENY)
                .map(Statement::content)
                .findFirst();
    }

    /// A quotation that does not read alone, told as it stands, with who says it.
    private Optional<Readable> withSpeaker(Statement statement) {
        if (!(statement.attribution() instanceof Attribution.By by)) {
            return Optional.empty();
        }
        Span told = statement.content().cover(by.speaker()).cover(by.cue());
        List<Sentence> held =
                sentences.stream().filter(sentence -> sentence.span().overlaps(told)).toList();
        Span whole = held.stream().map(Sentence::span).reduce(told, Span::cover);
        if (whole.length() > LONGEST_QUOTATION || held.isEmpty()) {
            return Optional.empty();
        }
        return Quoting.write(report.text(), whole, by, held, mentions);
    }

    private OptionalInt member(Sentence sentence, OptionalInt word) {
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        return mentions.of(sentence.token(word.getAsInt())).stream()
                .mapToInt(Member::index)
                .findFirst();
    }

    private List<QuantityId> numbers(List<Span> stretches) {
        return quantities.stream()
                .filter(quantity ->
                        stretches.stream().anyMatch(s -> s.contains(quantity.span())))
                .map(Quantity::id)
                .sorted()
                .toList();
    }

    /// The numbers that the clause's own verb tells.
    private List<QuantityId> counted(Clause clause, List<Integer> core) {
        Sentence sentence = clause.sentence();
        TreeSet<QuantityId> ids = new TreeSet<>();
        List<Span> stretches = Rewording.stretches(sentence, core);
        for (Quantity quantity : quantities) {
            boolean inside = stretches.stream().anyMatch(s -> s.contains(quantity.span()));
            int word = sentence.indexAt(quantity.span().start());
            if (inside && sentence.holds(word) && isTold(sentence, word, clause.head())) {
                ids.add(quantity.id());
            }
        }
        return List.copyOf(ids);
    }

    /// Whether no other verb stands between a number and the verb of its clause.
    private static boolean isTold(Sentence sentence, int number, int head) {
        int at = sentence.token(number).head();
        for (int steps = 0; steps < sentence.size() && at >= 0 && at != head; steps++) {
            Token token = sentence.token(at);
            if (token.isVerb() && !sentence.isRelation(at, "xcomp", "amod", "case")) {
                return false;
            }
            at = token.head();
        }
        return at == head || number == head;
    }

    private String place(Clause clause, List<Integer> core) {
        Sentence sentence = clause.sentence();
        return core.stream()
                .filter(i -> sentence.token(i).name() == NameKind.LOCATION)
                .filter(i -> sentence.isLedBy(i, "in", "at", "near", "off", "outside"))
                .map(i -> sentence.token(i).word())
                .findFirst()
                .orElse("");
    }

    private When when(Sentence sentence, List<Integer> core) {
        List<Span> stretches = Rewording.stretches(sentence, core);
        for (TimeMention time : times) {
            boolean day = !(time.expression() instanceof TimeExpression.Length);
            if (day && stretches.stream().anyMatch(s -> s.contains(time.span()))) {
                return new When.Said(time.span(), time.expression());
            }
        }
        return new When.Unsaid();
    }
}
