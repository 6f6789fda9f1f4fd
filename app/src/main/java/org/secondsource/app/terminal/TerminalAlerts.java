package org.secondsource.app.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.app.terminal.StyledText.Style;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Wording;
import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.Telling;
import org.secondsource.ladder.alert.Alert;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Shows alerts, each in a few lines that a person can read aloud.
public final class TerminalAlerts {
    /// The ledger has the others.
    private static final int MOST_QUOTES = 3;

    private final Page page;
    private final PictureLookup lookup;
    private final Map<ReportId, Brief.Source> sources = new HashMap<>();
    private final Set<Brief.Source> used =
            new TreeSet<>(Comparator.comparingInt(Brief.Source::number));

    private TerminalAlerts(PictureLookup lookup, List<Brief.Source> sources, Screen screen) {
        this.page = new Page(screen);
        this.lookup = lookup;
        sources.forEach(source -> this.sources.put(source.report(), source));
    }

    /// One of them, with the reports that it quotes.
    ///
    /// @param sources all reports of the picture
    public static String of(
            Alert alert, PictureLookup lookup, List<Brief.Source> sources, Screen screen) {
        TerminalAlerts shown = new TerminalAlerts(lookup, sources, screen);
        shown.tell(alert);
        shown.used.forEach(source ->
                shown.page.plain(
                        4,
                        "[%d] %s, %s: %s"
                                .formatted(
                                        source.number(),
                                        source.name(),
                                        source.date(),
                                        source.title())));
        return shown.page.toString();
    }

    private void tell(Alert alert) {
        page.print(
                "",
                2,
                new StyledText()
                        .add(Style.CITE, alert.id())
                        .add(Style.STRONG, alert.sentence())
                        .add(Style.FAINT, "(" + alert.rule() + ")"));
        switch (alert) {
            case Alert.OfStep of -> step(of);
            case Alert.OfCondition of -> words(List.of(of.condition()));
            case Alert.OfChange of -> {
                of.change().cites().stream()
                        .filter(cite -> sources.containsKey(cite.report()))
                        .limit(MOST_QUOTES)
                        .forEach(cite -> quote("", cite));
                page.plain(2, "Because of: " + causes(of.change().cause()));
            }
            case Alert.OfFeed of -> page.plain(2, "What would change it: " + of.wouldChange());
        }
    }

    /// The reports, corrections and days that made it so.
    private String causes(PictureChanges.Cause cause) {
        List<String> causes = new ArrayList<>();
        for (ReportId id : cause.reports()) {
            Optional<Brief.Source> source = Optional.ofNullable(sources.get(id));
            source.ifPresent(used::add);
            causes.add(
                    source.map(one -> "[" + one.number() + "]")
                            .orElse(id.value() + ", which is out"));
        }
        cause.corrections().forEach(seq -> causes.add("correction " + seq));
        cause.day().ifPresent(day -> causes.add(Wording.day(day) + " has passed"));
        return Wording.list(causes);
    }

    private void quote(String lead, Cite cite) {
        page.quote(4, lead, lookup.quote(cite));
        Optional.ofNullable(sources.get(cite.report())).ifPresent(used::add);
    }

    private void step(Alert.OfStep alert) {
        words(
                alert.ladder().conditions().stream()
                        .filter(one -> alert.step().step().when().names().contains(one.name()))
                        .toList());
        String rests = alert.step().rests();
        if (!rests.isEmpty()) {
            page.plain(2, rests);
        }
        page.plain(2, "What would change it: " + alert.step().wouldChange());
        if (alert.to() == Outcome.HOLDS) {
            alert.step().step().measures().forEach(measure -> page.plain(2, "Due: " + measure));
        }
    }

    private void words(List<ConditionVerdict> conditions) {
        List<Telling> told = new ArrayList<>();
        for (ConditionVerdict condition : conditions) {
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
        told.stream()
                .limit(MOST_QUOTES)
                .forEach(telling -> quote(telling.source().name() + ":", telling.cite()));
    }
}
