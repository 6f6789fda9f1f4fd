package org.secondsource.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.brief.Brief;
import org.secondsource.brief.Line;
import org.secondsource.brief.Quote;
import org.secondsource.reading.event.EventStatus;

/// Writes the lines of a brief as HTML, each with the words of reports it is built from.
final class HtmlLines {
    private final Brief brief;
    private final HtmlText html;

    HtmlLines(Brief brief, HtmlText html) {
        this.brief = brief;
        this.html = html;
    }

    /// @param card whether lines stand as cards rather than as items of a list
    void line(Line line, boolean card) {
        switch (line) {
            case Line.Told told -> {
                html.open(card ? "div" : "li", "class", card ? "card single" : "one");
                told("", told);
                html.closeLine();
            }
            case Line.Difference difference -> difference(difference);
            case Line.Figures figures -> figures(figures);
            case Line.Happening happening -> happening(happening);
            case Line.Pact pact -> pact(pact);
            case Line.Who who -> who(who);
            case Line.Shared shared -> shared(shared);
            case Line.Unread unread -> unread(unread);
        }
    }

    private void told(String lead, Line.Told told) {
        html.open("details", "class", "quoted").open("summary");
        if (!lead.isEmpty()) {
            html.element("span", lead, "class", "lead");
        }
        html.element("span", told.sentence().text(), "class", "told");
        html.open("span", "class", "meta");
        backing(told);
        numbers(told.quotes());
        html.close().close();
        quotes(told.quotes());
        html.close();
    }

    private void backing(Line.Told told) {
        if (told.sources().max() > 0) {
            String look =
                    told.sources().min() >= 2
                            ? "pill several"
                            : told.sources().min() == 0 ? "pill untraced" : "pill";
            html.element("span", told.sourcesInWords(), "class", look).text(" ");
        }
        if (!told.caveat().isEmpty()) {
            html.element("span", told.caveat(), "class", "pill warn").text(" ");
        }
        html.text(told.voices().stream().map(Line.Voice::name).collect(Collectors.joining(", ")));
    }

    void numbers(List<Quote> quotes) {
        for (int number : Quote.numbers(quotes)) {
            html.text(" ");
            number(number);
        }
    }

    private void number(int number) {
        Brief.Source source = brief.source(number);
        html.element(
                "a",
                "[" + number + "]",
                "class",
                "number",
                "href",
                "#r" + number,
                "title",
                source.name() + ", " + source.date());
    }

    /// Each quote in its sentence, with a link to the place in the report's text.
    private void quotes(List<Quote> quotes) {
        html.open("ul", "class", "quotes");
        for (Quote quote : quotes) {
            html.open("li");
            words(quote);
            html.open("span", "class", "meta").text(" ");
            origin(quote);
            html.close().close();
        }
        html.close();
    }

    private void words(Quote quote) {
        html.text(quote.before()).element("mark", quote.cite().exact()).text(quote.after());
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

    private void difference(Line.Difference difference) {
        html.open("div", "class", "card").element("h3", difference.why());
        html.open("div", "class", "sides");
        for (Line.Side side : difference.sides()) {
            html.open("div");
            told(side.lead(), side.told());
            html.close();
        }
        html.close().closeLine();
    }

    private void figures(Line.Figures figures) {
        html.open("div", "class", "card").element("h3", figures.what());
        html.own(FigurePlot.of(figures));
        html.open("details", "class", "quoted");
        html.element("summary", figures.points().size() + " figures and their words");
        html.open("div", "class", "scroll").open("table");
        html.own("<tr><th>Day</th><th>How many</th><th>Who says so</th><th>Where</th></tr>");
        for (Line.Point point : figures.points()) {
            html.open("tr").element("td", point.dayInWords());
            html.element("td", point.words(), "class", "amount");
            html.element("td", point.voice()).open("td");
            numbers(point.quotes());
            html.close().close();
        }
        html.close().close();
        quotes(figures.quotes());
        html.close().closeLine();
    }

    private void happening(Line.Happening happening) {
        boolean off =
                happening.status() == EventStatus.CANCELLED
                        || happening.status() == EventStatus.DENIED;
        html.open("li", "class", off ? "off" : "on");
        html.open("details", "class", "quoted").open("summary");
        html.open("span", "class", "dated");
        html.element("span", happening.when(), "class", "when").open("span");
        html.element("b", happening.kind(), "class", "kind").text(" ");
        html.element("span", happening.sentence().text(), "class", "told").text(" ");
        if (!happening.statusInWords().isEmpty()) {
            html.element("span", happening.statusInWords(), "class", off ? "pill warn" : "pill");
        }
        html.open("span", "class", "number");
        numbers(happening.quotes());
        html.close().close().close().close();
        quotes(happening.quotes());
        html.close().closeLine();
    }

    private void pact(Line.Pact pact) {
        html.open("div", "class", "card").element("h3", pact.name());
        if (!pact.parties().isEmpty()) {
            html.element("p", "Between " + pact.parties(), "class", "meta");
        }
        html.open("ol", "class", "steps");
        for (Line.Step step : pact.steps()) {
            html.open("li").element("b", step.step());
            html.element("span", step.when().isEmpty() ? "" : " " + step.when(), "class", "status");
            numbers(step.quotes());
            html.close();
        }
        html.close();
        html.open("details", "class", "quoted").element("summary", "The words of the reports");
        quotes(pact.quotes());
        html.close().closeLine();
    }

    private void who(Line.Who who) {
        html.open("li").open("details", "class", "quoted").open("summary");
        html.element("b", who.name());
        if (!who.description().isEmpty()) {
            html.text(", " + who.description());
        }
        html.open("span", "class", "meta");
        html.text(who.reports() == 1 ? "in 1 report" : "in " + who.reports() + " reports");
        numbers(who.quotes());
        html.close().close();
        quotes(who.quotes());
        html.close().closeLine();
    }

    private void shared(Line.Shared shared) {
        html.open("li").open("details", "class", "quoted").open("summary");
        html.element("span", shared.sentence().text(), "class", "told");
        coverage(shared.a(), shared.coverageOfA(), shared.b());
        coverage(shared.b(), shared.coverageOfB(), shared.a());
        html.close();
        html.open("div", "class", "pairs quotes");
        for (Line.Passage passage : shared.passages()) {
            passageSide(passage.a());
            passageSide(passage.b());
        }
        html.close().close().closeLine();
    }

    private void coverage(int of, double share, int in) {
        long percent = Math.round(share * 100);
        html.open("span", "class", "bar");
        html.element("span", "%d %% of [%d] in [%d]".formatted(percent, of, in));
        html.open("i", "aria-hidden", "true");
        html.open("b", "style", "width:" + percent + "%").close();
        html.close().close();
    }

    private void passageSide(Quote quote) {
        html.open("p").element("span", quote.cite().exact()).text(" ");
        origin(quote);
        html.close();
    }

    private void unread(Line.Unread unread) {
        html.open("li").open("p");
        html.element("b", unread.location()).text(": " + unread.reason());
        html.close().closeLine();
    }
}
