package org.secondsource.app.terminal;

import java.util.List;
import java.util.Locale;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.line.Brief;
import org.secondsource.ledger.Timeline;

/// Shows events by date with what each report tells of them, then pacts step by step.
public final class TerminalTimeline {
    private static final int DAY_COLUMN = 22;

    private final Page page;

    private final boolean ids;

    private TerminalTimeline(Screen screen, boolean ids) {
        this.page = new Page(screen);
        this.ids = ids;
    }

    /// The whole timeline.
    ///
    /// @param ids whether to show the id of each event
    public static String of(
            Timeline timeline, List<Brief.Source> sources, Screen screen, boolean ids) {
        TerminalTimeline shown = new TerminalTimeline(screen, ids);
        timeline.items().forEach(shown::item);
        if (!timeline.pacts().isEmpty()) {
            shown.page.heading("Agreements");
        }
        timeline.pacts().forEach(shown::pact);
        shown.page.sources(sources);
        return shown.page.toString();
    }

    private void item(Timeline.Item item) {
        String start = String.format(Locale.ROOT, "%-" + DAY_COLUMN + "s", item.when());
        StyledText text = new StyledText().add(item.text()).add(Style.WARNING, item.status());
        page.print(start, DAY_COLUMN, text);
        if (ids) {
            page.faint(DAY_COLUMN, item.event().toString());
        }
        if (item.history().size() > 1) {
            item.history().stream()
                    .map(TerminalTimeline::telling)
                    .distinct()
                    .forEach(telling -> page.plain(DAY_COLUMN, telling));
        }
    }

    private static String telling(Timeline.Telling telling) {
        String due = telling.when().isEmpty() ? "" : " for " + telling.when();
        return "[%d] %s: %s%s"
                .formatted(telling.quote().number(), telling.published(), telling.status(), due);
    }

    private void pact(Timeline.Pact pact) {
        StyledText name = new StyledText().add(Style.STRONG, pact.name());
        if (!pact.parties().isEmpty()) {
            name.joined().add(": ").add(pact.parties());
        }
        page.print("", 2, name);
        for (Timeline.Step step : pact.steps()) {
            StyledText text = new StyledText().add(step.step()).cites(step.quotes());
            page.print(
                    String.format(Locale.ROOT, "  %-" + (DAY_COLUMN - 2) + "s", step.when()),
                    DAY_COLUMN,
                    text);
        }
    }
}
