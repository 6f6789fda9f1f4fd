package org.secondsource.app.terminal;

import java.util.List;
import java.util.Optional;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Wording;
import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.Telling;
import org.secondsource.ladder.form.Outcome;

/// Shows how a ladder stands: its steps with the measures that are due, then each condition with
/// the words it rests on.
public final class TerminalLadder {
    private final Page page;
    private final PictureLookup lookup;

    private TerminalLadder(PictureLookup lookup, Screen screen) {
        this.page = new Page(screen);
        this.lookup = lookup;
    }

    /// The whole ladder.
    public static String of(
            LadderVerdict verdict,
            PictureLookup lookup,
            List<Brief.Source> sources,
            Screen screen) {
        TerminalLadder shown = new TerminalLadder(lookup, screen);
        shown.head(verdict);
        verdict.steps().forEach(shown::step);
        shown.page.heading("Conditions");
        verdict.conditions().forEach(shown::condition);
        shown.page.sources(sources);
        return shown.page.toString();
    }

    private void head(LadderVerdict verdict) {
        page.print(
                "",
                0,
                new StyledText()
                        .add(Style.TITLE, verdict.ladder().title())
                        .joined()
                        .add(", as of " + Wording.day(verdict.today())));
        Optional<StepVerdict> highest = verdict.highest();
        page.plain(
                0,
                highest.map(step -> "The last step that holds: " + step.step().title() + ".")
                        .orElse("No step holds."));
    }

    private void step(StepVerdict verdict) {
        StyledText title =
                new StyledText()
                        .add(Style.STRONG, verdict.step().title())
                        .add(Style.FAINT, "(" + verdict.step().id() + ")")
                        .joined()
                        .add(": ")
                        .add(style(verdict.outcome()), verdict.outcome().words());
        verdict.since().ifPresent(day -> title.add("since " + Wording.day(day)));
        page.print("\n", 0, title);
        if (verdict.outcome() == Outcome.HOLDS) {
            if (!verdict.step().decision().isEmpty()) {
                page.plain(2, "To be decided by: " + verdict.step().decision());
            }
            verdict.step().measures().forEach(measure -> page.plain(2, "Due: " + measure));
        }
        String rests = verdict.rests();
        if (!rests.isEmpty()) {
            page.plain(2, rests);
        }
        page.plain(2, "What would change it: " + verdict.wouldChange());
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> Style.GOOD;
            case UNDECIDED -> Style.WARNING;
            case DOES_NOT_HOLD -> Style.FAINT;
        };
    }

    private void condition(ConditionVerdict verdict) {
        StyledText title =
                new StyledText()
                        .add(Style.STRONG, verdict.name())
                        .joined()
                        .add(": ")
                        .add(style(verdict.outcome()), verdict.outcome().words())
                        .joined();
        boolean counted = verdict.count().max() > 0 || !verdict.against().isEmpty();
        title.add(
                counted
                        ? ", "
                                + Wording.independentSources(verdict.count())
                                + " of "
                                + verdict.needed()
                        : ", nothing tells it");
        page.print("\n  ", 2, title);
        if (!verdict.told().equals(verdict.name())) {
            page.faint(4, verdict.told());
        }
        verdict.backing().forEach(telling -> telling("for", telling));
        verdict.open().forEach(telling -> telling("may be for", telling));
        verdict.against().forEach(telling -> telling("against", telling));
        verdict.leftOut().forEach(telling -> telling("not counted", telling));
    }

    private void telling(String sense, Telling telling) {
        String gaps =
                telling.open().isEmpty() ? "" : "; not told: " + String.join(", ", telling.open());
        String via =
                telling.source().equals(telling.origin()) ? "" : " by " + telling.origin().name();
        page.quote(
                4,
                sense + ", " + telling.source().name() + via + gaps + ":",
                lookup.quote(telling.cite()));
    }
}
