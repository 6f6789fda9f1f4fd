package org.secondsource.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;

/// Finds the report in a letter that passes it on: what stands under a head of its own within the
/// text of another letter is the report, with its own sender, day and subject.
///
/// Where a letter answers one, the longer of the two is the report.
public final class PassedOn {
    /// Nobody passes on more often.
    private static final int DEEPEST = 10;

    /// What stands above a letter that is passed on is a note; longer, it is a text of its own.
    private static final int LONGEST_NOTE = 400;

    /// Fewer letters are no report.
    private static final int FEWEST_LETTERS = 40;

    private static final Pattern PREFIX =
            Pattern.compile("(?iu)^(?:(?:re|fwd?|aw|wg|tr|rv|enc|i|vs|vb|doorst|fs)\\s*:\\s*)+");
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*[<\\[(]+(?:mailto:)?[^<>\\s]+@[^<>\\s]+[>\\])]+.*$|^\\S+@\\S+$");

    private PassedOn() {}

    /// The report that a letter passes on; the same where it passes on none.
    public static RawReport unwrap(RawReport letter) {
        RawReport raw = unquoted(letter);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<RawReport> inner = inner(raw, depth == 0);
            if (inner.isEmpty()) {
                return raw;
            }
            raw = unquoted(inner.get());
        }
        return raw;
    }

    private static Optional<RawReport> inner(RawReport raw, boolean outermost) {
        List<String> lines = List.of(raw.text().split("\n", -1));
        Optional<LetterHead> found = LetterHead.first(lines);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LetterHead head = found.get();
        String above = String.join("\n", lines.subList(0, head.start())).strip();
        int end = end(lines, head);
        String below = unquoted(lines.subList(head.end(), end), head.depth());
        boolean isNote = above.length() <= LONGEST_NOTE;
        boolean longer = letters(below) >= FEWEST_LETTERS && below.length() > above.length();
        boolean passesOn =
                head.sign() == LetterHead.Sign.FORWARD && outermost || isNote
                        ? longer
                        : head.sign() == LetterHead.Sign.ANSWER && longer && outermost;
        if (passesOn) {
            String rest = String.join("\n", lines.subList(end, lines.size())).strip();
            return Optional.of(report(raw, head, lines, above, below, rest));
        }
        if (head.sign() == LetterHead.Sign.NONE || letters(above) < FEWEST_LETTERS) {
            return Optional.empty();
        }
        String other = String.join("\n", lines.subList(head.start(), lines.size())).strip();
        return Optional.of(
                withText(raw, above, List.of(new Removal(other, "another letter, quoted below"))));
    }

    private static RawReport report(
            RawReport raw,
            LetterHead head,
            List<String> lines,
            String above,
            String below,
            String rest) {
        List<Removal> removed = new ArrayList<>(raw.removed());
        add(removed, above, "note of who passes the letter on");
        add(
                removed,
                String.join("\n", lines.subList(head.start(), head.end())).strip(),
                "head of the letter that is passed on");
        add(removed, rest, "below the letter that is passed on");
        return Told.NOTHING
                .withTitle(PREFIX.matcher(head.field(LetterHead.Field.SUBJECT)).replaceFirst(""))
                .withOutlet(sender(head.field(LetterHead.Field.FROM)))
                .withDay(DateClue.Kind.FIELD, head.field(LetterHead.Field.DATE))
                .report(raw.location(), below)
                .without(removed);
    }

    private static void add(List<Removal> removed, String words, String reason) {
        if (!words.isBlank()) {
            removed.add(new Removal(words, reason));
        }
    }

    private static RawReport withText(RawReport raw, String text, List<Removal> more) {
        return new RawReport(
                        raw.location(),
                        raw.url(),
                        raw.language(),
                        raw.evidence(),
                        raw.dates(),
                        raw.removed(),
                        List.of(),
                        text)
                .without(more);
    }

    /// The name of a sender, without the address.
    private static String sender(String from) {
        return ADDRESS.matcher(from.strip()).replaceFirst("").replaceAll("^[\"']+|[\"']+$", "");
    }

    /// The line behind the letter: where the lines are quoted, the first that is not.
    private static int end(List<String> lines, LetterHead head) {
        int end = head.end();
        while (end < lines.size()
                && (LetterHead.depth(lines.get(end)) >= head.depth() || lines.get(end).isBlank())) {
            end++;
        }
        return end;
    }

    /// A text of which every line is quoted, without the marks.
    private static RawReport unquoted(RawReport raw) {
        List<String> lines = List.of(raw.text().split("\n", -1));
        int depth =
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .mapToInt(LetterHead::depth)
                        .min()
                        .orElse(0);
        return depth == 0 ? raw : withText(raw, unquoted(lines, depth), List.of());
    }

    private static String unquoted(List<String> lines, int depth) {
        return String.join(
                        "\n",
                        lines.stream()
                                .map(line -> line.replaceFirst("^(?:\\s*>){0," + depth + "} ?", ""))
                                .toList())
                .strip();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
