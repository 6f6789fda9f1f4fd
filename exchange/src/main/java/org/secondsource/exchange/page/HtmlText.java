package org.secondsource.exchange.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.secondsource.exchange.view.PlainText;

/// Builds HTML; everything but the names of elements is escaped.
final class HtmlText {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; an attribute without a value has an empty one
    HtmlText open(String element, String... attributes) {
        out.append('<').append(element);
        for (int index = 0; index + 1 < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]);
            if (!attributes[index + 1].isEmpty()) {
                out.append("=\"").append(escape(attributes[index + 1])).append('"');
            }
        }
        out.append('>');
        open.push(element);
        return this;
    }

    /// Closes the element that was opened last.
    HtmlText close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    HtmlText closeLine() {
        close();
        out.append('\n');
        return this;
    }

    HtmlText text(String words) {
        out.append(escape(words));
        return this;
    }

    /// A whole element with words in it.
    HtmlText element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /// An element that holds nothing and is not closed.
    HtmlText single(String element, String... attributes) {
        open(element, attributes);
        open.pop();
        return this;
    }

    /// Markup that stands in the program, never in a report.
    HtmlText own(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (char unit : PlainText.safe(words).toCharArray()) {
            switch (unit) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(unit);
            }
        }
        return safe.toString();
    }
}
