package org.secondsource.report.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.report.DateClue;
import org.secondsource.report.cleaning.Draft.Line;
import org.secondsource.report.day.DateReader;
import org.secondsource.report.day.DateReader.Meaning;
import org.secondsource.report.day.DateReader.Mention;

/// Reads the stamps of day and time with which wires open or close a report: "241555 GMT Aug 26",
/// "AP-NY-08-24-26 1555EDT", "(AFP)-241555-". They tell its day and are none of its text.
final class WireStamps {
    /// Lines of the head and of the foot that are looked at.
    private static final int MOST_LINES = 5;

    /// An agency, a desk or the signs of those who wrote: "AP-NY-", "(END)", "jmw/rl".
    private static final String SIGN = "(?:\\p{Lu}{2,8}|\\p{Ll}{2,4}(?:/\\p{Ll}{2,4})+)";

    /// Where the day stood is a space.
    private static final Pattern BESIDE_DAY =
            Pattern.compile(
                    "\\W*(?:"
                            + SIGN
                            + "\\W+)*(?:"
                            + DateReader.CLOCK
                            + "\\s?(?:Z|UTC|GMT|\\p{Lu}{1,3}T)?)?(?:\\W+"
                            + SIGN
                            + ")*\\W*");

    private static final Pattern HAS_CLOCK =
            Pattern.compile("(?:^|\\W)(?:\\d\\d)?" + DateReader.CLOCK + "(?!\\d)");

    /// Day and time in one group without a month: it tells no day.
    private static final Pattern WITHOUT_MONTH =
            Pattern.compile(
                    "\\(\\p{Lu}{2,8}\\)\\s?[-–]\\s?(?:[0-2]\\d|3[01])"
                            + DateReader.CLOCK
                            + "\\s?[-–]?");

    /// "24-AUG-26 15:55".
    private static final Pattern GLUED_WITH_CLOCK =
            Pattern.compile(
                    "\\W*(?:"
                            + SIGN
                            + "\\W+)*\\d\\d?(-?)\\p{Lu}{3}\\1\\d{2,4}\\s+\\d\\d:\\d\\d\\W*");

    private final DateReader dates;

    WireStamps(DateReader dates) {
        this.dates = dates;
    }

    /// Whether a line holds a stamp and nothing else.
    boolean isStamp(String words) {
        if (words.length() > 60 || words.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        return WITHOUT_MONTH.matcher(words).matches() || isDated(words);
    }

    private boolean isDated(String words) {
        List<Mention> found = dates.find(words);
        if (found.size() != 1 || found.getFirst().meaning() instanceof Meaning.Yearless) {
            return false;
        }
        Mention day = found.getFirst();
        String beside =
                words.substring(0, day.span().start()) + " " + words.substring(day.span().end());
        if (GLUED_WITH_CLOCK.matcher(words).matches()) {
            return true;
        }
        boolean isGroup = HAS_CLOCK.matcher(day.exact()).find();
        return BESIDE_DAY.matcher(beside).matches()
                && (isGroup || HAS_CLOCK.matcher(beside).find());
    }

    void read(Draft draft) {
        List<Line> lines = draft.lines();
        for (int index = 0; index < lines.size() && lines.size() > 1; index++) {
            boolean isAtEnd = index < MOST_LINES || index >= lines.size() - MOST_LINES;
            Line line = lines.get(index);
            if (isAtEnd && isStamp(line.words())) {
                draft.clue(DateClue.Kind.PUBLISHED, line.words());
                draft.drop(line, "day and time of the wire");
            }
        }
    }
}
