package org.secondsource.exchange;

import java.util.List;
import java.util.Locale;
import org.secondsource.brief.Brief;
import org.secondsource.brief.Line;
import org.secondsource.brief.Sentence;
import org.secondsource.situation.Picture;

/// Writes a brief as one self-contained page: it loads nothing from anywhere, runs no script but
/// its own, and holds the text of every report with the cited words marked.
public final class HtmlPage {
    /// So many lines of a section are on the page at most; the JSON holds them all.
    private static final int MOST_LINES = 300;

    private final Brief brief;
    private final Picture picture;
    private final HtmlText html = new HtmlText();
    private final HtmlLines lines;

    private HtmlPage(Brief brief, Picture picture) {
        this.brief = brief;
        this.picture = picture;
        this.lines = new HtmlLines(brief, html);
    }

    /// The page of a brief.
    ///
    /// @param picture what the brief was written from; gives the texts of the reports
    public static String of(Brief brief, Picture picture) {
        return new HtmlPage(brief, picture).write();
    }

    private String write() {
        PageFrame.open(html, brief.title());
        html.own("<a class=\"skip\" href=\"#known\">To what is known</a>\n");
        header();
        navigation();
        html.own("<main class=\"wide\">\n");
        brief.sections().forEach(this::section);
        new HtmlReports(brief, picture, html).write();
        html.own("</main>\n");
        PageFrame.close(
                html,
                "Every line is put together by a program from the words of the reports, which it"
                        + " shows. It tells who says so and how many independent sources there are;"
                        + " it does not tell what is true. Text that several reports took from one"
                        + " origin counts once.");
        return html.toString();
    }

    private void header() {
        html.own("<header class=\"wide\">\n");
        String asOf = brief.asOfInWords().isEmpty() ? "" : ", as of " + brief.asOfInWords();
        html.element("p", "Brief by Second Source" + asOf, "class", "kicker");
        html.element("h1", brief.title());
        for (Sentence sentence : brief.opening()) {
            html.element("p", sentence.text(), "class", "opening").own("\n");
        }
        for (Sentence sentence : brief.digest()) {
            html.open("p", "class", "digest").text(sentence.text());
            lines.numbers(sentence.quotes());
            html.closeLine();
        }
        html.own("<ul class=\"tiles\">");
        Brief.Counts counts = brief.counts();
        tile(counts.reports(), "report read", "reports read");
        if (counts.outlets() > 1) {
            tile(counts.outlets(), "outlet named", "outlets named");
        }
        tile(counts.origins(), "origin behind them", "origins behind them");
        tile(
                counts.corroborated(),
                "line with two or more independent sources",
                "lines with two or more independent sources");
        tile(counts.differing(), "point on which they differ", "points on which they differ");
        html.own("</ul>\n</header>\n");
    }

    private void tile(int number, String one, String many) {
        String words = number == 1 ? one : many;
        html.open("li").element("b", String.format(Locale.ROOT, "%,d", number)).text(words).close();
    }

    private void navigation() {
        html.own("<nav aria-label=\"Sections\"><div class=\"wide\">");
        for (Brief.Section section : brief.sections()) {
            html.element("a", section.topic().label(), "href", "#" + anchor(section.topic()));
        }
        html.element("a", "Reports", "href", "#reports");
        html.own("<button id=\"all\" type=\"button\" aria-pressed=\"false\" hidden>");
        html.own("Show all quotes</button></div></nav>\n");
    }

    private static String anchor(Brief.Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    private void section(Brief.Section section) {
        html.open("section", "id", anchor(section.topic()));
        html.element("h2", section.topic().title());
        html.element("p", section.explanation()).own("\n");
        list(section.topic(), section.lines().subList(0, section.shown()));
        if (section.more() > 0) {
            int last = Math.min(section.lines().size(), section.shown() + MOST_LINES);
            html.open("details").element("summary", "and " + section.more() + " more");
            list(section.topic(), section.lines().subList(section.shown(), last));
            if (last < section.lines().size()) {
                html.element(
                        "p", (section.lines().size() - last) + " more stand in the JSON alone.");
            }
            html.close();
        }
        html.closeLine();
    }

    private void list(Brief.Topic topic, List<Line> some) {
        String look =
                switch (topic) {
                    case HAPPENED, COMING -> "lines timeline";
                    case WHO -> "lines who";
                    case KNOWN, DIFFERS, FIGURES, AGREEMENTS, COPIES, UNREAD -> "lines";
                };
        boolean cards =
                topic == Brief.Topic.DIFFERS
                        || topic == Brief.Topic.FIGURES
                        || topic == Brief.Topic.AGREEMENTS;
        html.open(cards ? "div" : "ul", "class", cards ? "cards" : look).own("\n");
        some.forEach(line -> lines.line(line, cards));
        html.closeLine();
    }
}
