package org.secondsource.report.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.evidence.WindowName;
import org.secondsource.report.DateClue;
import org.secondsource.report.Mark;
import org.secondsource.report.cleaning.Draft.Line;
import org.secondsource.report.day.DateReader;
import org.secondsource.shape.Mastheads;

/// Reads what stands above the running text: headline, standfirst, credit, byline and date.
final class HeadReader {
    /// Nobody prints a headline of more words; chosen above the longest of a few hundred.
    private static final int MOST_HEADLINE_WORDS = 30;

    /// Fewer words are as likely the name of a section.
    private static final int FEWEST_SURE_HEADLINE_WORDS = 5;

    private static final int FEWEST_STANDFIRST_WORDS = 6;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final PageLines pageLines;
    private final DateReader dateReader;

    HeadReader(PageLines pageLines, DateReader dateReader) {
        this.pageLines = pageLines;
        this.dateReader = dateReader;
    }

    void read(Draft draft, boolean pageAbove) {
        boolean told = !draft.title().isEmpty();
        if (told) {
            dropRepeatedTitle(draft);
        }
        dropWindowNames(draft);
        List<Line> head = head(draft);
        Optional<Line> headline = told ? Optional.empty() : headline(draft, head);
        boolean below = told;
        for (Line line : head) {
            if (headline.isPresent() && headline.get().equals(line)) {
                draft.title(withoutStop(line.words()));
                draft.headline(line);
                below = true;
            } else if (!readMasthead(draft, line, below)
                    && !readCredit(draft, line)
                    && !readDate(draft, line, below, pageAbove)) {
                readRest(draft, line, below, headline.isPresent());
            }
        }
        if (!draft.title().isEmpty()) {
            dropRepeatedTitle(draft);
        }
    }

    /// Takes out a line that says the headline below once more with the outlet's name behind it or
    /// before it, as browsers print the name of the window over a page.
    private static void dropWindowNames(Draft draft) {
        List<Line> head = head(draft);
        for (Line line : head) {
            for (String end : WindowName.ends(line.words())) {
                String name = Draft.key(end);
                boolean isSaidBelow =
                        head.stream()
                                .filter(other -> other.start() > line.start())
                                .filter(other -> other.count() >= FEWEST_SURE_HEADLINE_WORDS)
                                .map(Line::key)
                                .anyMatch(key ->
                                        line.key().equals(key + " " + name)
                                                || line.key().equals(name + " " + key));
                if (isSaidBelow && Mastheads.isName(end)) {
                    if (!draft.hasOutlet()) {
                        draft.outlet(end);
                    }
                    draft.lines().stream()
                            .filter(other -> other.key().equals(line.key()))
                            .forEach(other -> draft.drop(other, "name of the window"));
                    return;
                }
            }
        }
    }

