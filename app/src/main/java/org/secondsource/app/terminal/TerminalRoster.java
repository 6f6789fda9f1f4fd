package org.secondsource.app.terminal;

import java.util.List;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.line.Brief;
import org.secondsource.ledger.Roster;

/// Shows who is who, and where each stands.
public final class TerminalRoster {
    private final Page page;

    private final boolean ids;

    private TerminalRoster(Screen screen, boolean ids) {
        this.page = new Page(screen);
        this.ids = ids;
    }

    /// The whole roster.
    ///
    /// @param ids whether to show the id of each actor
    public static String of(Roster roster, List<Brief.Source> sources, Screen screen, boolean ids) {
        TerminalRoster shown = new TerminalRoster(screen, ids);
        roster.entries().forEach(shown::entry);
        shown.page.sources(sources);
        return shown.page.toString();
    }

    private void entry(Roster.Entry entry) {
        StyledText text = new StyledText().add(Style.STRONG, entry.name());
        text.add(Style.FAINT, "(" + entry.kind() + ")");
        if (!entry.description().isEmpty()) {
            text.joined().add(": ").add(entry.description());
        }
        page.print("", 4, text);
        if (ids) {
            page.faint(4, entry.id().toString());
        }
        int reports = entry.reports();
        String said =
                entry.statements() == 0
                        ? ""
                        : "; %s told of them"
                                .formatted(
                                        entry.statements() == 1
                                                ? "1 statement"
                                                : entry.statements() + " statements");
        page.faint(4, (reports == 1 ? "in 1 report" : "in " + reports + " reports") + said);
        for (Roster.Stance stance : entry.stances()) {
            String turned = stance.turned() ? " (turned)" : "";
            page.plain(4, stance.steps().getLast().stance() + " " + stance.about() + turned);
            for (Roster.Step step : stance.steps()) {
                String when = step.when().isEmpty() ? "" : ", " + step.when();
                page.quote(6, step.stance() + when + ":", step.quote());
            }
        }
    }
}
