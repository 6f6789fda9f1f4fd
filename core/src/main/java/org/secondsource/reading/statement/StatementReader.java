package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.attribution.AttributionReader;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.cue.Withheld;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.report.Report;
import org.secondsource.text.Span;

/// Reads who said what: verbs with their subjects and clauses, "according to", and quotations.
public final class StatementReader {
    private static final Set<String> NEGATIONS =
            Words.of("not, n't, never, no, neither, nor, none, nobody, nothing, without");

    /// Nouns for what others say; to dismiss it is to deny it.
    private static final Set<String> CLAIMS =
            Words.of(
                    "claim, allegation, accusation, report, rumour, rumor, suggestion, assertion,"
                            + " charge, insinuation");

    private final CueLexicon cues = CueLexicon.load();
    private final RuleReader rules = new RuleReader(cues);
    private final AttributionReader learned;

    public StatementReader() {
        this(AttributionReader.load());
    }

    StatementReader(AttributionReader learned) {
        this.learned = learned;
    }

    /// The statements of a report that have a speaker, in the order of the text.
    public List<Statement> read(
            Report report, List<Sentence> sentences, List<TimeMention> times, Casting cast) {
        String text = report.text();
        Quotations quotations = Quotations.in(text);
        List<StatementDraft> drafts = rules.drafts(text, sentences, quotations, cast);
        link(drafts);
        new Weighing(learned, cues, sentences, cast, quotations)
                .weigh(drafts, rules.words(text, sentences, quotations, drafts));
        List<When> days = new Occasions(report, sentences, times, cast, drafts).days();
        List<Statement> statements = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            StatementId id = new StatementId(report.id(), statements.size() + 1);
            When when = days.get(statements.size());
            statements.add(statement(id, draft, text, when, quotations));
        }
        return List.copyOf(statements);
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
                draft.shown(),
                new Attribution.By(draft.member(), draft.speaker(), draft.cue()),
                isDirect(draft, quotations),
                draft.via,
                SpeechMedium.of(draft.around(text)),
                when,
                modality(draft),
                isNegated(draft),
                draft.sort(),
                draft.basis,
                draft.confidence);
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
        if (draft.sort() == Sort.DENY && Withheld.is(draft.sentence(), draft.saying.cueAt())) {
            return Modality.POSSIBLE; // "did not rule out a strike"
        }
        if (isOfClaim(draft)) {
            return Modality.DENIED; // "dismissed claims that it had lied"
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

    private static boolean isOfClaim(StatementDraft draft) {
        Sentence sentence = draft.sentence();
        int cue = draft.saying.cueAt();
        return sentence.hasLemma(cue, "dismiss", "reject", "refute", "rebut")
                && !sentence.isNegated(cue)
                && sentence.dependent(cue, "obj").stream()
                        .anyMatch(o -> CLAIMS.contains(sentence.lowerLemma(o)));
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
