package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.SayingReader;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Reads who said what: verbs with their subjects and clauses, "according to", and quotations.
public final class StatementReader {
    private static final Set<String> NEGATIONS =
            Words.of("not, n't, never, no, neither, nor, none, nothing, without");

    /// How far from the cue a time may stand that the parser hung elsewhere, in words. Set by hand.
    private static final int CUE_REACH = 8;

    /// Farther than any sentence is long, in characters: a time that hangs on the cue is nearer
    /// than one that hangs elsewhere.
    private static final int ELSEWHERE = 1000;

    private final CueLexicon cues = CueLexicon.load();
    private final SayingReader sayings = new SayingReader(cues);

    /// The statements of a report that have a speaker, in the order of the text.
    public List<Statement> read(
            ReportId report,
            String text,
            List<Sentence> sentences,
            List<TimeMention> times,
            Casting cast) {
        List<StatementDraft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            sayings.read(sentence, cast).forEach(saying -> drafts.add(new StatementDraft(saying)));
        }
        Quotations quotations = Quotations.in(text);
        drafts.stream()
                .filter(draft -> !draft.isInterrupted())
                .forEach(draft -> draft.content = ContentTrimmer.trimmed(draft.content, text));
        drafts.removeIf(
                draft -> quotations.holds(draft.cue()) && quotations.holds(draft.speaker()));
        new QuoteReader(cues, text).complete(sentences, quotations, cast, drafts);
        drafts.removeIf(draft -> draft.content.overlaps(draft.cue()) && !draft.isInterrupted());
        drafts.sort(
                Comparator.comparing((StatementDraft draft) -> draft.content)
                        .thenComparing(StatementDraft::cue));
        link(drafts);
        List<Statement> statements = new ArrayList<>();
        for (StatementDraft draft : drafts) {
            StatementId id = new StatementId(report, statements.size() + 1);
            statements.add(statement(id, draft, text, times, quotations));
        }
        return Occasions.carry(statements);
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
            StatementId id,
            StatementDraft draft,
            String text,
            List<TimeMention> times,
            Quotations quotations) {
        Span content = draft.content;
        String around = around(draft, text);
        return new Statement(
                id,
                content,
                new Attribution.By(draft.member(), draft.speaker(), draft.cue()),
                isDirect(draft, quotations),
                draft.via,
                SpeechMedium.of(around),
                when(draft, times),
                modality(draft),
                isNegated(draft));
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

    /// The sentence without the content: where medium and date of saying stand.
    private static String around(StatementDraft draft, String text) {
        Span sentence = draft.sentence().span();
        int cutFrom = Math.max(sentence.start(), Math.min(draft.content.start(), sentence.end()));
        int cutTo = Math.max(cutFrom, Math.min(draft.content.end(), sentence.end()));
        return text.substring(sentence.start(), cutFrom)
                + " "
                + text.substring(cutTo, sentence.end());
    }

    /// The time that hangs on the cue and not on what is said.
    private static When when(StatementDraft draft, List<TimeMention> times) {
        Sentence sentence = draft.sentence();
        When nearest = new When.Unsaid();
        int distance = Integer.MAX_VALUE;
        for (TimeMention time : times) {
            boolean outside =
                    sentence.span().contains(time.span()) && !draft.content.overlaps(time.span());
            if (!outside) {
                continue;
            }
            int at = sentence.indexAt(time.span().start());
            boolean ofCue =
                    sentence.isBelow(at, draft.saying.cueAt())
                            || sentence.token(at).head() == draft.saying.cueAt();
            boolean besideCue = Math.abs(at - draft.saying.cueAt()) <= CUE_REACH;
            int away =
                    Math.abs(time.span().start() - draft.cue().start()) + (ofCue ? 0 : ELSEWHERE);
            if ((ofCue || besideCue) && away < distance) {
                nearest = new When.Said(time.span(), time.expression());
                distance = away;
            }
        }
        return nearest;
    }

    private static Modality modality(StatementDraft draft) {
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
            case SUSPECT -> Modality.POSSIBLE;
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
        Statement innermost = null;
        for (Statement statement : statements) {
            if (statement.content().contains(span)
                    && (innermost == null
                            || statement.content().length() < innermost.content().length())) {
                innermost = statement;
            }
        }
        return Optional.ofNullable(innermost);
    }
}
