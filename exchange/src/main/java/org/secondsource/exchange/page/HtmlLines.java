package org.secondsource.exchange.page;

import java.util.List;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Quote;

/// Writes the lines of a brief as HTML, each with the words of reports it rests on one click away.
final class HtmlLines {
    private final Brief brief;
    private final HtmlText html;

    HtmlLines(Brief brief, HtmlText html) {
        this.brief = brief;
        this.html = html;
    }

    /// A list of lines.
    void list(List<Line> lines) {
        html.open("ul", "class", "lines").own("\n");
        lines.forEach(this::line);
        html.closeLine();
    }

    private void line(Line line) {
        html.open("li");
        if (line.quotes().isEmpty()) {
            html.open("p", "class", "plain");
            words(line);
            html.close();
        } else {
            html.open("details", "class", "quoted").open("summary");
            words(line);
            html.close();
            quotes(line.quotes());
            html.close();
        }
        html.closeLine();
    }

    private void words(Line line) {
        if (line.change() != Line.Change.NONE) {
            html.element("span", line.change().words(), "class", "pill warn").text(" ");
        }
        html.element("span", line.text(), "class", "told");
        if (line.label().isEmpty() && line.when().isEmpty() && line.behind().isEmpty()) {
            return;
        }
        html.text(" ").open("span", "class", "meta");
        html.text(line.label());
        if (!line.when().isEmpty()) {
            html.text(line.label().isEmpty() ? "" : ", ");
            html.element("span", line.when(), "class", "when");
        }
        if (!line.behind().isEmpty()) {
            boolean first = line.label().isEmpty() && line.when().isEmpty();
            html.text(first ? "" : "; ").text(line.behind());
        }
        html.close();
    }

    /// Each quote in its sentence, with a link to the place in the report's text.
    private void quotes(List<Quote> quotes) {
        html.open("ul", "class", "quotes");
        for (Quote quote : quotes) {
            html.open("li").text(quote.before());
            html.element("mark", quote.cite().exact()).text(quote.after());
            html.open("span", "class", "meta").text(" ");
            origin(quote);
            html.close().close();
        }
        html.close();
    }

    private void origin(Quote quote) {
        Brief.Source source = brief.source(quote.number());
        html.element(
                "a",
                "[%d] %s, %s".formatted(source.number(), source.name(), source.date()),
                "class",
                "number",
                "href",
                "#" + HtmlReports.spot(quote));
    }
}
