package org.secondsource.report.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.report.Mark;
import org.secondsource.report.cleaning.Draft.Line;
import org.secondsource.shape.Shapes;

/// Takes out what stands below the running text and is not of it: what a release says in every
/// release (about the company, statements that look forward), and lists of capitalised words.
final class TailCleaner {
    /// The reason for what a company says of itself in every release.
    static final String STANDING = "about the company";

    /// Of a text with less, what looks like standing text may be all there is.
    private static final int FEWEST_PARAGRAPHS = 2;

    private static final int MOST_HEAD_WORDS = 9;

    /// Names of sections and tags have few words.
    private static final int MOST_WORDS = 4;

    /// "SOURCE Harbour Works Inc.", as releases close.
    private static final Pattern SOURCE =
            Pattern.compile("SOURCE:? \\p{Lu}[^.!?]{1,80}(?:\\b(?:Inc|Ltd|Co|Corp|plc)\\.)?");

    private static final Pattern ABOUT =
            Pattern.compile("(?i)about (?:the )?(?<name>[\\p{L}\\d&.'’-]+).*");

    void drop(Draft draft) {
        dropStanding(draft);
        dropCapitals(draft);
    }

    private static void dropStanding(Draft draft) {
        int paragraphs = 0;
        boolean standing = false;
        List<Line> lines = draft.lines();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (line.words().startsWith("SOURCE") && SOURCE.matcher(line.words()).matches()) {
                draft.mark(Mark.Kind.CREDIT, line.words());
                draft.drop(line, "credit line");
                continue;
            }
            standing |= isStandingHead(line) && isStanding(lines, index, paragraphs);
            if (standing && CreditLines.tail(line.words()).isEmpty()) {
                draft.drop(line, STANDING);
            }
            paragraphs += line.isProse() ? 1 : 0;
        }
    }

    private static boolean isStandingHead(Line line) {
        if (line.count() > MOST_HEAD_WORDS) {
            return false;
        }
        Optional<String> reason = Shapes.reason(line.words(), Shapes.Place.TAIL);
        return reason.filter(STANDING::equals).isPresent();
    }

    /// Whether what stands below a heading is standing text. What is longer than all above it is
    /// the report itself, under a heading of its own: "About the new bridge".
    ///
    /// @param above paragraphs
    private static boolean isStanding(List<Line> lines, int head, int above) {
        if (isSure(lines, head)) {
            return above > 0;
        }
        long below = lines.stream().skip(head + 1L).filter(Line::isProse).count();
        return above >= FEWEST_PARAGRAPHS && below <= above;
    }

    /// Below a single paragraph only what says nothing of the news: a promise of none, or "About
    /// Name" over a paragraph that begins with that name.
    private static boolean isSure(List<Line> lines, int index) {
        Matcher about = ABOUT.matcher(lines.get(index).words());
        if (!about.matches()) {
            return true;
        }
        String next = index + 1 < lines.size() ? lines.get(index + 1).words() : "";
        return Stream.of("", "The ")
                .anyMatch(article -> next.startsWith(article + about.group("name")));
    }

    private static void dropCapitals(Draft draft) {
        List<Line> lines = draft.lines();
        long paragraphs = lines.stream().filter(Line::isProse).count();
        for (int index = lines.size() - 1; index > 0 && paragraphs >= FEWEST_PARAGRAPHS; index--) {
            Line line = lines.get(index);
            if (CreditLines.tail(line.words()).isPresent()) {
                continue;
            }
            if (!isCapitals(line)) {
                return;
            }
            draft.drop(line, "list of names below the text");
        }
    }

    /// Whether a line is a few words with a capital each, and no sentence.
    private static boolean isCapitals(Line line) {
        return line.count() <= MOST_WORDS
                && !line.endsSentence()
                && Datelines.trailingAgency(line.words()).isEmpty()
                && Arrays.stream(line.words().split("[\\s&/|,•·-]+"))
                        .filter(word -> !word.isEmpty())
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
