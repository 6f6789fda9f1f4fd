package org.secondsource.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.reading.attribution.Judged;
import org.secondsource.reading.cue.Saying;
import org.secondsource.reading.cue.Sort;
import org.secondsource.text.Span;

/// A statement while its report is being read: a saying whose content may still grow over the
/// quotations around it.
final class StatementDraft {
    Saying saying;
    Span content;
    final List<Integer> via = new ArrayList<>();
    double confidence = 0.5;
    Basis basis = Basis.RULES;
    private Optional<Span> shown = Optional.empty();
    private final List<Span> gaps = new ArrayList<>();

    StatementDraft(Saying saying) {
        this(saying, saying.content());
    }

    StatementDraft(Saying saying, Span content) {
        this.saying = saying;
        this.content = content;
    }

    Sentence sentence() {
        return saying.sentence();
    }

    Span cue() {
        return saying.cue();
    }

    /// The cue's main word.
    Span cueWord() {
        return sentence().token(saying.cueAt()).span();
    }

    Span speaker() {
        return saying.speaker();
    }

    int member() {
        return saying.member();
    }

    Sort sort() {
        return saying.sort();
    }

    /// The content's main word; unknown for what was read from quotation marks alone.
    OptionalInt contentRoot() {
        return saying.contentRoot();
    }

    /// Adds a further stretch behind what is said, with the words between that are not.
    void goOn(Span further) {
        int from = content.end();
        int to = further.start();
        if (from < to) {
            gaps.add(new Span(from, to));
        }
        content = content.cover(further);
    }

    /// Marks what stands between the two quotations around a cue inside what is said.
    void partAt(Quotations quotations) {
        OptionalInt from =
                quotations.spans().stream()
                        .mapToInt(Span::end)
                        .filter(end -> content.start() < end && end <= cue().start())
                        .max();
        OptionalInt to =
                quotations.spans().stream()
                        .mapToInt(Span::start)
                        .filter(start -> cue().end() <= start && start < content.end())
                        .min();
        if (isInterrupted() && from.isPresent() && to.isPresent()) {
            gaps.add(new Span(from.getAsInt(), to.getAsInt()));
        }
    }

    /// Takes what the learned reader makes of the statement.
    void weigh(Judged judged) {
        confidence = judged.confidence();
        basis = judged.learned() ? Basis.BOTH : Basis.RULES;
    }

    /// Takes the words of the learned reader for cue, speaker and content.
    void take(Span cue, Span speaker, Span said) {
        saying =
                new Saying(
                        saying.sentence(),
                        saying.cueAt(),
                        cue,
                        speaker,
                        saying.member(),
                        saying.sort(),
                        said,
                        saying.contentRoot());
        content = said;
    }

    /// Takes another speaker than the rules see.
    void say(Span speaker, int member) {
        saying =
                new Saying(
                        saying.sentence(),
                        saying.cueAt(),
                        saying.cue(),
                        speaker,
                        member,
                        saying.sort(),
                        saying.content(),
                        saying.contentRoot());
    }

    /// Takes the learned reader's content for what is shown.
    void show(Span said) {
        shown = Optional.of(said);
    }

    Span shown() {
        return shown.orElse(content);
    }

    /// Whether some of a span is said, and not only told between two halves of what is.
    boolean tells(Span span) {
        return content.overlaps(span) && gaps.stream().noneMatch(gap -> gap.contains(span));
    }

    /// Whether the cue stands inside the content: "The bridge, Lee said, is shut".
    boolean isInterrupted() {
        return content.start() < cue().start() && cue().end() < content.end();
    }

    /// The text from the first to the last word of speaker, cue and content.
    Span whole() {
        return content.cover(speaker()).cover(cue());
    }

    /// The words of the cue's sentence without the content: where medium and day of saying stand.
    String around(String text) {
        Span whole = sentence().span();
        int cutFrom = Math.max(whole.start(), Math.min(content.start(), whole.end()));
        int cutTo = Math.max(cutFrom, Math.min(content.end(), whole.end()));
        return text.substring(whole.start(), cutFrom) + " " + text.substring(cutTo, whole.end());
    }
}
