package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.attribution.AttributionReader;
import org.secondsource.reading.attribution.Judged;
import org.secondsource.reading.attribution.ReportWords;
import org.secondsource.reading.attribution.Told;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.Saying;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.cue.Subjects;
import org.secondsource.reading.cue.Withheld;
import org.secondsource.text.Span;

/// Weighs the statements of the rules by what was learned: gives each its confidence, takes away
/// those that are held for none, and adds those that the rules lack.
final class Weighing {
    /// How probable the learned reader must hold a statement to be, where the bar is no other: to
    /// stay what makes no claim by the rules, to be added where no rule reads it, and to have
    /// another speaker than the rules see. Chosen on a fifth of the marked articles that the
    /// weights had not learned from, where neighbours differ by less than .01.
    private static final double LEAST = Statement.LEAST_LISTED;

    /// The same for a content that is a thing: "hailed | the accord".
    private static final double LEAST_THING = 0.6;

    private final AttributionReader reader;
    private final CueLexicon cues;
    private final List<Sentence> sentences;
    private final Casting cast;
    private final Quotations quotations;

    Weighing(
            AttributionReader reader,
            CueLexicon cues,
            List<Sentence> sentences,
            Casting cast,
            Quotations quotations) {
        this.reader = reader;
        this.cues = cues;
        this.sentences = sentences;
        this.cast = cast;
        this.quotations = quotations;
    }

