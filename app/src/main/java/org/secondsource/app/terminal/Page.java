package org.secondsource.app.terminal;

import java.util.List;
import java.util.Locale;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Quote;

/// A text for the terminal as it grows: headings, paragraphs, and the reports that are cited.
final class Page {
    /// Longer lines are hard to read, however wide the screen is.
    private static final int WIDEST = 100;

    private final int columns;
    private final boolean colours;
    private final StringBuilder out = new StringBuilder();

    Page(Screen screen) {
        this.columns = Math.min(WIDEST, screen.columns());
        this.colours = screen.hasColours();
    }

    void heading(String title) {
        out.append('\n');
        print("", 0, new StyledText().add(Style.TITLE, title.toUpperCase(Locale.ROOT)));
    }

    /// @param first what stands before the first line
    /// @param indent columns before the other lines
    void print(String first, int indent, StyledText text) {
        print(first, " ".repeat(indent), text);
    }

    /// @param first what stands before the first line
    /// @param rest what stands before the other lines
    void print(String first, String rest, StyledText text) {
        out.append(text.wrap(first, rest, columns, colours));
    }

    void plain(int indent, String text) {
        print(" ".repeat(indent), indent, new StyledText().add(text));
    }

    void faint(int indent, String text) {
        print(" ".repeat(indent), indent, new StyledText().add(Style.FAINT, text));
    }

    /// The words of a report, with the cited ones strong.
    void quote(int indent, String lead, Quote quote) {
        String start = " ".repeat(indent) + "[" + quote.number() + "] ";
        StyledText text = new StyledText().add(Style.FAINT, lead).add("“").joined();
        add(text, Style.PLAIN, quote.before());
        add(text, Style.STRONG, quote.cite().exact());
        add(text, Style.PLAIN, quote.after());
        print(start, start.length(), text.joined().add("”"));
    }

    /// Adds words as they stand: without a space before or behind where the report has none.
    private static void add(StyledText text, Style style, String words) {
        if (words.isBlank()) {
            return;
        }
        text.add(style, words);
        if (!Character.isWhitespace(words.charAt(words.length() - 1))) {
            text.joined();
        }
    }

    /// The reports by their numbers.
    void sources(List<Brief.Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        heading("Reports");
        for (Brief.Source source : sources) {
            String start = String.format(Locale.ROOT, "%4s ", "[" + source.number() + "]");
            StyledText text = new StyledText().add(source.name()).joined().add(", ");
            text.add(source.date()).joined().add(": ").add(Style.FAINT, source.title());
            if (!source.file().equals(source.name())) {
                text.add(Style.FAINT, "(" + source.file() + ")");
            }
            print(start, start.length(), text);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
