package org.secondsource.app.terminal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Findable;
import org.secondsource.text.Span;

/// Shows what a question found, the words that were asked for marked.
public final class TerminalAnswer {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    /// A passage is cut to so many characters on both sides of what was found in it.
    private static final int AROUND = 160;

    private final Page page;
    private final boolean colours;

    private TerminalAnswer(Screen screen) {
        this.page = new Page(screen);
        this.colours = screen.hasColours();
    }

    public static String of(Answer answer, Screen screen) {
        if (answer.hits().isEmpty()) {
            return "Nothing that was read says that.\n";
        }
        TerminalAnswer shown = new TerminalAnswer(screen);
        for (Findable.Sort sort : Findable.Sort.values()) {
            List<Answer.Hit> hits =
                    answer.hits().stream().filter(hit -> hit.found().sort() == sort).toList();
            if (!hits.isEmpty()) {
                int all = answer.numbers().getOrDefault(sort, hits.size());
                shown.page.heading(
                        "%s (%d%s)"
                                .formatted(
                                        name(sort),
                                        all,
                                        all > hits.size() ? ", best " + hits.size() : ""));
                hits.forEach(shown::hit);
            }
        }
        return shown.page.toString().stripLeading();
    }

    private static String name(Findable.Sort sort) {
        return switch (sort) {
            case CLAIM -> "Claims";
            case EVENT -> "Events";
            case STATEMENT -> "Statements";
            case PASSAGE -> "Passages";
        };
    }

    private void hit(Answer.Hit hit) {
        Findable found = hit.found();
        StyledText text = marked(hit);
        text.add(Style.FAINT, " – " + found.label());
        found.published().ifPresent(day -> text.joined().add(Style.FAINT, ", " + DAY.format(day)));
        page.print("  ", 2, text);
        page.faint(4, details(found));
    }

    private static String details(Findable found) {
        String standing = found.standing().isEmpty() ? "" : found.standing() + "; ";
        return standing + found.id();
    }

    private StyledText marked(Answer.Hit hit) {
        String words = hit.found().text();
        int from = hit.marks().isEmpty() ? 0 : start(words, hit.marks().getFirst().start());
        int to = hit.marks().isEmpty() ? words.length() : end(words, hit.marks().getLast().end());
        StyledText text = new StyledText();
        if (from > 0) {
            text.add("…");
        }
        int at = from;
        for (Span mark : hit.marks()) {
            if (mark.start() >= at) {
                add(text, Style.PLAIN, words.substring(at, mark.start()));
                add(text, Style.STRONG, colours ? mark.of(words) : "*" + mark.of(words) + "*");
                at = mark.end();
            }
        }
        add(text, Style.PLAIN, words.substring(at, to));
        if (to < words.length()) {
            text.add("…");
        }
        return text;
    }

    /// The start of the word so far before a place.
    private static int start(String words, int place) {
        int from = Math.max(0, place - AROUND);
        return from == 0 ? 0 : words.lastIndexOf(' ', from) + 1;
    }

    private static int end(String words, int place) {
        int to = Math.min(words.length(), place + AROUND);
        int space = words.indexOf(' ', to);
        return space < 0 ? words.length() : space;
    }

    /// Words as they stand: without a space before or behind where the text has none.
    private static void add(StyledText text, Style style, String words) {
        if (words.isEmpty()) {
            return;
        }
        text.add(style, words);
        if (!Character.isWhitespace(words.charAt(words.length() - 1))) {
            text.joined();
        }
    }
}
