package org.secondsource.app.terminal;

import java.util.List;
import java.util.Locale;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;

/// Shows a brief as plain text: one screen with the news, and below it, where that is asked for,
/// all the rest.
public final class TerminalBrief {
    /// Width of the column that names the part of the screen.
    private static final int PART_COLUMN = 9;

    /// Width of the column of days: "Mon 28 Oct 2024" and "28 Oct to 3 Nov 2024".
    private static final int DAY_COLUMN = 22;

    private final Brief brief;
    private final Page page;

    private TerminalBrief(Brief brief, Screen screen) {
        this.brief = brief;
        this.page = new Page(screen);
    }

    /// The first screen.
    public static String of(Brief brief, Screen screen) {
        return new TerminalBrief(brief, screen).screen();
    }

    /// The first screen and all that stands below it.
    public static String full(Brief brief, Screen screen) {
        TerminalBrief shown = new TerminalBrief(brief, screen);
        shown.screen();
        return shown.rest();
    }

    private String screen() {
        page.print("", 0, new StyledText().add(Style.STRONG, brief.title()));
        page.print("", 0, new StyledText().add(Style.FAINT, brief.read()));
        String part = "";
        for (Line line : brief.first()) {
            String own = part(line);
            first(line, own.equals(part) ? "" : own);
            part = own;
        }
        if (brief.first().isEmpty()) {
            page.plain(
                    0,
                    "No sentence of these reports reads alone; --full shows what else there is.");
        }
        return page.toString();
    }

    private String part(Line line) {
        if (line.topic() == Line.Topic.NEWS && line.change() != Line.Change.NONE) {
            return "Since";
        }
        return switch (line.topic()) {
            case NEWS -> "News";
            case FIGURES -> "Figures";
            case CONTRADICTED -> "Against";
            case NEXT -> "Next";
            default -> "";
        };
    }

    private void first(Line line, String part) {
        String start = String.format(Locale.ROOT, "%-" + PART_COLUMN + "s", part);
        StyledText text = new StyledText();
        if (line.change() != Line.Change.NONE) {
            text.add(Style.WARNING, line.change().words()).joined().add(":");
        }
        text.add(Style.STRONG, line.text());
        page.print(start, PART_COLUMN, backing(text, line));
    }

    private static StyledText backing(StyledText text, Line line) {
        boolean several = line.label().contains("independent sources");
        return text.add(several ? Style.GOOD : Style.FAINT, line.backing());
    }

    private String rest() {
        for (Brief.Section section : brief.sections()) {
            page.heading(section.topic().title());
            section.lines().forEach(this::below);
        }
        stories(brief.stories());
        page.sources(brief.sources());
        return page.toString();
    }

    private void below(Line line) {
        boolean dated = line.topic() == Line.Topic.HAPPENED;
        StyledText text = new StyledText().add(line.text());
        if (dated) {
            String start = String.format(Locale.ROOT, "  %-" + DAY_COLUMN + "s", line.when());
            text.add(Style.FAINT, line.label().isEmpty() ? "" : "– " + line.label());
            page.print(start, start.length(), text.cites(line.quotes()));
        } else {
            page.print("  ", 4, backing(text, line).cites(line.quotes()));
        }
    }

    private void stories(List<Brief.OtherStory> stories) {
        if (stories.isEmpty()) {
            return;
        }
        page.heading("Other stories");
        for (Brief.OtherStory story : stories) {
            StyledText text = new StyledText().add(Style.CITE, story.id().toString());
            text.add(Style.FAINT, story.size());
            story.line().ifPresent(line -> text.joined().add(": ").add(line.text()));
            page.print("  ", 4, text);
        }
    }
}
