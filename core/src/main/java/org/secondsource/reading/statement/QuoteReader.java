package org.secondsource.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cue.Beside;
import org.secondsource.reading.cue.CueLexicon;
import org.secondsource.reading.cue.Saying;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.cue.SpeakerPhrase;
import org.secondsource.reading.cue.Withheld;
import org.secondsource.text.Span;

/// Gives each quotation its speaker: stretches a statement's content over the whole quotation it is
/// part of, and finds a cue or the speaker of the quotation before for those that no statement
/// holds.
final class QuoteReader {
    /// Shorter stretches in quotation marks are words someone marks ("so-called"), not speech:
    /// PolNeAR's guidelines call them scare quotes and leave them out.
    private static final int SHORTEST_SPEECH_WORDS = 5;

    /// How far a quotation without a cue of its own may stand from the quotation before, in
    /// characters.
    private static final int LONGEST_GAP = 4;

    /// How many words may stand between two quotations of one speaker: those of a "he said" that
    /// the first statement has not taken. Set by hand.
    private static final int MOST_WORDS_BETWEEN = 8;

    /// Line feeds between one paragraph and the next.
    private static final int PARAGRAPH_BREAK = 2;

    private final CueLexicon cues;
    private final String text;

    QuoteReader(CueLexicon cues, String text) {
        this.cues = cues;
        this.text = text;
    }

    /// Adds what the quotations tell to the statements found so far, which are in the order of the
    /// text.
    void complete(
            List<Sentence> sentences,
            Quotations quotations,
            Casting cast,
            List<StatementDraft> statements) {
        for (Span quotation : quotations.spans()) {
            Span speech = trimmed(quotation);
            boolean whole =
                    words(speech) >= SHORTEST_SPEECH_WORDS
                            || isSentence(quotation)
                            || isSecondHalf(quotation, quotations);
            if (!whole && !leadsToCue(quotation)) {
                continue;
            }
            Optional<StatementDraft> holder = holder(statements, speech);
            if (holder.isPresent()) {
                stretch(holder.get(), speech);
            } else {
                cued(sentences, quotations, speech, cast)
                        .ifPresentOrElse(
                                own -> addOrStretch(own, quotations, statements),
                                () -> {
                                    if (whole) {
                                        uncued(sentences, speech, quotations, cast, statements);
                                    }
                                });
            }
        }
    }

    /// A quotation that no verb of saying introduces.
    private void uncued(
            List<Sentence> sentences,
            Span speech,
            Quotations quotations,
            Casting cast,
            List<StatementDraft> statements) {
        boolean taken = statements.stream().anyMatch(s -> s.content.overlaps(speech));
        Optional<Saying> beside =
                taken ? Optional.empty() : new SpeakerBeside(text, cast).of(sentences, speech);
        if (beside.isPresent()) {
            statements.add(new StatementDraft(beside.get()));
        } else {
            goOn(speech, quotations, statements);
            led(sentences, speech, cast, statements).ifPresent(statements::add);
        }
    }

    /// "Peace at last," said Lee: a comma or question mark before the closing mark leads to a cue.
    private boolean leadsToCue(Span quotation) {
        return ",?!".indexOf(text.charAt(quotation.end() - 1)) >= 0;
    }

    /// "But it is over." however short: a sentence within the marks is speech.
    private boolean isSentence(Span quotation) {
        return Character.isUpperCase(text.charAt(quotation.start()))
                && ".?!".indexOf(text.charAt(quotation.end() - 1)) >= 0
                && quotation.of(text).indexOf(' ') > 0;
    }

    /// "We stay," Lee said, "and we work": one quotation, which its cue parts.
    private boolean isSecondHalf(Span quotation, Quotations quotations) {
        int mark = quotation.start() - 1;
        Optional<Span> first =
                quotations.spans().stream()
                        .filter(span -> span.end() < quotation.start())
                        .reduce((one, next) -> next);
        return first.filter(span -> text.charAt(span.end() - 1) == ',').isPresent()
                && text.substring(0, mark).stripTrailing().endsWith(",")
                && words(quotation) > 1
                && text.substring(first.get().end(), mark).indexOf('\n') < 0;
    }

