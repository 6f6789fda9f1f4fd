package org.secondsource.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secondsource.brief.Brief;
import org.secondsource.brief.Line;
import org.secondsource.brief.Quote;
import org.secondsource.brief.Sentence;

/// Writes a brief as Markdown (CommonMark, with the tables of GitHub).
public final class MarkdownPage {
    private final Brief brief;
    private final StringBuilder out = new StringBuilder();

    private MarkdownPage(Brief brief) {
        this.brief = brief;
    }

    /// The brief, its sections as headings, its reports as a numbered list at the end.
    public static String of(Brief brief) {
        return new MarkdownPage(brief).write();
    }

    private String write() {
        print("# ", escape(brief.title()));
        for (Sentence sentence : brief.opening()) {
            print("\n", escape(sentence.text()));
        }
        for (Sentence sentence : brief.digest()) {
            print("\n", "**" + escape(sentence.text()) + "**" + cites(sentence.quotes()));
        }
        brief.sections().forEach(this::section);
        sources();
        // By this the program knows its own briefs again and does not read them as reports.
        print("\n", "<!-- Second Source -->");
        return out.toString();
    }

    private void print(String start, String text) {
        out.append(start).append(text).append('\n');
    }

    private void section(Brief.Section section) {
        print("\n## ", section.topic().title());
        print("\n*", escape(section.explanation()) + "*\n");
        if (section.topic() == Brief.Topic.COPIES) {
            out.append("| | share of text | |\n|---|---|---|\n");
        }
        section.lines().subList(0, section.shown()).forEach(this::line);
        if (section.more() > 0) {
            print("\n", "and " + section.more() + " more");
        }
    }

    private void line(Line line) {
        switch (line) {
            case Line.Told told -> told("- ", told);
            case Line.Difference difference -> {
                print("- ", "**" + escape(difference.why()) + "**");
                for (Line.Side side : difference.sides()) {
                    String lead = side.lead().isEmpty() ? "" : "**" + escape(side.lead()) + ":** ";
                    told("  - " + lead, side.told());
                }
            }
            case Line.Figures figures -> figures(figures);
            case Line.Happening happening ->
                    print(
                            "- ",
                            "**%s** %s: %s%s%s"
                                    .formatted(
                                            escape(happening.when()),
                                            escape(happening.kind()),
                                            escape(happening.sentence().text()),
                                            status(happening.statusInWords()),
                                            cites(happening.quotes())));
            case Line.Pact pact -> pact(pact);
            case Line.Who who -> who(who);
            case Line.Shared shared -> shared(shared);
            case Line.Unread unread ->
                    print("- ", escape(unread.location()) + ": " + escape(unread.reason()));
        }
    }

    private void told(String start, Line.Told told) {
        String voices =
                told.voices().stream().map(Line.Voice::name).collect(Collectors.joining(", "));
        StringBuilder backing = new StringBuilder();
        if (told.sources().max() > 0) {
            backing.append(told.sourcesInWords()).append(voices.isEmpty() ? "" : ": ");
        }
        backing.append(escape(voices));
        if (!told.caveat().isEmpty()) {
            backing.append(" (").append(escape(told.caveat())).append(')');
        }
        String indent = " ".repeat(start.indexOf('-') + 2);
        print(start, escape(told.sentence().text()) + "  ");
        print(indent, "*" + backing.toString().strip() + "*" + cites(told.quotes()));
    }

    private void figures(Line.Figures figures) {
        print("- ", "**" + escape(figures.what()) + "**");
        for (Line.Point point : figures.points()) {
            print(
                    "  - ",
                    "%s: %s, %s%s"
                            .formatted(
                                    point.dayInWords(),
                                    escape(point.words()),
                                    escape(point.voice()),
                                    cites(point.quotes())));
        }
    }

    private void pact(Line.Pact pact) {
        String parties = pact.parties().isEmpty() ? "" : ": " + escape(pact.parties());
        print("- ", "**" + escape(pact.name()) + "**" + parties);
        for (Line.Step step : pact.steps()) {
            String when = step.when().isEmpty() ? "" : ", " + escape(step.when());
            print("  - ", step.step() + when + cites(step.quotes()));
        }
    }

    private void who(Line.Who who) {
        String description = who.description().isEmpty() ? "" : ", " + escape(who.description());
        print("- ", "**" + escape(who.name()) + "**" + description + cites(who.quotes()));
    }

    private void shared(Line.Shared shared) {
        print(
                "| ",
                String.format(
                        Locale.ROOT,
                        "%s | %d %% of [%d], %d %% of [%d] | %s |",
                        escape(shared.sentence().text()),
                        Math.round(shared.coverageOfA() * 100),
                        shared.a(),
                        Math.round(shared.coverageOfB() * 100),
                        shared.b(),
                        shared.passages().size() + " passages"));
    }

    private void sources() {
        if (brief.sources().isEmpty()) {
            return;
        }
        out.append("\n## Reports\n\n");
        for (Brief.Source source : brief.sources()) {
            print(
                    "- ",
                    "[%d] %s, %s: %s"
                            .formatted(
                                    source.number(),
                                    escape(source.name()),
                                    escape(source.date()),
                                    escape(source.title())));
        }
    }

    private static String status(String words) {
        return words.isEmpty() ? "" : " *" + escape(words) + "*";
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
