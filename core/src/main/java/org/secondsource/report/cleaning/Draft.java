package org.secondsource.report.cleaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.evidence.Evidence;
import org.secondsource.evidence.Field;
import org.secondsource.evidence.Judges;
import org.secondsource.report.DateClue;
import org.secondsource.report.Mark;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.shape.Edition;
import org.secondsource.shape.Take;
import org.secondsource.text.LineMender;

/// A report while it is being cleaned: the lines that are left and what was found so far.
final class Draft {
    /// Lines taken out for these reasons may say which version of a report this is.
    private static final Set<String> EDITION_REASONS =
            Set.of("take number", "note of the editors", "slug");

    /// Lines taken out for these reasons may say which part of a report this is.
    private static final Set<String> TAKE_REASONS = Set.of("take number", "slug", "end mark");

    private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{1,40}: .*");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<DateClue> dates = new ArrayList<>();
    private Optional<Line> headline = Optional.empty();
    private final List<Evidence> evidence = new ArrayList<>();
    private final String url;
    private String title;

    Draft(RawReport raw, String text) {
        this.text = text;
        this.url = raw.url();
        this.evidence.addAll(raw.evidence());
        this.dates.addAll(raw.dates());
        raw.evidence().stream()
                .filter(one -> one.field() == Field.CREDIT)
                .forEach(one -> mark(Mark.Kind.CREDIT, one.exact()));
        this.title = judges().title().value();
        int start = 0;
        for (String words : text.split("\n", -1)) {
            add(start, start + words.length());
            start += words.length() + 1;
        }
    }

    /// A line that is still in the report, without the white space around it.
    record Line(int start, int end, String words) {
        int count() {
            int count = 0;
            boolean within = false;
            for (int index = 0; index < words.length(); index++) {
                char character = words.charAt(index);
                boolean space = character == ' ' || Character.isWhitespace(character);
                count += !space && !within ? 1 : 0;
                within = !space;
            }
            return count;
        }

        /// The words alone, in small letters, to tell whether two lines say the same.
        String key() {
            return Draft.key(words);
        }

        boolean endsSentence() {
            int last = words.length() - 1;
            while (last > 0 && "\"'”’»)] ".indexOf(words.charAt(last)) >= 0) {
                last--;
            }
            return last >= 0 && ".!?…".indexOf(words.charAt(last)) >= 0;
        }

        /// Whether most of the longer words begin with a capital, as in many headlines.
        boolean isTitleCase() {
            int longer = 0;
            int capital = 0;
            int start = 0;
            for (int index = 0; index <= words.length(); index++) {
                char character = index < words.length() ? words.charAt(index) : ' ';
                if (!Character.isLetter(character) && character != '\'' && character != '’') {
                    if (index - start >= 4) {
                        longer++;
                        capital += Character.isUpperCase(words.charAt(start)) ? 1 : 0;
                    }
                    start = index + 1;
                }
            }
            return longer >= 3 && capital * 10 >= longer * 7;
        }

        /// Whether this is running text: a sentence of some length, or very long.
        boolean isProse() {
            return count() > 30 || (count() >= 8 && endsSentence() && !isTitleCase());
        }
    }

    private record Removed(int start, Removal removal) {}

