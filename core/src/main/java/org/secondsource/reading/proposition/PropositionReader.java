package org.secondsource.reading.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Quotations;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Reads what a report asserts, clause by clause. A clause that only carries what somebody said
/// ("the mayor said that …") makes none; what he said does, and he vouches. A clause that tells
/// what somebody wants, asks, fears or thinks is one about him.
public final class PropositionReader {
    /// A quotation that is told with its speaker, for it speaks of "we", may be so long, in
    /// characters: three lines on a terminal.
    private static final int LONGEST_QUOTATION = 320;

    /// Sentences at the start of a text that tell its news (the lead, as style books have it).
    private static final int LEADING_SENTENCES = 2;

    /// Verbs of saying that tell nothing without what was said.
    private static final Set<String> BARE =
            Words.of(
                    "say, tell, add, speak, comment, talk, quote, ask, reply, answer, continue, write,"
                            + " note, respond");

    private final Report report;
    private final List<Sentence> sentences;
    private final Mentions mentions;
    private final Naming naming;
    private final List<List<Clause>> clauses;
    private final Voices voices;
    private final Circumstances circumstances;
    private final Quotations quotations;
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
        this.mentions = new Mentions(cast, sentences);
        this.naming = new Naming(report.text(), cast, mentions);
        this.clauses =
                sentences.stream().map(sentence -> new ClauseFinder(sentence).find()).toList();
        this.voices = new Voices(report, cast, statements, clauses, mentions);
        this.circumstances = new Circumstances(quantities, times);
        this.quotations = Quotations.in(report.text());
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
            Sentence sentence = sentences.get(i);
            if (!isHeadline(sentence) && !isQuestion(sentence) && !isLink(sentence)) {
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

    /// "[Storm sinks two boats]": the title of another report, linked in a line of its own.
    private boolean isLink(Sentence sentence) {
        String text = report.text();
        int from = text.lastIndexOf('\n', sentence.span().start()) + 1;
        int to = text.indexOf('\n', sentence.span().start());
        String line = text.substring(from, to < 0 ? text.length() : to).strip();
        return line.startsWith("[") && line.endsWith("]");
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
        if (!ofSentence.isEmpty()) {
            List<Integer> others = voices.ofOthers(ofSentence.getFirst().sentence());
            all.addAll(others);
            outer.addAll(others);
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
        Optional<Statement> holder = voices.holder(head.span());
        List<Statement> cued = voices.cuedBy(head);
        boolean carried =
                holder.filter(statement -> !voices.asserts(statement)).isPresent()
                        || cued.stream().anyMatch(voices::asserts)
                        || carriesStatement(clause)
                        || cued.stream().anyMatch(voices::isWithdrawn) && isOfVersion(clause)
                        || isOfNoun(clause, holder)
                        || holder.isEmpty() && isQuoted(clause)
                        || voices.isOfUnknown(clause);
        boolean bare =
                BARE.contains(head.lowerLemma())
                                && cued.isEmpty()
                                && sentence.dependent(clause.head(), "obj", "ccomp", "xcomp")
                                        .isEmpty()
                        || isToldNothing(clause);
        return !carried && !bare && (isTop(clause, holder) || clause.inner());
    }

    /// "Falk told the paper in an interview": to whom, and not what.
    private static boolean isToldNothing(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.hasLemma(clause.head(), "tell")
                && sentence.dependent(clause.head(), "nsubj").isPresent()
                && sentence.dependent(clause.head(), "ccomp", "xcomp", "iobj", "nsubj:pass")
                        .isEmpty()
                && sentence.dependent(clause.head(), "obj").stream()
                        .anyMatch(i -> sentence.token(i).isProperNoun())
                && sentence.dependents(clause.head()).stream()
                        .noneMatch(i ->
                                sentence.isLedBy(i, "of", "about")
                                        || sentence.isRelation(i, "parataxis"));
    }

    /// Whether a clause stands whole in quotation marks: where no speaker was read, it is nobody's
    /// word, the report's least of all. Not "officials “found no trace”", whose subject does not.
    private boolean isQuoted(Clause clause) {
        Sentence sentence = clause.sentence();
        Span head = sentence.token(clause.head()).span();
        return quotations.spans().stream()
                .filter(quotation -> quotation.contains(head))
                .anyMatch(quotation ->
                        clause.subject().stream()
                                .allMatch(i -> quotation.contains(sentence.token(i).span())));
    }

    /// "No evidence that the quay sank", "the claim that it did": what a noun holds is nobody's
    /// word, unless a statement tells whose, or it is a fact.
    private static boolean isOfNoun(Clause clause, Optional<Statement> holder) {
        Sentence sentence = clause.sentence();
        int noun = sentence.token(clause.head()).head();
        return holder.isEmpty()
                && sentence.isRelation(clause.head(), "acl")
                && sentence.hasDependent(clause.head(), "mark", "that")
                && !sentence.hasLemma(noun, "fact");
    }

    /// "An earlier version of this article said …": a report's own correction.
    private static boolean isOfVersion(Clause clause) {
        return clause.subject().stream()
                .anyMatch(i ->
                        clause.sentence().hasLemma(i, "version", "headline", "caption", "edition"));
    }

    /// Whether the clause that hangs on it as its content is what another word says: "…, the agency
    /// reported, citing the ministry".
    private boolean carriesStatement(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.dependent(clause.head(), "ccomp").stream()
                .mapToObj(content -> voices.holder(sentence.token(content).span()))
                .flatMap(Optional::stream)
                .anyMatch(held ->
                        voices.asserts(held)
                                && !held.content().contains(sentence.token(clause.head()).span()));
    }

    /// "Lee said the bridge is shut and called for calm": a verb of saying, or a change of tense,
    /// inside what somebody says tells that its subject may be who speaks.
    private boolean isOfUnknownSubject(Clause clause) {
        Sentence sentence = clause.sentence();
        Token head = sentence.token(clause.head());
        if (clause.ownSubject()
                || !head.isRelation("conj")
                || voices.holder(head.span()).isEmpty()) {
            return false;
        }
        return !voices.cuedBy(head).isEmpty()
                || Voices.mayBeSaying(head)
                || head.hasTag("VBD", "VBN") && Voices.isCue(sentence, clause.head())
                || head.hasTag("VBD") && ClauseFinder.isPresent(sentence, head.head());
    }

    /// Whether a clause hangs on no other clause of what its speaker, or the report, tells.
    private static boolean isTop(Clause clause, Optional<Statement> holder) {
        Sentence sentence = clause.sentence();
        int at = clause.head();
        while (sentence.isRelation(at, "conj") && sentence.holds(sentence.token(at).head())) {
            at = sentence.token(at).head();
        }
        int above = sentence.token(at).head();
        if (above < 0 || sentence.isRelation(at, "parataxis")) {
            return true;
        }
        Span governor = sentence.token(above).span();
        return holder.filter(said ->
                        !said.content().contains(governor)
                                || said.attribution() instanceof Attribution.By by
                                        && by.cue().contains(governor))
                .isPresent();
    }

    private void add(Clause clause, Set<Integer> heads, boolean leads) {
        Sentence sentence = clause.sentence();
        Token head = sentence.token(clause.head());
        Optional<Statement> holder = voices.holder(head.span());
        List<Integer> whole = ClauseWords.whole(clause, heads, holder);
        if (!whole.contains(clause.head()) || StateReader.isLedByCondition(sentence, whole)) {
            return;
        }
        List<Integer> core = ClauseWords.core(clause, whole);
        Span span = sentence.span(whole.getFirst(), whole.getLast());
        Optional<Proposition> meant = meant(clause);
        found.add(
                new Proposition(
                        new PropositionId(report.id(), found.size() + 1),
                        span,
                        meant.flatMap(m -> PointingDenial.text(clause, whole, m, report.text()))
                                .or(() -> readable(clause, holder, whole))
                                .or(() ->
                                        holder.filter(said -> !clause.inner())
                                                .filter(quoted::add)
                                                .flatMap(this::withSpeaker)),
                        readable(clause, holder, ClauseWords.shortened(clause, whole)),
                        kernel(clause, core, meant),
                        member(sentence, clause.subject()),
                        member(sentence, sentence.dependent(clause.head(), "obj", "iobj")),
                        topic(clause),
                        head.lowerLemma(),
                        circumstances.numbers(Rewording.stretches(sentence, whole)),
                        circumstances.counted(clause, core),
                        Circumstances.place(clause, core),
                        circumstances.when(clause, core),
                        StateReader.read(clause),
                        voices.attribution(clause, holder),
                        voices.statement(clause, holder, span).map(Statement::id),
                        meant.map(Proposition::span).or(() -> voices.denied(clause)),
                        leads,
                        clause.inner()));
    }

    /// What a denial that points back denies.
    private Optional<Proposition> meant(Clause clause) {
        return PointingDenial.antecedent(clause, voices.denied(clause), report.text(), found);
    }

    private Optional<StandaloneText> readable(
            Clause clause, Optional<Statement> holder, List<Integer> words) {
        return new Rewording(report.text(), mentions, naming, clause, holder, words).write();
    }

    /// The words of the core, and the head of a subject that stands elsewhere.
    private static List<Span> kernel(
            Clause clause, List<Integer> core, Optional<Proposition> meant) {
        List<Span> kernel = new ArrayList<>(Rewording.stretches(clause.sentence(), core));
        if (!clause.ownSubject()) {
            clause.subject().ifPresent(i -> kernel.add(clause.sentence().token(i).span()));
        }
        meant.ifPresent(other -> kernel.addAll(other.kernel()));
        return kernel;
    }

    /// A quotation that does not read alone, told as it stands, with who says it.
    private Optional<StandaloneText> withSpeaker(Statement statement) {
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
        return Quoting.write(report.text(), whole, statement, held, mentions, naming);
    }

    private static String topic(Clause clause) {
        return clause.subject().stream()
                .mapToObj(clause.sentence()::token)
                .filter(token -> token.hasTag("NN", "NNS"))
                .map(Token::lowerLemma)
                .findFirst()
                .orElse("");
    }

    private OptionalInt member(Sentence sentence, OptionalInt word) {
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        return mentions.of(sentence.token(word.getAsInt())).stream()
                .mapToInt(Member::index)
                .findFirst();
    }
}
