package org.secondsource.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.brief.line.Quote;

/// A paragraph for a terminal: words with styles, wrapped at a width.
///
/// Control characters of reports are shown as a replacement character, so that no report can send
/// commands to the terminal.
final class StyledText {
    private final List<Word> words = new ArrayList<>();
    private boolean joinNext;

    private record Word(String text, Style style, boolean joined) {
        int width() {
            return text.codePointCount(0, text.length());
        }
    }

    /// How words look where colours are welcome.
    enum Style {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        TITLE("1;36"),
        GOOD("32"),
        WARNING("33"),
        CITE("34");

        private final String code;

        Style(String code) {
            this.code = code;
        }

        private String dress(String text) {
            return code.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    }

    StyledText add(Style style, String text) {
        if (!text.isEmpty() && Character.isWhitespace(text.charAt(0))) {
            joinNext = false;
        }
        for (String word : safe(text).split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(new Word(word, style, joinNext));
                joinNext = false;
            }
        }
        return this;
    }

    StyledText add(String text) {
        return add(Style.PLAIN, text);
    }

    /// The numbers of the reports that some quotes stand in.
    StyledText cites(List<Quote> quotes) {
        Quote.numbers(quotes).forEach(number -> add(Style.CITE, "[" + number + "]"));
        return this;
    }

    /// Puts no space before the next word.
    StyledText joined() {
        joinNext = true;
        return this;
    }

    /// The text with characters that steer a terminal, or the direction of writing, replaced.
    static String safe(String text) {
        return text.replaceAll(
                "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }

    /// The paragraph, each line ended.
    ///
    /// @param first what stands before the first line
    /// @param rest what stands before the other lines
    String wrap(String first, String rest, int columns, boolean colours) {
        StringBuilder out = new StringBuilder(first);
        int column = first.codePointCount(0, first.length());
        boolean atStart = true;
        for (Word word : words) {
            int space = atStart || word.joined() ? 0 : 1;
            if (!atStart && !word.joined() && column + space + word.width() > columns) {
                out.append('\n').append(rest);
                column = rest.codePointCount(0, rest.length());
                space = 0;
            }
            out.append(" ".repeat(space));
            out.append(colours ? word.style().dress(word.text()) : word.text());
            column += space + word.width();
            atStart = false;
        }
        return out.append('\n').toString();
    }
}