    static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        boolean gap = false;
        for (int index = 0; index < words.length(); ) {
            int point = words.codePointAt(index);
            boolean kept = Character.isLetter(point) || isNumber(point);
            if (kept) {
                key.append(gap && !key.isEmpty() ? " " : "")
                        .appendCodePoint(Character.toLowerCase(point));
            }
            gap = !kept;
            index += Character.charCount(point);
        }
        return key.toString();
    }

    private static boolean isNumber(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private void add(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && LineMender.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && LineMender.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            lines.add(new Line(first, last, text.substring(first, last)));
        }
    }

    String text() {
        return text;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// The place of the last line of running text; of the first line where there is none.
    int lastProse() {
        int last = lines.size() - 1;
        while (last > 0 && !lines.get(last).isProse()) {
            last--;
        }
        return last;
    }

    /// Whether what stands before a line's colon is one of those who speak in turn, as transcripts
    /// have it: another line begins so, too.
    boolean isSpeaker(Line line, String name) {
        return line.words().startsWith(name + ":")
                && lines.stream()
                                .filter(other -> SPEAKER.matcher(other.words()).matches())
                                .limit(2)
                                .count()
                        == 2;
    }

    /// Sets a line aside as the headline: it is no running text, but the report's own words, so it
    /// stays in the text, without the mark of its version.
    void headline(Line line) {
        lines.remove(indexOf(line));
        String words = line.words();
        int mark =
                Edition.ofHeadline(words).map(it -> words.length() - it.rest().length()).orElse(0);
        if (mark > 0) {
            Removal removal = new Removal(words.substring(0, mark).strip(), "mark of its version");
            removed.add(new Removed(line.start(), removal));
        }
        headline = Optional.of(withoutTake(line.start() + mark, words.substring(mark)));
    }

    /// A headline without what stands before or behind it of its take.
    private Line withoutTake(int start, String words) {
        Optional<Take> take = Take.ofHeadline(words);
        if (take.isEmpty()) {
            return new Line(start, start + words.length(), words);
        }
        String rest = take.get().rest();
        int at = words.lastIndexOf(rest);
        removed.add(new Removed(start, new Removal(take.get().exact(), "take number")));
        return new Line(start + at, start + at + rest.length(), rest);
    }

    boolean hasHeadline() {
        return headline.isPresent();
    }

    /// The headline, where the text holds it, and the lines that are still in the report.
    List<Line> written() {
        List<Line> all = new ArrayList<>(lines);
        headline.ifPresent(all::add);
        all.sort(Comparator.comparingInt(Line::start));
        return all;
    }

    void drop(Line line, String reason) {
        lines.remove(indexOf(line));
        removed.add(new Removed(line.start(), new Removal(line.words(), reason)));
        if (EDITION_REASONS.contains(reason)) {
            Edition.ofLine(line.words())
                    .ifPresent(edition -> mark(Mark.Kind.EDITION, edition.exact()));
        }
        if (TAKE_REASONS.contains(reason)) {
            Take.ofLine(line.words()).ifPresent(take -> mark(Mark.Kind.TAKE, take.exact()));
        }
        if (reason.equals("slug")) {
            mark(Mark.Kind.SLUG, line.words());
        }
    }

    /// The place of a line, which has to be there still; lines stand in order.
    private int indexOf(Line line) {
        int index = Collections.binarySearch(lines, line, Comparator.comparingInt(Line::start));
        if (index < 0) {
            throw new IllegalArgumentException("no such line: '%s'".formatted(line.words()));
        }
        return index;
    }

    /// Takes characters off the start of a line.
    void cutStart(Line line, int length, String reason) {
        int index = indexOf(line);
        int start = line.start() + length;
        removed.add(
                new Removed(
                        line.start(),
                        new Removal(line.words().substring(0, length).strip(), reason)));
        lines.remove(index);
        if (start < line.end()) {
            lines.add(index, new Line(start, line.end(), line.words().substring(length)));
        }
    }

    /// Takes characters off the end of a line.
    void cutEnd(Line line, int length, String reason) {
        int index = indexOf(line);
        int end = line.end() - length;
        removed.add(new Removed(end, new Removal(text.substring(end, line.end()).strip(), reason)));
        lines.remove(index);
        if (end > line.start()) {
            lines.add(index, new Line(line.start(), end, text.substring(line.start(), end)));
        }
    }

    void mark(Mark.Kind kind, String exact) {
        if (!exact.isBlank()) {
            marks.add(new Mark(kind, exact.strip()));
        }
    }

    void clue(DateClue.Kind kind, String exact) {
        dates.add(new DateClue(kind, exact));
    }

    /// The judges of all that was found so far.
    Judges judges() {
        return new Judges(evidence, url);
    }

    String title() {
        return title;
    }

    /// Takes a line for the headline, where nothing beside the text tells one.
    void title(String words) {
        title = words;
        found(Field.TITLE, words);
    }

    /// "By Ann Lee in Vik": the place is where she writes from and no part of her name.
    void byline(String words) {
        found(Field.AUTHOR, FROM_PLACE.matcher(words).replaceFirst(""));
    }

    private static final Pattern FROM_PLACE =
            Pattern.compile("\\s+in\\s+\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2}$");

    boolean hasOutlet() {
        return judges().outlet().winner().isPresent();
    }

    void outlet(String name) {
        found(Field.OUTLET, name);
    }

    private void found(Field field, String words) {
        evidence.add(new Evidence(field, Evidence.Kind.LINE, "printed line", words));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<DateClue> dates() {
        return List.copyOf(dates);
    }

    /// What was taken out, in the order in which it stood.
    List<Removal> removed() {
        return removed.stream()
                .sorted(Comparator.comparingInt(Removed::start))
                .map(Removed::removal)
                .toList();
    }
}
