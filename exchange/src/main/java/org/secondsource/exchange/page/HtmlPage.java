package org.secondsource.exchange.page;

import java.util.List;
import java.util.Locale;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
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
        html.own("<a class=\"skip\" href=\"#first\">To the news</a>\n");
        header();
        html.own("<main class=\"wide\">\n");
        first();
        html.own("<button id=\"all\" type=\"button\" aria-pressed=\"false\" hidden>");
        html.own("Show all quotes</button>\n");
        brief.sections().forEach(this::section);
        stories();
        new HtmlReports(brief, picture, html).write();
        html.own("</main>\n");
        PageFrame.close(
                html,
                "Every line is put together by a program from the words of the reports, which it"
                        + " shows; words in square brackets were put back from the same report. It"
                        + " tells who says so and how many independent sources there are; it does"
                        + " not tell what is true. Text that several reports took from one origin"
                        + " counts once.");
        return html.toString();
    }

    private void header() {
        html.own("<header class=\"wide\">\n");
        String asOf = brief.asOfInWords().isEmpty() ? "" : ", as of " + brief.asOfInWords();
        html.element("p", "Brief by Second Source" + asOf, "class", "kicker");
        html.element("h1", brief.title()).own("\n");
        html.element("p", brief.read(), "class", "opening").own("\n</header>\n");
    }

    /// The first screen, part by part; what has changed since an earlier brief before the rest.
    private void first() {
        html.open("section", "id", "first").own("\n");
        if (brief.first().isEmpty()) {
            html.element("p", "No sentence of these reports reads alone.");
        }
        List<Line> changed = brief.first().stream().filter(HtmlPage::isChangedNews).toList();
        part("Since " + brief.earlier(), changed);
        for (Line.Topic topic : Line.Topic.values()) {
            part(
                    topic.title(),
                    brief.first().stream()
                            .filter(line -> line.topic() == topic && !isChangedNews(line))
                            .toList());
        }
        html.closeLine();
    }

    private static boolean isChangedNews(Line line) {
        return line.topic() == Line.Topic.NEWS && line.change() != Line.Change.NONE;
    }

    private void part(String title, List<Line> some) {
        if (!some.isEmpty()) {
            html.element("h2", title).own("\n");
            lines.list(some);
        }
    }

    private void section(Brief.Section section) {
        open(
                section.topic().name().toLowerCase(Locale.ROOT),
                section.topic().title(),
                section.lines().size());
        lines.list(section.lines().subList(0, Math.min(MOST_LINES, section.lines().size())));
        if (section.lines().size() > MOST_LINES) {
            html.element(
                    "p", (section.lines().size() - MOST_LINES) + " more stand in the JSON alone.");
        }
        html.close().closeLine();
    }

    private void open(String id, String title, int count) {
        html.open("section", "id", id).open("details", "class", "part").open("summary");
        html.element("h2", title);
        html.element("span", String.format(Locale.ROOT, "%,d", count), "class", "count").close();
    }

    private void stories() {
        if (brief.stories().isEmpty()) {
            return;
        }
        open("stories", "Other stories", brief.stories().size());
        html.open("ul", "class", "lines").own("\n");
        for (Brief.OtherStory story :
                brief.stories().subList(0, Math.min(MOST_LINES, brief.stories().size()))) {
            html.open("li").open("p", "class", "plain");
            story.line()
                    .ifPresent(
                            line -> html.element("span", line.text(), "class", "told").text(" "));
            html.element("span", story.size() + "; --story " + story.id(), "class", "meta");
            html.close().closeLine();
        }
        html.close().close().closeLine();
    }
}
