package org.secondsource.report.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.evidence.Judges;
import org.secondsource.report.DateClue;
import org.secondsource.report.Mark;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.report.cleaning.Draft.Line;
import org.secondsource.report.day.DateReader;
import org.secondsource.report.day.PublicationDater;
import org.secondsource.shape.Edition;
import org.secondsource.shape.Mastheads;
import org.secondsource.shape.Shapes;
import org.secondsource.shape.Take;
import org.secondsource.text.Lexicon;
import org.secondsource.text.LineMender;
import org.secondsource.text.Mending;

/// Makes a report of a raw one: mends its lines, takes out what belongs to the page, reads
/// headline, byline, credits and dates, and keeps account of all that it took out.
///
/// Safe for use by many threads at once.
public final class TextCleaner {
    /// Paragraphs of fewer words may be said twice: "He did not elaborate."
    private static final int FEWEST_REPEATED_WORDS = 6;

    /// Datelines stand at the start of one of the first paragraphs: below a standfirst at most.
    private static final int DATELINE_PARAGRAPHS = 3;

    /// Below a report's own credit stand a note on its writer or a teaser at most.
    private static final int MOST_PARAGRAPHS_BELOW_CREDIT = 2;

    /// "… police said.About 30 people": a sentence's end without its space.
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<!\\p{Ll})(?<word>\\p{Ll}{2,30})[.?!][\"”]?(?=\\p{Lu}\\p{Ll}+[ ,])");

    /// Why a line below the text is dropped that leads to another report, and all below it.
    private static final String OTHERS = "link to another report";

    private final Lexicon lexicon;
    private final DateReader dateReader = new DateReader();
    private final PageLines pageLines = new PageLines(dateReader);
    private final TailCleaner tailCleaner = new TailCleaner();
    private final HeadReader headReader = new HeadReader(pageLines, dateReader);
    private final Letterhead letterhead = new Letterhead(dateReader);
    private final WireStamps wireStamps = new WireStamps(dateReader);
    private final PublicationDater dater = new PublicationDater(dateReader);
    private final LineMender lineMender;

    /// @param lexicon tells whole words from pieces of words
    public TextCleaner(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lineMender =
                new LineMender(
                        lexicon, line -> wireStamps.isStamp(line) || pageLines.isPageLine(line));
    }

    public Cleaned clean(RawReport raw) {
        Mending joined = lineMender.mend(raw.text());
        Draft draft = new Draft(raw, joined.text());
        wireStamps.read(draft);
        letterhead.read(draft);
        boolean pageAbove = dropPageLines(draft);
        headReader.read(draft, pageAbove);
        dropRepeats(draft);
        tailCleaner.drop(draft);
        readTail(draft);
        readStart(draft);
        dropCutOff(draft);
        Mending written = joined.then(write(draft));
        PublicationDater.Dated dated = dater.judge(draft.dates(), raw.url(), written.text());
        List<Removal> removed = new ArrayList<>(raw.removed());
        removed.addAll(draft.removed());
        Judges judges = draft.judges();
        String title = judges.title().value();
        Edition.ofHeadline(title)
                .ifPresent(edition -> draft.mark(Mark.Kind.EDITION, edition.exact()));
        Take.ofHeadline(Edition.bare(title))
                .ifPresent(take -> draft.mark(Mark.Kind.TAKE, take.exact()));
        return new Cleaned(
                raw,
                judges.title(),
                judges.outletOrHost(),
                judges.author(),
                dated.verdict(),
                dated.publication(),
                draft.marks(),
                written,
                removed,
                new Entries(dateReader).find(raw.entries(), written.text()));
    }

    /// Whether any of the lines above the running text was furniture.
    private boolean dropPageLines(Draft draft) {
        boolean above = false;
        boolean prose = false;
        boolean others = false;
        List<Line> lines = draft.lines();
        int last = draft.lastProse();
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            Optional<String> shape = shape(line, prose);
            Optional<String> furniture = pageLines.furniture(line.words());
            if (shape.isPresent()
                    && lines.size() > 1
                    && !shape.get().equals(TailCleaner.STANDING)) {
                draft.drop(line, shape.get());
            } else if (furniture.isPresent()) {
                if (furniture.get().equals("page date")) {
                    draft.clue(DateClue.Kind.PAGE_CLOCK, line.words());
                }
                draft.drop(line, furniture.get());
                above |= !prose;
                others |= index > last && furniture.get().equals(OTHERS);
            } else if (others && CreditLines.tail(line.words()).isEmpty()) {
                draft.drop(line, OTHERS);
            } else if (pageLines.isCaption(line.words())) {
                draft.mark(Mark.Kind.PICTURE_CREDIT, line.words());
                draft.drop(line, "picture caption");
            } else if (isNavigation(lines, index)) {
                above |= !dropNavigation(draft, line, index == 0) && !prose;
            } else if (isFirstHalfOfCaption(lines, index)) {
                draft.drop(line, "picture caption");
            }
            prose |= line.isProse();
        }
        return above;
    }

    private Optional<String> shape(Line line, boolean below) {
        if (line.isProse()) {
            return Optional.empty();
        }
        return Shapes.reason(line.words(), below ? Shapes.Place.TAIL : Shapes.Place.HEAD)
                .filter(reason -> CreditLines.tail(line.words()).isEmpty())
                .filter(reason ->
                        CreditLines.head(line.words(), Optional.of(dateReader)).isEmpty());
    }

    /// Whether the line was the name of the outlet.
    private static boolean dropNavigation(Draft draft, Line line, boolean first) {
        Optional<String> outlet =
                first
                        ? PageLines.masthead(line.words(), draft.text())
                                .or(() -> Mastheads.outlet(line.words()))
                        : Mastheads.outlet(line.words());
        boolean masthead = outlet.isPresent() && !draft.hasOutlet();
        if (masthead) {
            outlet.ifPresent(draft::outlet);
        }
        draft.drop(line, masthead ? "masthead" : "site furniture");
        return masthead;
    }

    private static boolean isNavigation(List<Line> lines, int index) {
        String words = lines.get(index).words();
        return PageLines.isNavigation(words)
                && !CreditLines.isAgency(words)
                && CreditLines.tail(words).isEmpty()
                && lines.size() > 1;
    }

    /// A caption is often printed twice, the second time with its credit.
    private boolean isFirstHalfOfCaption(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (index + 1 == lines.size() || line.count() < 3 || line.isProse()) {
            return false;
        }
        String next = lines.get(index + 1).words();
        boolean credited = pageLines.isCaption(next) || PageLines.isBareCaption(next);
        return credited && next.startsWith(line.words());
    }

    private static void dropRepeats(Draft draft) {
        Set<String> seen = new HashSet<>();
        for (Line line : draft.lines()) {
            if (line.count() >= FEWEST_REPEATED_WORDS && !seen.add(line.key())) {
                draft.drop(line, "said twice");
            }
        }
    }

    private void readTail(Draft draft) {
        dropCredits(draft);
        List<Line> lines = draft.lines();
        if (!lines.isEmpty()) {
            Line last = lines.getLast();
            Optional<Datelines.Found> agency = Datelines.trailingAgency(last.words());
            if (agency.isPresent() && agency.get().length() < last.words().length()) {
                draft.mark(Mark.Kind.CREDIT, agency.get().exact());
                draft.cutEnd(last, agency.get().length(), "credit");
            }
        }
    }

    /// Drops the lines that say who wrote the report, from the last upwards. With more of the text
    /// below, such a line belongs to a picture, a table or what is quoted, not to the whole.
    private static void dropCredits(Draft draft) {
        List<Line> lines = draft.lines();
        int below = 0;
        for (int index = lines.size() - 1; index > 0; index--) {
            Line line = lines.get(index);
            Optional<CreditLines.Credit> credit = CreditLines.tail(line.words());
            if (credit.isEmpty()) {
                below += line.isProse() ? 1 : 0;
                continue;
            }
            boolean copyright = credit.get().kind() == Mark.Kind.COPYRIGHT;
            boolean ofPicture =
                    copyright
                            ? below > 0 && CreditLines.isCopyrightOfPicture(line.words())
                            : below > MOST_PARAGRAPHS_BELOW_CREDIT;
            if (ofPicture) {
                draft.mark(Mark.Kind.PICTURE_CREDIT, line.words());
                draft.drop(line, "source of a picture");
            } else {
                if (!CreditLines.isOnlyHelp(line.words())) {
                    draft.mark(credit.get().kind(), line.words());
                }
                draft.drop(line, copyright ? "copyright notice" : "credit line");
            }
        }
    }

    private static void readStart(Draft draft) {
        List<Line> lines = draft.lines();
        for (int index = 0; index < Math.min(DATELINE_PARAGRAPHS, lines.size()); index++) {
            int before = draft.marks().size();
            readStart(draft, draft.lines().get(index), index == 0);
            boolean dateline = draft.marks().size() > before;
            if (dateline) {
                return;
            }
        }
    }

    private static void readStart(Draft draft, Line first, boolean leads) {
        Line line = first;
        Optional<Datelines.Found> caption = Datelines.captionPrefix(line.words());
        if (caption.isPresent()) {
            draft.mark(Mark.Kind.PICTURE_CREDIT, caption.get().exact());
            line = cut(draft, line, caption.get().length(), "picture caption");
        }
        String words = line.words();
        Optional<Datelines.Found> machine = Datelines.machinePrefix(words);
        Optional<Datelines.Found> prefix =
                machine.or(() -> Datelines.datePrefix(words))
                        .or(() -> Datelines.creditPrefix(words));
        if (prefix.isPresent() && leads) {
            Datelines.Found found = prefix.get();
            draft.clue(
                    machine.isPresent() ? DateClue.Kind.PREFIX : DateClue.Kind.PUBLISHED,
                    found.date());
            draft.mark(found.kind(), found.exact());
            readOutlet(draft, found.exact());
            line = cut(draft, line, found.length(), "date before the text");
        }
        Optional<Datelines.Found> dateline = Datelines.dateline(line.words());
        if (dateline.isPresent()
                && !draft.isSpeaker(line, dateline.get().exact())
                && (leads || dateline.get().exact().matches(".*[(,\\d].*"))) {
            Datelines.Found found = dateline.get();
            draft.clue(DateClue.Kind.DATELINE, found.date());
            draft.mark(found.kind(), found.exact());
            cut(draft, line, found.length(), "dateline");
        }
    }

    /// "… [+1432 chars]", where an interface gives only the start of a text.
    private static final Pattern CUT_OFF =
            Pattern.compile("\\s*(?:…|\\.\\.\\.)?\\s*\\[\\+\\d+ chars\\]\\s*$");

    private static void dropCutOff(Draft draft) {
        if (!draft.lines().isEmpty()) {
            Line last = draft.lines().getLast();
            Matcher matcher = CUT_OFF.matcher(last.words());
            if (matcher.find()) {
                draft.cutEnd(last, last.words().length() - matcher.start(), "the text was cut");
            }
        }
    }

    private static Line cut(Draft draft, Line line, int length, String reason) {
        draft.cutStart(line, length, reason);
        return new Line(line.start() + length, line.end(), line.words().substring(length));
    }

    /// "(OUTLET- AGENCY)" names both.
    private static void readOutlet(Draft draft, String credit) {
        Matcher matcher = Pattern.compile("^\\((\\p{Lu}[^()-]+?)\\s*-\\s*\\p{Lu}").matcher(credit);
        if (matcher.find() && !draft.hasOutlet()) {
            draft.outlet(matcher.group(1));
        }
    }

    private Mending write(Draft draft) {
        Mending.Writer writer = new Mending.Writer(draft.text());
        for (Line line : draft.written()) {
            if (writer.length() > 0) {
                writer.insert("\n\n");
            }
            writeLine(writer, line);
        }
        return writer.finish();
    }

    /// Writes a line with single spaces, without characters that do not show, and with the spaces
    /// that are missing between sentences.
    private void writeLine(Mending.Writer writer, Line line) {
        Set<Integer> missing = missingSpaces(line.words());
        String words = line.words();
        int index = 0;
        while (index < words.length()) {
            int start = index;
            while (index < words.length()
                    && !isOdd(words, index)
                    && (index == start || !missing.contains(index))) {
                index++;
            }
            writer.keep(line.start() + start, line.start() + index);
            if (index < words.length() && isOdd(words, index)) {
                int from = index;
                boolean space = false;
                while (index < words.length() && isSpaceOrControl(words.charAt(index))) {
                    space |= isVisibleSpace(words.charAt(index));
                    index++;
                }
                if (space) {
                    writer.keepAs(line.start() + from, line.start() + from + 1, " ");
                }
            } else if (index < words.length()) {
                writer.insert(" ");
            }
        }
    }

    /// Whether a stop has a capital right behind it, or behind its quotation mark.
    private static boolean runsTogether(String words) {
        for (int index = 1; index + 1 < words.length(); index++) {
            char mark = words.charAt(index);
            char next = words.charAt(index + 1);
            boolean stop = mark == '.' || mark == '?' || mark == '!';
            if (stop && (Character.isUpperCase(next) || next == '"' || next == '”')) {
                return true;
            }
        }
        return false;
    }

    private Set<Integer> missingSpaces(String words) {
        Set<Integer> places = new HashSet<>();
        if (!runsTogether(words)) {
            return places;
        }
        Matcher matcher = RUN_TOGETHER.matcher(words);
        while (matcher.find()) {
            if (lexicon.knows(matcher.group("word"))) {
                places.add(matcher.end());
            }
        }
        return places;
    }

    /// Whether a character is more than a single plain space between words.
    private static boolean isOdd(String words, int index) {
        char character = words.charAt(index);
        if (character == ' ') {
            return index + 1 < words.length() && LineMender.isSpace(words.charAt(index + 1));
        }
        return isSpaceOrControl(character);
    }

    private static boolean isSpaceOrControl(char character) {
        return LineMender.isSpace(character) || Character.isISOControl(character);
    }

    private static boolean isVisibleSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