    /// The lines above the first running text, all but one at least.
    private static List<Line> head(Draft draft) {
        List<Line> lines = draft.lines();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).isProse()) {
                return lines.subList(0, index);
            }
        }
        return lines.isEmpty() ? lines : lines.subList(0, Math.min(1, lines.size() - 1));
    }

    private Optional<Line> headline(Draft draft, List<Line> head) {
        List<Line> possible =
                head.stream()
                        .filter(line -> line.count() >= 3 && line.count() <= MOST_HEADLINE_WORDS)
                        .filter(line -> !line.words().endsWith(".") || line.isTitleCase())
                        .filter(line -> !pageLines.isCaption(line.words()))
                        .filter(line -> !PageLines.isBareCaption(line.words()))
                        .filter(line -> credit(line).isEmpty())
                        .filter(line ->
                                Mastheads.outlet(dateReader.without(line.words())).isEmpty())
                        .filter(line -> !pageLines.isBareDate(line.words()))
                        .toList();
        List<Line> named = possible.stream().filter(this::isDatedName).toList();
        List<Line> candidates =
                possible.stream()
                        .filter(line -> named.size() == possible.size() || !named.contains(line))
                        .toList();
        Optional<Line> sure =
                candidates.stream()
                        .filter(line -> line.count() >= FEWEST_SURE_HEADLINE_WORDS)
                        .findFirst();
        return sure.or(() -> candidates.stream().findFirst())
                .filter(line -> draft.lines().size() > 1);
    }

    /// "Port & Sea | 11 March 2026": a name beside a whole date, which no headline is made of where
    /// another line can be one.
    private boolean isDatedName(Line line) {
        String rest = dateReader.without(line.words());
        return rest.length() < line.words().length()
                && YEAR.matcher(line.words()).find()
                && !YEAR.matcher(rest).find()
                && Mastheads.isName(ofName(rest));
    }

    private static String ofName(String rest) {
        return rest.replaceAll("(?i)^[\\s|•·,–—-]+|[\\s|•·,–—-]+$", "");
    }

    /// Reads the outlet's name on a line of its own, or beside the day.
    private boolean readMasthead(Draft draft, Line line, boolean below) {
        String rest = dateReader.without(line.words());
        boolean dated = rest.length() < line.words().length();
        String name = ofName(rest);
        boolean parted = dated && line.words().matches(".*\\s[|•·–—-]\\s.*");
        Optional<String> outlet =
                Mastheads.outlet(name)
                        .or(() ->
                                parted && (below || isDatedName(line)) && Mastheads.isName(name)
                                        ? Optional.of(name)
                                        : Optional.empty());
        if (outlet.isEmpty() || draft.hasOutlet() || (!dated && credit(line).isPresent())) {
            return false;
        }
        draft.outlet(outlet.get());
        if (dated) {
            draft.clue(below ? DateClue.Kind.PUBLISHED : DateClue.Kind.OVER_HEADLINE, line.words());
        }
        draft.drop(line, "masthead");
        return true;
    }

    /// "By A. Writer, Harbour Post" and "By A. Writer for Harbour Post" name the outlet.
    private static void readOutlet(Draft draft, String who) {
        String[] parts = who.split("\\s*[,|/]\\s*|\\s+for\\s+");
        if (parts.length > 1 && !draft.hasOutlet()) {
            Mastheads.outlet(parts[parts.length - 1])
                    .filter(name -> !CreditLines.isAgency(name))
                    .ifPresent(draft::outlet);
        }
    }

    private static String withoutStop(String words) {
        return words.endsWith("...") ? words : words.replaceAll("\\.+$", "");
    }

    private Optional<CreditLines.Credit> credit(Line line) {
        return CreditLines.head(line.words(), Optional.of(dateReader));
    }

    private boolean readCredit(Draft draft, Line line) {
        Optional<CreditLines.Credit> credit = credit(line);
        if (credit.isEmpty()) {
            return false;
        }
        CreditLines.Credit told = credit.get();
        if (!told.when().isEmpty()) {
            boolean changed = told.verb().contains("updated") || told.verb().contains("modified");
            draft.clue(changed ? DateClue.Kind.UPDATED : DateClue.Kind.PUBLISHED, told.when());
        } else if (!dateReader.find(line.words()).isEmpty()) {
            draft.clue(DateClue.Kind.PUBLISHED, line.words());
        }
        if (!told.who().isEmpty()) {
            draft.mark(told.kind(), line.words());
            if (told.kind() == Mark.Kind.BYLINE) {
                draft.byline(told.who());
                readOutlet(draft, told.who());
            }
        }
        draft.drop(line, told.kind() == Mark.Kind.BYLINE ? "byline" : "credit line");
        return true;
    }

    private boolean readDate(Draft draft, Line line, boolean below, boolean pageAbove) {
        if (!pageLines.isBareDate(line.words()) && dateReader.month(line.words()).isEmpty()) {
            return false;
        }
        DateClue.Kind kind =
                below
                        ? DateClue.Kind.PUBLISHED
                        : pageAbove ? DateClue.Kind.PAGE_CLOCK : DateClue.Kind.OVER_HEADLINE;
        draft.clue(kind, line.words());
        draft.drop(line, below ? "publication date" : "page date");
        return true;
    }

    private void readRest(Draft draft, Line line, boolean below, boolean hasHeadline) {
        if (PageLines.isBareCaption(line.words())) {
            draft.mark(Mark.Kind.PICTURE_CREDIT, line.words());
            draft.drop(line, "picture caption");
        } else if (line.count() >= FEWEST_STANDFIRST_WORDS && isSaidBelow(draft, line)) {
            draft.drop(line, "standfirst, said again below");
        } else if (line.count() <= 4 && !line.endsSentence() && hasHeadline) {
            draft.drop(line, below ? "line under the headline" : "line over the headline");
        }
    }

    private static boolean isSaidBelow(Draft draft, Line line) {
        StringBuilder body = new StringBuilder();
        for (Line other : draft.lines()) {
            if (other.start() > line.start()) {
                body.append(' ').append(other.key());
            }
        }
        return body.append(' ').toString().contains(" " + line.key() + " ");
    }

    /// Keeps the headline where the text begins with it; drops it where the text says it once more
    /// above its first paragraphs.
    private static void dropRepeatedTitle(Draft draft) {
        String title = Draft.key(draft.title());
        int seen = 0;
        for (Line line : draft.lines()) {
            if (seen++ > 5) {
                return;
            }
            String key = line.key();
            boolean same = key.equals(title);
            boolean longer =
                    line.count() >= FEWEST_SURE_HEADLINE_WORDS && title.startsWith(key + " ");
            if (same && seen == 1 && !draft.hasHeadline() && draft.lines().size() > 1) {
                draft.headline(line);
            } else if (!title.isEmpty() && (same || longer) && draft.lines().size() > 1) {
                draft.drop(line, "headline repeated");
            } else if (title.split(" ").length >= FEWEST_SURE_HEADLINE_WORDS
                    && line.words()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(draft.title().toLowerCase(Locale.ROOT))) {
                cutTitle(draft, line);
            }
        }
    }

    private static void cutTitle(Draft draft, Line line) {
        int length = draft.title().length();
        while (length < line.words().length()
                && ". :|-–—\u00a0".indexOf(line.words().charAt(length)) >= 0) {
            length++;
        }
        boolean startsAnew =
                length > draft.title().length()
                        && length < line.words().length()
                        && !Character.isLowerCase(line.words().charAt(length));
        if (startsAnew) {
            draft.cutStart(line, length, "headline repeated");
        }
    }
}
