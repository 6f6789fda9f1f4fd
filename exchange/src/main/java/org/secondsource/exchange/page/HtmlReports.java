package org.secondsource.exchange.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Quote;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Writes the reports at the end of the page, their text whole, cited words marked.
final class HtmlReports {
    private final Brief brief;
    private final HtmlText html;
    private final Map<ReportId, Report> reports = new HashMap<>();

    HtmlReports(Brief brief, Picture picture, HtmlText html) {
        this.brief = brief;
        this.html = html;
        picture.reports().forEach(report -> reports.put(report.id(), report));
    }

    /// The place of a quote in the page.
    static String spot(Quote quote) {
        return "r" + quote.number() + "-" + quote.cite().span().start();
    }

    void write() {
        if (brief.sources().isEmpty()) {
            return;
        }
        Map<Integer, List<Quote>> quotes =
                brief.lines().stream()
                        .map(Line::quotes)
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Quote::number));
        html.open("section", "id", "reports").open("details", "class", "part").open("summary");
        html.element("h2", "Reports");
        html.element("span", Integer.toString(brief.sources().size()), "class", "count").close();
        html.element("p", "The clean text of each, with the words that the lines above cite.");
        html.open("ul", "class", "lines").own("\n");
        for (Brief.Source source : brief.sources()) {
            Report report = reports.get(source.report());
            if (report != null) {
                report(source, report, quotes.getOrDefault(source.number(), List.of()));
            }
        }
        html.close().close().closeLine();
    }

    private void report(Brief.Source source, Report report, List<Quote> quotes) {
        html.open("li", "id", "r" + source.number()).open("details").open("summary");
        html.element("span", "[" + source.number() + "] " + source.title(), "class", "told");
        String byline = report.byline().isEmpty() ? "" : ", " + report.byline();
        html.element("span", source.name() + byline + ", " + source.date(), "class", "meta");
        html.close();
        html.open("p", "class", "removed meta").text(report.location());
        if (report.url().matches("https?://.*")) {
            html.text(" ");
            html.element("a", report.url(), "href", report.url(), "rel", "noopener noreferrer");
        }
        html.close();
        text(source.number(), report.text(), quotes);
        removed(report.removed());
        html.close().closeLine();
    }

    /// The text, cut wherever a quote begins or ends, so that quotes may overlap.
    private void text(int number, String text, List<Quote> quotes) {
        TreeSet<Integer> starts = new TreeSet<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(text.length()));
        int[] depth = new int[text.length() + 1];
        for (Quote quote : quotes) {
            int start = quote.cite().span().start();
            int end = quote.cite().span().end();
            starts.add(start);
            cuts.add(start);
            cuts.add(end);
            depth[start]++;
            depth[end]--;
        }
        html.open("div", "class", "text");
        int from = 0;
        int open = 0;
        for (int cut : cuts) {
            piece(text.substring(from, cut), open > 0);
            if (starts.contains(cut)) {
                html.element("a", "", "id", "r" + number + "-" + cut, "class", "spot");
            }
            open += depth[cut];
            from = cut;
        }
        html.close();
    }

    private void piece(String words, boolean cited) {
        if (words.isEmpty()) {
            return;
        }
        if (cited) {
            html.element("mark", words);
        } else {
            html.text(words);
        }
    }

    private void removed(List<Removal> removals) {
        if (removals.isEmpty()) {
            return;
        }
        html.open("details", "class", "removed");
        html.element("summary", "What cleaning took out (" + removals.size() + ")").open("ul");
        for (Removal removal : removals) {
            html.element("li", removal.reason() + ": " + removal.exact());
        }
        html.close().close();
    }
}
