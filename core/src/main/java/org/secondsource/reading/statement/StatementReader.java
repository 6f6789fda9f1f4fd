package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.attribution.ReportWords;
import org.secondsource.reading.attribution.Told;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.SayingReader;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Reads who said what: verbs with their subjects and clauses, "according to", and quotations.
public final class StatementReader {
    private static final Set<String> NEGATIONS =
            Words.of("not, n't, never, no, neither, nor, none, nothing, without");

    private static final Pattern QUESTION_PUT =
            Pattern.compile("(?i)((when|after being) )?(asked|pressed|questioned|quizzed)\\b");

    private final CueLexicon cues = CueLexicon.load();
    private final SayingReader sayings = new SayingReader(cues);

    /// The statements of a report that have a speaker, in the order of the text.
    public List<Statement> read(
            Report report, List<Sentence> sentences, List<TimeMention> times, Casting cast) {
        String text = report.text();
        Quotations quotations = Quotations.in(text);
        List<StatementDraft> drafts = drafts(text, sentences, quotations, cast);
        link(drafts);
        List<When> days = new Occasions(report, sentences, times, cast, drafts).days();
        List<Statement> statements = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            StatementId id = new StatementId(report.id(), statements.size() + 1);
            When when = days.get(statements.size());
            statements.add(statement(id, draft, text, when, quotations));
        }
        return List.copyOf(statements);
    }

    /// The statements as the rules tell them.
    private List<StatementDraft> drafts(
            String text, List<Sentence> sentences, Quotations quotations, Casting cast) {
        List<StatementDraft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            sayings.read(sentence, cast).forEach(saying -> drafts.add(new StatementDraft(saying)));
        }
        drafts.removeIf(draft -> isQuestionPut(draft, text));
        drafts.stream()
                .filter(draft -> !draft.isInterrupted())
                .forEach(draft -> draft.content = ContentTrimmer.trimmed(draft.content, text));
        drafts.removeIf(
                draft -> quotations.holds(draft.cue()) && quotations.holds(draft.speaker()));
        new QuoteReader(cues, text).complete(sentences, quotations, cast, drafts);
        drafts.removeIf(draft -> draft.content.overlaps(draft.cue()) && !draft.isInterrupted());
        drafts.forEach(draft -> draft.partAt(quotations));
        Cuts.part(drafts, text);
        Citing.resolve(drafts, cast);
        drafts.sort(
                Comparator.comparing((StatementDraft draft) -> draft.content)
                        .thenComparing(StatementDraft::cue));
        return drafts;
    }

    /// The words of a report with the statements that the rules read, as the learned reader sees
    /// them.
    public ReportWords words(String text, List<Sentence> sentences, Casting cast) {
        Quotations quotations = Quotations.in(text);
        return words(
                text, sentences, quotations, drafts(text, sentences, quotations, cast));
    }

    private ReportWords words(
            String text,
            List<Sentence> sentences,
            Quotations quotations,
            List<StatementDraft> drafts) {
        List<Told> told =
                drafts.stream()
                        .map(draft ->
                                new Told(
                                        draft.cue(), draft.speaker(), draft.content, draft.sort()))
                        .toList();
        return new ReportWords(text, sentences, quotations.spans(), cues, told);
    }

    /// "Asked whether the quay was safe, Lee said: …": what somebody else asked.
    private static boolean isQuestionPut(StatementDraft draft, String text) {
        return draft.content.end() <= draft.cue().start()
                && QUESTION_PUT.matcher(draft.content.of(text)).lookingAt();
    }

    /// A statement whose words stand in another's content is reported through the other's speaker.
    private static void link(List<StatementDraft> drafts) {
        for (StatementDraft inner : drafts) {
            for (StatementDraft outer : drafts) {
                boolean nested =
                        outer != inner
                                && outer.sort() == Sort.SAY
                                && outer.content.contains(inner.cue())
                                && outer.content.contains(inner.speaker())
                                && outer.sentence().span().equals(inner.sentence().span());
                if (nested && outer.member() != inner.member()) {
                    inner.via.add(outer.member());
                }
            }
        }
    }

    private Statement statement(
            StatementId id, StatementDraft draft, String text, When when, Quotations quotations) {
        Span content = draft.content;
        return new Statement(
                id,
                content,
                new Attribution.By(draft.member(), draft.speaker(), draft.cue()),
                isDirect(draft, quotations),
                draft.via,
                SpeechMedium.of(draft.around(text)),
                when,
                modality(draft),
                isNegated(draft),
                draft.sort());
    }

    /// Whether all that is said stands in quotation marks, on both sides of a cue that interrupts
    /// it.
    private static boolean isDirect(StatementDraft draft, Quotations quotations) {
        Span content = draft.content;
        return quotations.holds(content)
                || quotations.at(content.start() + 1).isPresent()
                        && quotations.at(content.end() - 2).isPresent()
                        && quotations.cover(content, draft.cue().cover(draft.speaker()));
    }

    private static Modality modality(StatementDraft draft) {
        if (draft.sort() == Sort.DENY && draft.sentence().isNegated(draft.saying.cueAt())) {
            return Modality.POSSIBLE; // "did not rule out a strike"
        }
        Modality cue = modality(draft.sort());
        if (cue != Modality.ASSERTED || draft.contentRoot().isEmpty()) {
            return cue;
        }
        int root = draft.contentRoot().getAsInt();
        Sentence sentence = draft.sentence();
        if (sentence.hasDependent(root, "aux", "may", "might", "could")) {
            return Modality.POSSIBLE;
        }
        String lemma = sentence.token(root).lemma();
        return switch (lemma) {
            case "expect", "likely" -> Modality.EXPECTED;
            case "possible", "consider" -> Modality.POSSIBLE;
            case "plan", "intend" -> Modality.INTENDED;
            default -> Modality.ASSERTED;
        };
    }

    private static Modality modality(Sort sort) {
        return switch (sort) {
            case EXPECT -> Modality.EXPECTED;
            case INTEND -> Modality.INTENDED;
            case DENY -> Modality.DENIED;
            case SUSPECT, ASK -> Modality.POSSIBLE;
            case SAY, JUDGE, CALL, BELIEVE -> Modality.ASSERTED;
        };
    }

    private static boolean isNegated(StatementDraft draft) {
        if (draft.contentRoot().isEmpty()) {
            return false;
        }
        int root = draft.contentRoot().getAsInt();
        Sentence sentence = draft.sentence();
        return NEGATIONS.contains(sentence.token(root).lemma())
                || sentence.dependents(root).stream()
                        .anyMatch(d -> NEGATIONS.contains(sentence.lower(d)));
    }

    /// The innermost statement whose content holds a span; empty where the report itself says it.
    public static Optional<Statement> holding(List<Statement> statements, Span span) {
        return allHolding(statements, span).stream().findFirst();
    }

    /// The statements whose content holds a span, the innermost first.
    public static List<Statement> allHolding(List<Statement> statements, Span span) {
        return statements.stream()
                .filter(statement -> statement.content().contains(span))
                .sorted(Comparator.comparingInt(statement -> statement.content().length()))
                .toList();
    }
}
