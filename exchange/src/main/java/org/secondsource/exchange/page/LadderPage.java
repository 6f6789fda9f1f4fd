package org.secondsource.exchange.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Quote;
import org.secondsource.brief.line.Wording;
import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.Telling;
import org.secondsource.ladder.form.Outcome;

/// Writes how a ladder stands as one self-contained page: its steps with what is due, what they
/// rest on and what would change them, the days on which they turned, and the words behind each
/// condition.
public final class LadderPage {
    private final LadderVerdict verdict;
    private final PictureLookup lookup;
    private final HtmlText html = new HtmlText();

    private LadderPage(LadderVerdict verdict, PictureLookup lookup) {
        this.verdict = verdict;
        this.lookup = lookup;
    }

    /// A day on which steps turned, as it was known then.
    ///
    /// @param steps those that turned
    public record Turn(LocalDate day, int reports, List<StepVerdict> steps) {
        public Turn {
            steps = List.copyOf(steps);
        }
    }

    /// The page.
    ///
    /// @param turns the earliest first; none where the past was not replayed
    /// @param sources the reports that are quoted
    public static String of(
            LadderVerdict verdict,
            List<Turn> turns,
            PictureLookup lookup,
            List<Brief.Source> sources) {
        LadderPage page = new LadderPage(verdict, lookup);
        page.head();
        page.html.own("<main class=\"wide\">\n");
        verdict.steps().forEach(page::step);
        page.turns(turns);
        page.conditions();
        page.sources(sources);
        page.html.own("</main>\n");
        PageFrame.close(
                page.html,
                "A step holds by so many independent sources as the ladder asks for. It names the"
                        + " measures that are due, and takes none.");
        return page.html.toString();
    }

    private void head() {
        String title = verdict.ladder().title();
        PageFrame.open(html, title);
        html.own("<header class=\"wide\">\n");
        html.element("p", "A ladder of measures by Second Source", "class", "kicker");
        html.element("h1", title);
        Optional<StepVerdict> highest = verdict.highest();
        html.element(
                "p",
                highest.map(step -> "The last step that holds: " + step.step().title() + ".")
                        .orElse("No step holds."),
                "class",
                "opening");
        html.element("p", "As of " + Wording.day(verdict.today()), "class", "meta");
        html.own("</header>\n");
    }

    private void step(StepVerdict step) {
        html.open("section", "class", "card");
        html.element("h2", step.step().title() + ": " + step.outcome().words());
        step.since()
                .ifPresent(day -> html.element("p", "Since " + Wording.day(day), "class", "meta"));
        if (step.outcome() == Outcome.HOLDS) {
            if (!step.step().decision().isEmpty()) {
                html.element("p", "To be decided by: " + step.step().decision());
            }
            step.step().measures().forEach(measure -> html.element("p", "Due: " + measure));
        }
        if (!step.rests().isEmpty()) {
            html.element("p", step.rests());
        }
        html.element("p", "What would change it: " + step.wouldChange());
        html.closeLine();
    }

    private void turns(List<Turn> turns) {
        if (turns.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Day by day");
        html.element(
                "p",
                "Each day as it was known then, of the reports published by its end.",
                "class",
                "meta");
        html.open("ul", "class", "tree").own("\n");
        for (Turn turn : turns) {
            html.open("li");
            html.element("b", Wording.day(turn.day()));
            html.text(", " + Wording.count(turn.reports(), "report"));
            for (StepVerdict step : turn.steps()) {
                String told = step.step().title() + " " + step.outcome().words() + ". ";
                html.element("span", told + step.rests(), "class", "meta");
                html.element(
                        "span", "What would change it: " + step.wouldChange(), "class", "meta");
            }
            html.closeLine();
        }
        html.close().closeLine();
    }

    private void conditions() {
        html.open("section").element("h2", "Conditions");
        for (ConditionVerdict condition : verdict.conditions()) {
            html.open("div", "class", "card");
            html.element("h3", condition.told() + ": " + condition.outcome().words());
            html.element(
                    "p",
                    "%s of %d"
                            .formatted(
                                    Wording.independentSources(condition.count()),
                                    condition.needed()),
                    "class",
                    "meta");
            tellings("For", condition.backing());
            tellings("May be for", condition.open());
            tellings("Against", condition.against());
            tellings("Not counted", condition.leftOut());
            html.closeLine();
        }
        html.closeLine();
    }

    private void tellings(String sense, List<Telling> tellings) {
        for (Telling telling : tellings) {
            Quote quote = lookup.quote(telling.cite());
            String gaps =
                    telling.open().isEmpty()
                            ? ""
                            : "; not told: " + String.join(", ", telling.open());
            html.open("p");
            html.text("%s, %s%s: “".formatted(sense, telling.source().name(), gaps));
            html.text(quote.before()).element("mark", quote.cite().exact()).text(quote.after());
            html.text("” ").element("a", "[" + quote.number() + "]", "href", "#r" + quote.number());
            html.closeLine();
        }
    }

    private void sources(List<Brief.Source> sources) {
        html.open("section").element("h2", "Reports");
        html.open("ul", "class", "tree").own("\n");
        for (Brief.Source source : sources) {
            html.open("li", "id", "r" + source.number());
            html.element("b", "[" + source.number() + "] " + source.name());
            html.text(", " + source.date() + ": " + source.title());
            html.closeLine();
        }
        html.close().closeLine();
    }
}