    /// @param drafts in the order of the words' `told`
    void weigh(List<StatementDraft> drafts, ReportWords words) {
        Map<Told, StatementDraft> byTold = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            byTold.put(words.told().get(i), drafts.get(i));
        }
        List<StatementDraft> added = new ArrayList<>();
        for (Judged judged : reader.read(words)) {
            Optional<StatementDraft> own = judged.told().map(byTold::get);
            if (own.isPresent()) {
                own.get().weigh(judged);
                take(own.get(), judged);
            } else if (judged.confidence() >= LEAST && isNew(judged, drafts)) {
                added(judged).ifPresent(added::add);
            }
        }
        drafts.stream()
                .filter(this::isSure)
                .forEach(draft -> draft.confidence = Math.max(draft.confidence, LEAST));
        drafts.removeIf(draft -> draft.confidence < LEAST && !isKept(draft));
        drafts.addAll(added);
        drafts.sort(
                Comparator.comparing((StatementDraft draft) -> draft.content)
                        .thenComparing(StatementDraft::cue));
    }

    /// Whether no rule reads a statement of the same words.
    private static boolean isNew(Judged judged, List<StatementDraft> drafts) {
        return drafts.stream()
                .noneMatch(draft ->
                        draft.content.contains(judged.content())
                                        && draft.content.start() == judged.content().start()
                                || judged.content().contains(draft.content)
                                        && judged.content().end() == draft.content.end());
    }

    /// Whether a statement stays as it is however the learned reader weighs it: without it, what
    /// somebody said or denied would become the report's own word. A thing ("presented a plan") is
    /// nobody's word.
    private boolean isKept(StatementDraft draft) {
        boolean tells =
                tokens(draft.content).anyMatch(token -> token.isVerb() || token.hasTag("CD"));
        boolean said = draft.sort() == Sort.SAY && tells;
        return said || draft.sort() == Sort.DENY || isSure(draft);
    }

    /// Whether the form alone tells it: all of it stands in quotation marks, another's word is
    /// reported through its speaker, or it is said by "according to" and the like.
    private boolean isSure(StatementDraft draft) {
        boolean noVerb =
                draft.sort() == Sort.SAY && !draft.sentence().token(draft.saying.cueAt()).isVerb();
        return !draft.via.isEmpty()
                || hasVerb(draft.content) && (noVerb || quotations.holds(draft.content));
    }

    /// Takes the learned words for cue and speaker, and for the content where it makes no claim;
    /// none where the learned reader sees another cue than the rules, or another speaker who cannot
    /// be told or through whom the rules hear the one who speaks.
    private void take(StatementDraft draft, Judged judged) {
        boolean heard = !draft.via.isEmpty() || isQuotedAs(draft);
        boolean nested = heard && !isSpokenBy(judged, draft);
        if (!judged.learned() || nested || !judged.cue().contains(draft.cueWord())) {
            return;
        }
        boolean same = isSpokenBy(judged, draft);
        OptionalInt other =
                same || judged.confidence() < LEAST ? OptionalInt.empty() : member(judged);
        if (!same && other.isEmpty()) {
            return;
        }
        Span speaker = judged.speaker().orElseThrow();
        other.ifPresent(member -> draft.say(speaker, member));
        Span content = isKept(draft) ? draft.content : judged.content();
        if (isApart(judged, content) || draft.isInterrupted()) {
            draft.take(judged.cue(), speaker, content);
        }
        boolean whole = isApart(judged, judged.content()) || isAround(judged);
        if (whole && areAlike(content, judged.content()) && !quotations.bound(content)) {
            draft.show(judged.content());
        }
    }

    /// "The paper quoted Lee as | saying": the form tells whose word it is.
    private static boolean isQuotedAs(StatementDraft draft) {
        Sentence sentence = draft.sentence();
        int cue = draft.saying.cueAt();
        return Subjects.isQuotedAs(sentence, sentence.token(cue).head(), cue);
    }

    private static boolean isSpokenBy(Judged judged, StatementDraft draft) {
        return judged.speaker().filter(draft.speaker()::overlaps).isPresent();
    }

    /// Whether two contents are one with other ends: of "said that it is shut and that it will
    /// reopen" the rules make two, and each keeps its own.
    private static boolean areAlike(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return common * 2 >= Math.max(one.length(), other.length());
    }

    private static boolean isApart(Judged judged, Span content) {
        return !content.overlaps(judged.speaker().orElseThrow()) && !content.overlaps(judged.cue());
    }

    /// Whether the content stands on both sides of its cue: "The bridge, Lee said, is shut".
    private static boolean isAround(Judged judged) {
        return judged.content().start() < judged.cue().start()
                && judged.cue().end() < judged.content().end();
    }

    private Optional<StatementDraft> added(Judged judged) {
        Optional<Sentence> sentence = sentenceAt(judged.cueAt());
        OptionalInt member = member(judged);
        if (judged.speaker().isEmpty() || sentence.isEmpty() || member.isEmpty()) {
            return Optional.empty();
        }
        int cueAt = sentence.get().indexAt(judged.cueAt());
        if (isUnsaid(sentence.get(), cueAt)
                || quotations.isTitle(judged.content())
                || !hasVerb(judged.content()) && !isThing(sentence.get(), cueAt, judged)) {
            return Optional.empty();
        }
        Saying saying =
                new Saying(
                        sentence.get(),
                        cueAt,
                        judged.cue(),
                        judged.speaker().get(),
                        member.getAsInt(),
                        sort(sentence.get(), cueAt),
                        judged.content(),
                        OptionalInt.empty());
        StatementDraft draft = new StatementDraft(saying);
        draft.confidence = judged.confidence();
        draft.basis = Basis.LEARNED;
        return Optional.of(draft);
    }

    /// Who speaks, by the main word of the speaker's words; "who" means the noun before its clause.
    private OptionalInt member(Judged judged) {
        Optional<Sentence> found = sentenceAt(judged.speakerAt());
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        Sentence sentence = found.get();
        int at = sentence.indexAt(judged.speakerAt());
        if (!sentence.token(at).hasTag("WP", "WDT")) {
            return cast.holderAt(sentence, at);
        }
        int verb = sentence.token(at).head();
        while (verb >= 0 && sentence.isRelation(verb, "conj")) {
            verb = sentence.token(verb).head();
        }
        boolean relative = verb >= 0 && sentence.token(verb).relation().startsWith("acl");
        return relative
                ? cast.holderAt(sentence, sentence.token(verb).head())
                : OptionalInt.empty();
    }

    /// Whether a content without a verb is what somebody hails, mentions, fears, of which the
    /// learned reader must be surer; not a thing that is done something to ("the jets pounded | the
    /// port"), nor a bare "it".
    private boolean isThing(Sentence sentence, int cueAt, Judged judged) {
        return judged.confidence() >= LEAST_THING
                && cues.takesThing(sentence, cueAt)
                && tokens(judged.content()).anyMatch(Token::isNoun);
    }

    private Stream<Token> tokens(Span content) {
        return sentences.stream()
                .filter(sentence -> sentence.span().overlaps(content))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> content.contains(token.span()));
    }

    /// Whether the cue tells what somebody will, may or did not say.
    private static boolean isUnsaid(Sentence sentence, int cueAt) {
        return sentence.isWord(cueAt, "neither", "nor")
                || Withheld.is(sentence, cueAt)
                || Withheld.isTakenBack(sentence, cueAt)
                || Withheld.isOfGrant(sentence, cueAt)
                || sentence.dependents(cueAt).stream()
                        .anyMatch(i -> sentence.token(i).hasTag("MD"));
    }

    /// Whether a content is more than a thing: "the jets pounded | the port" says nothing.
    private boolean hasVerb(Span content) {
        return tokens(content).anyMatch(Token::isVerb);
    }

    private Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(each -> each.span().start() <= offset && offset < each.span().end())
                .findFirst();
    }

    /// What the cue's list says that it does; who does something that it does not list says it.
    private Sort sort(Sentence sentence, int cueAt) {
        Set<Sort> sorts = cues.sorts(sentence, cueAt);
        return sorts.stream().min(Comparator.naturalOrder()).orElse(Sort.SAY);
    }
}