    /// The statement whose content is part of the quotation, or holds it.
    private static Optional<StatementDraft> holder(List<StatementDraft> statements, Span speech) {
        StatementDraft best = null;
        for (StatementDraft statement : statements) {
            boolean outside = !speech.overlaps(statement.cue());
            if (outside
                    && statement.content.overlaps(speech)
                    && (best == null
                            || overlap(statement.content, speech)
                                    > overlap(best.content, speech))) {
                best = statement;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private static void stretch(StatementDraft statement, Span speech) {
        boolean inside = speech.contains(statement.content) || statement.content.overlaps(speech);
        Span whole = statement.content.cover(speech);
        boolean ownCue = whole.overlaps(statement.cue()) || whole.overlaps(statement.speaker());
        if (inside && (!ownCue || statement.isInterrupted())) {
            statement.content = whole;
        } else if (ownCue && speech.length() > statement.content.length()) {
            statement.content = speech;
        }
    }

    /// Adds a statement; one whose cue introduces another already is its other half, but for a
    /// quotation that follows on plain words: "The quay will open, predicted Lee, and "all will …".
    private void addOrStretch(
            StatementDraft own, Quotations quotations, List<StatementDraft> statements) {
        for (StatementDraft other : statements) {
            boolean apart =
                    other.content.end() <= own.cue().start()
                            && own.cue().end() <= own.content.start()
                            && !quotations.border(other.content);
            if (other.cue().overlaps(own.cue()) && !apart) {
                if (other.content.end() < own.content.start()) {
                    other.goOn(own.content);
                } else {
                    other.content = other.content.cover(own.content);
                }
                return;
            }
        }
        statements.add(own);
    }

    /// The statement of a quotation whose cue the dependencies did not tell.
    private Optional<StatementDraft> cued(
            List<Sentence> sentences, Quotations quotations, Span speech, Casting cast) {
        for (Sentence sentence : sentences) {
            boolean behind = follows(sentence, speech);
            if (behind || sentence.span().overlaps(speech) || adjoins(sentence, speech)) {
                Optional<StatementDraft> own =
                        cueBeside(sentence, quotations, speech, cast)
                                .filter(draft -> !behind || isBare(draft));
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        return Optional.empty();
    }

    /// "X said:" in the sentence right before, ending in a colon.
    private boolean adjoins(Sentence sentence, Span speech) {
        int end = sentence.span().end();
        return end <= speech.start()
                && speech.start() - end <= LONGEST_GAP
                && text.substring(0, end).endsWith(":");
    }

    /// "Is it shut?" | he asked.
    private boolean follows(Sentence sentence, Span speech) {
        int start = sentence.span().start();
        return start >= speech.end()
                && start - speech.end() <= LONGEST_GAP
                && text.substring(speech.end(), start).indexOf('\n') < 0;
    }

    /// Whether a cue introduces nothing in its own sentence: "he asked.", "he said on Monday".
    private static boolean isBare(StatementDraft draft) {
        int cue = draft.saying.cueAt();
        Sentence sentence = draft.sentence();
        boolean last = draft.speaker().start() < draft.cue().start();
        return sentence.dependent(cue, "ccomp").isEmpty()
                && (!last || Beside.isClosed(sentence, cue + 1));
    }

    /// A cue in the same sentence outside the quotation, with a speaker next to it.
    private Optional<StatementDraft> cueBeside(
            Sentence sentence, Quotations quotations, Span speech, Casting cast) {
        for (int cue = 0; cue < sentence.size(); cue++) {
            Token token = sentence.token(cue);
            Optional<Sort> sort =
                    isPutSo(sentence, cue) ? Optional.of(Sort.SAY) : cues.quoting(token);
            boolean outside =
                    sort.isPresent()
                            && quotations.at(token.start()).isEmpty()
                            && !Withheld.is(sentence, cue); // "denied saying “…”"
            OptionalInt speaker =
                    outside ? speakerBeside(sentence, cue, speech, cast) : OptionalInt.empty();
            OptionalInt member =
                    speaker.isPresent()
                            ? cast.speakerAt(sentence, speaker.getAsInt())
                            : OptionalInt.empty();
            if (member.isPresent()) {
                return Optional.of(
                        new StatementDraft(
                                new Saying(
                                        sentence,
                                        cue,
                                        isPutSo(sentence, cue)
                                                ? sentence.span(cue, cue + 1)
                                                : token.span(),
                                        SpeakerPhrase.around(sentence, speaker.getAsInt(), cue)
                                                .span(sentence),
                                        member.getAsInt(),
                                        sort.get(),
                                        speech,
                                        OptionalInt.empty())));
            }
        }
        return Optional.empty();
    }

    /// "As Lee put it in Vik, …".
    private static boolean isPutSo(Sentence sentence, int verb) {
        return sentence.hasLemma(verb, "put")
                && sentence.isWord(verb + 1, "it")
                && sentence.hasDependent(verb, "mark", "as");
    }

    private static OptionalInt speakerBeside(
            Sentence sentence, int cue, Span speech, Casting cast) {
        boolean likes =
                sentence.isRelation(cue, "xcomp") && sentence.hasDependent(cue, "mark", "to");
        int finite = likes ? sentence.token(cue).head() : cue; // "as Lee likes | to say"
        OptionalInt subject = sentence.dependent(finite, "nsubj");
        boolean nominal = subject.isPresent() && !sentence.token(subject.getAsInt()).isVerb();
        if (nominal && isOutside(sentence, subject.getAsInt(), speech)) {
            return subject;
        }
        OptionalInt before = Beside.before(sentence, cue, cast);
        OptionalInt near = before.isPresent() ? before : Beside.behind(sentence, cue, cast);
        return near.isPresent() && isOutside(sentence, near.getAsInt(), speech)
                ? near
                : OptionalInt.empty();
    }

    private static boolean isOutside(Sentence sentence, int i, Span speech) {
        return !speech.overlaps(sentence.token(i).span());
    }

    /// A quotation that follows at once on another, or behind its "he said", goes on with the same
    /// statement: PolNeAR counts both as one, and to part them cost .012 of the relation's F1
    /// (`./run_all.sh ./second-source attribution` beside the evaluation's texts). One that follows
    /// on plain words, "Lee said she was worried. …", is a statement of its own by the same
    /// speaker.
    private void goOn(Span speech, Quotations quotations, List<StatementDraft> statements) {
        StatementDraft nearest = null;
        for (StatementDraft statement : statements) {
            int end = statement.whole().end();
            if (end <= speech.start() && (nearest == null || end > nearest.whole().end())) {
                nearest = statement;
            }
        }
        if (nearest == null) {
            return;
        }
        if (quotations.border(nearest.content)) {
            if (isNear(nearest.whole().end(), speech.start())) {
                nearest.goOn(speech);
            }
        } else if (isSpoken(nearest) && follows(speech, nearest.sentence())) {
            statements.add(new StatementDraft(nearest.saying, speech));
        }
    }

    /// "Lee was in no doubt. | “The quay will open.”": a sentence that tells only how somebody
    /// feels or looks leads to his word.
    private Optional<StatementDraft> led(
            List<Sentence> sentences, Span speech, Casting cast, List<StatementDraft> statements) {
        boolean taken = statements.stream().anyMatch(s -> s.content.overlaps(speech));
        return taken
                ? Optional.empty()
                : sentences.stream()
                        .filter(sentence -> follows(speech, sentence))
                        .findFirst()
                        .flatMap(sentence -> LeadIn.saying(sentence, speech, cast))
                        .map(StatementDraft::new);
    }

    /// Whether the main verb of a sentence is the cue of a saying, a denial or a judgment: who
    /// speaks there may go on.
    private static boolean isSpoken(StatementDraft statement) {
        Sort sort = statement.sort();
        return (sort == Sort.SAY || sort == Sort.DENY || sort == Sort.JUDGE || sort == Sort.CALL)
                && statement.sentence().isRelation(statement.saying.cueAt(), "root");
    }

    /// A sentence in quotation marks right behind another, in the same paragraph.
    private boolean follows(Span speech, Sentence before) {
        int end = before.span().end();
        return end <= speech.start()
                && isSentence(new Span(speech.start(), Math.min(speech.end() + 1, text.length())))
                && speech.start() - end <= LONGEST_GAP
                && text.substring(end, speech.start()).indexOf('\n') < 0;
    }

    /// Whether only the end of a sentence and the start of a paragraph lie between.
    private boolean isNear(int from, int to) {
        String between = text.substring(Math.min(from, to), to);
        int words = 0;
        for (String word : between.split("\\s+")) {
            words += word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words <= MOST_WORDS_BETWEEN
                && !between.strip().endsWith(":")
                && between.chars().filter(c -> c == '\n').count() <= PARAGRAPH_BREAK;
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start + 1
                && (Character.isWhitespace(text.charAt(end - 1))
                        || ",.".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(start, end);
    }

    private int words(Span span) {
        return span.of(text).strip().split("\\s+").length;
    }
}
