package org.secondsource.app.terminal;

import java.util.Locale;
import java.util.stream.Collectors;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.Brief;
import org.secondsource.brief.Line;
import org.secondsource.brief.Sentence;
import org.secondsource.reading.event.EventStatus;

/// Shows a brief as plain text, wrapped to the width of the screen.
public final class TerminalBrief {
    /// Width of the column of days: "Mon 28 Oct 2024" and "28 Oct to 3 Nov 2024".
    private static final int DAY_COLUMN = 22;

    private final Brief brief;
    private final Page page;

    private TerminalBrief(Brief brief, Screen screen) {
        this.brief = brief;
        this.page = new Page(screen);
    }

    public static String of(Brief brief, Screen screen) {
        return new TerminalBrief(brief, screen).write();
    }

    private String write() {
        page.print("", 0, new StyledText().add(Style.STRONG, brief.title()));
        for (Sentence sentence : brief.opening()) {
            page.print("", 0, new StyledText().add(sentence.text()));
        }
        for (Sentence sentence : brief.digest()) {
            StyledText text = new StyledText().add(Style.STRONG, sentence.text());
            page.print("  ", 4, text.cites(sentence.quotes()));
        }
        for (Brief.Section section : brief.sections()) {
            section(section);
        }
        page.sources(brief.sources());
        return page.toString();
    }

    private void section(Brief.Section section) {
        page.heading(section.topic().title());
        int number = 1;
        for (Line line : section.lines().subList(0, section.shown())) {
            line(line, number++);
        }
        if (section.more() > 0) {
            page.print(
                    "  ", 2, new StyledText().add(Style.FAINT, "and " + section.more() + " more"));
        }
    }

    private void line(Line line, int number) {
        switch (line) {
            case Line.Told told -> told(told, "", String.format(Locale.ROOT, "%2d. ", number));
            case Line.Difference difference -> difference(difference, number);
            case Line.Figures figures -> figures(figures);
            case Line.Happening happening -> happening(happening);
            case Line.Pact pact -> pact(pact);
            case Line.Who who -> who(who);
            case Line.Shared shared -> shared(shared);
            case Line.Unread unread ->
                    page.print(
                            "  ",
                            4,
                            new StyledText()
                                    .add(unread.location())
                                    .joined()
                                    .add(": ")
                                    .add(Style.FAINT, unread.reason()));
        }
    }

    private void told(Line.Told told, String lead, String start) {
        int indent = start.length();
        StyledText text = new StyledText().add(Style.STRONG, lead);
        page.print(start, indent, text.add(told.sentence().text()));
        page.print(" ".repeat(indent), indent, backing(told));
    }

    /// "2 independent sources: A and B [1] [4]".
    private StyledText backing(Line.Told told) {
        StyledText text = new StyledText();
        String voices =
                told.voices().stream().map(Line.Voice::name).collect(Collectors.joining(", "));
        if (told.sources().max() > 0) {
            Style style = told.sources().min() >= 2 ? Style.GOOD : Style.FAINT;
            text.add(style, told.sourcesInWords()).joined().add(voices.isEmpty() ? "" : ":");
        }
        text.add(Style.FAINT, voices);
        if (!told.caveat().isEmpty()) {
            text.add(Style.WARNING, "(" + told.caveat() + ")");
        }
        return text.cites(told.quotes());
    }

    private void difference(Line.Difference difference, int number) {
        String start = String.format(Locale.ROOT, "%2d. ", number);
        page.print(start, start.length(), new StyledText().add(Style.STRONG, difference.why()));
        for (Line.Side side : difference.sides()) {
            String lead = side.lead().isEmpty() ? "" : side.lead() + ": ";
            told(side.told(), lead, "    - ");
        }
    }

    private void figures(Line.Figures figures) {
        page.print(
                "  ",
                2,
                new StyledText()
                        .add(Style.STRONG, figures.what())
                        .add(Style.CITE, Sparkline.of(figures.points())));
        int widest =
                figures.points().stream().mapToInt(point -> point.words().length()).max().orElse(0);
        for (Line.Point point : figures.points()) {
            String start =
                    String.format(
                            Locale.ROOT,
                            "    %-16s %" + Math.max(1, widest) + "s  ",
                            point.dayInWords(),
                            point.words());
            page.print(
                    start,
                    start.length(),
                    new StyledText().add(Style.FAINT, point.voice()).cites(point.quotes()));
        }
    }

    private void happening(Line.Happening happening) {
        String start = String.format(Locale.ROOT, "  %-" + DAY_COLUMN + "s", happening.when());
        Style style =
                happening.status() == EventStatus.CANCELLED
                                || happening.status() == EventStatus.DENIED
                        ? Style.WARNING
                        : Style.FAINT;
        page.print(
                start,
                start.length(),
                new StyledText()
                        .add(Style.STRONG, happening.kind())
                        .joined()
                        .add(": ")
                        .add(happening.sentence().text())
                        .add(style, happening.statusInWords())
                        .cites(happening.quotes()));
    }

    private void pact(Line.Pact pact) {
        StyledText name = new StyledText().add(Style.STRONG, pact.name());
        if (!pact.parties().isEmpty()) {
            name.joined().add(": ").add(pact.parties());
        }
        page.print("  ", 4, name);
        for (Line.Step step : pact.steps()) {
            String start = String.format(Locale.ROOT, "    %-" + DAY_COLUMN + "s", step.when());
            page.print(
                    start, start.length(), new StyledText().add(step.step()).cites(step.quotes()));
        }
    }

    private void who(Line.Who who) {
        StyledText text = new StyledText().add(Style.STRONG, who.name());
        if (!who.description().isEmpty()) {
            text.joined().add(", ").add(who.description());
        }
        page.print("  ", 4, text.cites(who.quotes()));
    }

    private void shared(Line.Shared shared) {
        StyledText text =
                new StyledText()
                        .add(shared.sentence().text())
                        .add(Style.FAINT, shared.coverageInWords());
        page.print("  ", 4, text);
    }
}
