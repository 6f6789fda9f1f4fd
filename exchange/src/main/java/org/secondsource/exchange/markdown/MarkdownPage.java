package org.secondsource.exchange.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Quote;
import org.secondsource.exchange.view.PlainText;

/// Writes a brief as Markdown (CommonMark).
public final class MarkdownPage {
    private final Brief brief;
    private final StringBuilder out = new StringBuilder();

    private MarkdownPage(Brief brief) {
        this.brief = brief;
    }

    /// The brief: the first screen, its sections as headings, its reports as a numbered list.
    public static String of(Brief brief) {
        return new MarkdownPage(brief).write();
    }

    private String write() {
        print("# ", escape(brief.title()));
        print("\n", escape(brief.read()));
        List<Line> changed = brief.first().stream().filter(MarkdownPage::isChangedNews).toList();
        part("Since " + brief.earlier(), changed);
        for (Line.Topic topic : Line.Topic.values()) {
            part(
                    topic.title(),
                    brief.first().stream()
                            .filter(line -> line.topic() == topic && !isChangedNews(line))
                            .toList());
        }
        brief.sections().forEach(section -> part(section.topic().title(), section.lines()));
        stories();
        sources();
        // By this the program knows its own briefs again and does not read them as reports.
        print("\n", "<!-- Second Source -->");
        return out.toString();
    }

    private static boolean isChangedNews(Line line) {
        return line.topic() == Line.Topic.NEWS && line.change() != Line.Change.NONE;
    }

    private void print(String start, String text) {
        out.append(start).append(text).append('\n');
    }

    private void part(String title, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        print("\n## ", escape(title) + "\n");
        lines.forEach(this::line);
    }

    private void line(Line line) {
        String change =
                line.change() == Line.Change.NONE ? "" : "**" + line.change().words() + ":** ";
        String backing = line.backing();
        print(
                "- ",
                change
                        + escape(line.text())
                        + (backing.isEmpty() ? "" : " *" + escape(backing) + "*")
                        + cites(line.quotes()));
    }

    private void stories() {
        if (brief.stories().isEmpty()) {
            return;
        }
        print("\n## ", "Other stories\n");
        for (Brief.OtherStory story : brief.stories()) {
            String told = story.line().map(line -> ": " + escape(line.text())).orElse("");
            print(
                    "- ",
                    "%s, %s%s"
                            .formatted(escape(story.id().toString()), escape(story.size()), told));
        }
    }

    private void sources() {
        if (brief.sources().isEmpty()) {
            return;
        }
        out.append("\n## Reports\n\n");
        for (Brief.Source source : brief.sources()) {
            print(
                    "- ",
                    "[%d] %s, %s: %s (%s)"
                            .formatted(
                                    source.number(),
                                    escape(source.name()),
                                    escape(source.date()),
                                    escape(source.title()),
                                    escape(source.file())));
        }
    }

    private static String cites(List<Quote> quotes) {
        return Quote.numbers(quotes).stream()
                .map(number -> " [" + number + "]")
                .collect(Collectors.joining());
    }

    /// Text of reports with the marks of Markdown and HTML made harmless, on one line.
    static String escape(String text) {
        return PlainText.safe(text)
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|~#!])", "\\\\$1");
    }
}
