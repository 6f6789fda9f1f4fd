package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.language.Sentence;
import org.secondsource.reading.attribution.ReportWords;
import org.secondsource.reading.attribution.Told;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.SayingReader;
import org.secondsource.reading.cue.Subjects;

/// Reads who said what by rules of grammar alone: verbs with their subjects and clauses, "according
/// to", and quotations.
public final class RuleReader {
    private static final Pattern QUESTION_PUT =
            Pattern.compile("(?i)((when|after being) )?(asked|pressed|questioned|quizzed)\\b");

    private static final Pattern OBJECT =
            Pattern.compile("(?i)(?:it|them|this|that|him|her|so)\\s*,");

    private static final Pattern POINTING = Pattern.compile("(?i)\\W*(?:that|this|it|such)\\W*");

    private final CueLexicon cues;
    private final SayingReader sayings;

    public RuleReader(CueLexicon cues) {
        this.cues = cues;
        this.sayings = new SayingReader(cues);
    }

    /// The statements as the rules tell them.
    List<StatementDraft> drafts(
            String text, List<Sentence> sentences, Quotations quotations, Casting cast) {
        List<StatementDraft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            sayings.read(sentence, cast).forEach(saying -> drafts.add(new StatementDraft(saying)));
        }
        drafts.removeIf(draft ->
                isQuestionPut(draft, text)
                        || isNoContent(draft, text)
                        || isPointing(draft, text)
                        || isHabit(draft));
        drafts.stream()
                .filter(draft -> !draft.isInterrupted())
                .forEach(draft -> draft.content = ContentTrimmer.trimmed(draft.content, text));
        drafts.removeIf(
                draft -> quotations.holds(draft.cue()) && quotations.holds(draft.speaker()));
        new QuoteReader(cues, text).complete(sentences, quotations, cast, drafts);
        drafts.removeAll(drafts.stream().filter(draft -> isQuoter(draft, drafts)).toList());
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
        return words(text, sentences, quotations, drafts(text, sentences, quotations, cast));
    }

    ReportWords words(
            String text,
            List<Sentence> sentences,
            Quotations quotations,
            List<StatementDraft> drafts) {
        List<Told> told =
                drafts.stream()
                        .map(draft ->
                                new Told(draft.cue(), draft.speaker(), draft.content, draft.sort()))
                        .toList();
        return new ReportWords(text, sentences, quotations.spans(), cues, told);
    }

    /// "Asked whether the quay was safe, Lee said: …": what somebody else asked.
    private static boolean isQuestionPut(StatementDraft draft, String text) {
        return draft.content.end() <= draft.cue().start()
                && QUESTION_PUT.matcher(draft.content.of(text)).lookingAt();
    }

    /// "“We stay.” | That was the verdict of Lee": the word points to what was said before.
    private static boolean isPointing(StatementDraft draft, String text) {
        return !draft.sentence().token(draft.saying.cueAt()).isVerb()
                && POINTING.matcher(draft.content.of(text)).matches();
    }

    /// "The paper | quoted Lee as saying: …": Lee's word, and not the paper's as well.
    private static boolean isQuoter(StatementDraft draft, List<StatementDraft> drafts) {
        Sentence sentence = draft.sentence();
        int cue = draft.saying.cueAt();
        return drafts.stream()
                .anyMatch(other ->
                        other.sentence().equals(sentence)
                                && other.saying.cueAt() != cue
                                && sentence.token(other.saying.cueAt()).head() == cue
                                && Subjects.isQuotedAs(sentence, cue, other.saying.cueAt())
                                && other.member() != draft.member());
    }

    /// "as Lee likes | to say": what somebody says, not what she likes.
    private static boolean isHabit(StatementDraft draft) {
        Sentence sentence = draft.sentence();
        int cue = draft.saying.cueAt();
        return sentence.hasLemma(cue, "like", "love")
                && sentence.dependent(cue, "xcomp").stream()
                        .anyMatch(below -> sentence.hasLemma(below, "say", "tell", "put"));
    }

    /// "rejected the plan before Lee announced it, and …": the pronoun is the verb's object, and
    /// what stands behind the comma goes on with another clause.
    private static boolean isNoContent(StatementDraft draft, String text) {
        return draft.content.start() >= draft.cue().end()
                && OBJECT.matcher(draft.content.of(text)).lookingAt();
    }
}
