package org.secondsource.exchange.assistant;

import java.util.List;
import org.secondsource.brief.line.Wording;
import org.secondsource.exchange.assistant.Tool.Argument;
import org.secondsource.exchange.json.kept.LadderJson;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.Source;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.Telling;

/// Tells how a ladder of measures stands.
final class LadderTool {
    private LadderTool() {}

    static List<Tool> all() {
        return List.of(
                new Tool(
                        "verdict",
                        "Tells which steps of a ladder of conditions and measures hold, do not hold or"
                                + " are undecided; since when, on how many independent sources, on whom it"
                                + " rests, what would change it, and the words behind each condition. It"
                                + " takes no measure.",
                        List.of(
                                Argument.needed(
                                        "ladder",
                                        "the YAML text of the ladder (ladder, format: 1, conditions,"
                                                + " steps)"),
                                Argument.day(
                                        "day", "as of which it is asked; the newest if not said")),
                        List.of("ladder", "asOf", "steps", "conditions"),
                        LadderTool::weigh));
    }

    private static Tool.Told weigh(Asked asked, Subject subject) {
        PictureView view = subject.view();
        LadderVerdict verdict = subject.verdict(asked.needed("ladder"), asked.day("day"));
        Fenced text = new Fenced();
        verdict.steps().forEach(step -> tell(text, step));
        verdict.conditions().forEach(condition -> tell(text, view, condition));
        return new Tool.Told(text.toString(), json -> LadderJson.fields(json, view, verdict));
    }

    private static void tell(Fenced text, StepVerdict verdict) {
        text.own(
                "Step %s: %s%s."
                        .formatted(
                                verdict.step().id(),
                                verdict.outcome().words(),
                                verdict.since().map(day -> " since " + day).orElse("")));
        verdict.restsOn()
                .forEach(set ->
                        text.words(
                                "rests on: ",
                                Wording.list(set.stream().map(Source::name).toList())));
        text.words("what would change it: ", verdict.wouldChange());
    }

    private static void tell(Fenced text, PictureView view, ConditionVerdict verdict) {
        text.own(
                "Condition %s: %s, %s; %d asked for."
                        .formatted(
                                verdict.name(),
                                verdict.outcome().words(),
                                Wording.independentSources(verdict.count()),
                                verdict.needed()));
        tell(text, view, "for: ", verdict.backing());
        tell(text, view, "may be for: ", verdict.open());
        tell(text, view, "against: ", verdict.against());
        tell(text, view, "not counted: ", verdict.leftOut());
    }

    private static void tell(Fenced text, PictureView view, String label, List<Telling> tellings) {
        tellings.forEach(told ->
                text.words(label, told.source().name() + ", in " + view.quoted(told.cite())));
    }
}
