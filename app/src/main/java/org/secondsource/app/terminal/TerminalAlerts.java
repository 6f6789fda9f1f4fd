package org.secondsource.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.Wording;
import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.Source;
import org.secondsource.ladder.Telling;
import org.secondsource.ladder.alert.Alert;
import org.secondsource.ladder.form.Outcome;

/// Shows alerts, each in a few lines that a person can read aloud.
public final class TerminalAlerts {
    /// The ledger has the others.
    private static final int MOST_QUOTES = 3;

    private TerminalAlerts() {}

    /// All of them; nothing where there are none.
    public static String of(List<Alert> alerts, PictureLookup lookup, Screen screen) {
        Page page = new Page(screen);
        alerts.forEach(alert -> tell(page, alert, lookup));
        return page.toString();
    }

    private static void tell(Page page, Alert alert, PictureLookup lookup) {
        page.print(
                "",
                2,
                new StyledText()
                        .add(Style.CITE, alert.id())
                        .add(Style.STRONG, alert.sentence())
                        .add(Style.FAINT, "(" + alert.ladder().ladder().title() + ")"));
        List<Telling> told = new ArrayList<>();
        for (ConditionVerdict condition : alert.ladder().conditions()) {
            if (alert.step().step().when().names().contains(condition.name())) {
                page.plain(
                        2,
                        "%s: %s, %s of %d"
                                .formatted(
                                        condition.told(),
                                        condition.outcome().words(),
                                        Wording.independentSources(condition.count()),
                                        condition.needed()));
                told.addAll(condition.backing());
                told.addAll(condition.against());
            }
        }
        told.stream()
                .limit(MOST_QUOTES)
                .forEach(telling ->
                        page.quote(4, telling.source().name() + ":", lookup.quote(telling.cite())));
        alert.step().restsOn().stream()
                .map(set -> Wording.list(set.stream().map(Source::name).distinct().toList()))
                .distinct()
                .forEach(set -> page.plain(2, "Rests on: " + set));
        page.plain(2, "What would change it: " + alert.step().wouldChange());
        if (alert.to() == Outcome.HOLDS) {
            alert.step().step().measures().forEach(measure -> page.plain(2, "Due: " + measure));
        }
    }
}
