package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.actor.PlaceNames;
import org.secondsource.brief.PictureLookup;
import org.secondsource.claim.source.SourceCounter;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.form.Formula;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ladder.form.Step;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.situation.Picture;

/// Weighs a picture against a ladder: which of its conditions hold, and with them which steps.
public final class LadderWeigher {
    private final Ladder ladder;
    private final LocalDate today;
    private final Optional<LocalDate> first;
    private final SequencedMap<String, ConditionWeigher> conditions = new LinkedHashMap<>();
    private final PictureLookup lookup;

    private LadderWeigher(Picture picture, Ladder ladder, LocalDate today) {
        this.ladder = ladder;
        this.today = today;
        this.lookup = new PictureLookup(picture);
        this.first =
                picture.reports().stream()
                        .flatMap(report -> report.published().day().stream())
                        .min(LocalDate::compareTo);
        PlaceNames places = new PlaceNames(Gazetteer.load());
        SourceCounter sources = new SourceCounter(places, picture.cast(), picture.lineage());
        EvidenceFinder finder = new EvidenceFinder(picture, places);
        for (Map.Entry<String, Condition> each : ladder.conditions().entrySet()) {
            Condition condition = each.getValue();
            conditions.put(
                    each.getKey(),
                    new ConditionWeigher(
                            picture, places, sources, condition, finder.find(condition)));
        }
    }

    /// How a ladder stands.
    ///
    /// @param today the day as of which it is asked; reports of later days do not count
    public static LadderVerdict weigh(Picture picture, Ladder ladder, LocalDate today) {
        return new LadderWeigher(picture, ladder, today).verdict();
    }

    private LadderVerdict verdict() {
        Cut now = new Cut(today, true, Set.of());
        SequencedMap<String, Weighed> weighed = weighed(now);
        List<ConditionVerdict> told = new ArrayList<>();
        weighed.forEach((name, one) -> told.add(told(name, one)));
        List<StepVerdict> steps = new ArrayList<>();
        for (Step step : ladder.steps()) {
            steps.add(step(step, now, weighed));
        }
        return new LadderVerdict(ladder, today, told, steps);
    }

    private ConditionVerdict told(String name, Weighed weighed) {
        return new ConditionVerdict(
                name,
                ladder.told(name),
                weighed.outcome(),
                ladder.condition(name).demands().independentSources(),
                weighed.count(),
                weighed.backing(),
                weighed.open(),
                weighed.against(),
                weighed.leftOut());
    }

    private SequencedMap<String, Weighed> weighed(Cut cut) {
        SequencedMap<String, Weighed> weighed = new LinkedHashMap<>();
        conditions.forEach((name, condition) -> weighed.put(name, condition.weigh(cut)));
        return weighed;
    }

    private Outcome outcome(Formula formula, Cut cut) {
        return formula.outcome(name -> condition(name).weigh(cut).outcome());
    }

    private ConditionWeigher condition(String name) {
        return Optional.ofNullable(conditions.get(name)).orElseThrow();
    }

    private StepVerdict step(Step step, Cut now, SequencedMap<String, Weighed> weighed) {
        Outcome formula =
                step.when()
                        .outcome(name ->
                                Optional.ofNullable(weighed.get(name)).orElseThrow().outcome());
        History history = history(step, formula);
        Optional<LocalDate> reached = history.reached(step.days());
        boolean lasts =
                step.days() == 0
                        || history.since()
                                .filter(day -> !day.plusDays(step.days()).isAfter(today))
                                .isPresent();
        boolean kept = step.stays() && reached.isPresent();
        Wanting wanting = new Wanting(ladder, weighed, lookup);
        if (formula == Outcome.HOLDS && lasts) {
            List<Set<Source>> rests = rests(step, now, weighed);
            return new StepVerdict(
                    step, Outcome.HOLDS, history.since(), rests, wanting.fall(step, rests));
        }
        if (kept) {
            return new StepVerdict(
                    step, Outcome.HOLDS, reached, List.of(), Wanting.kept(reached.get()));
        }
        if (formula == Outcome.HOLDS) {
            LocalDate due = history.since().orElse(today).plusDays(step.days());
            return new StepVerdict(
                    step, Outcome.DOES_NOT_HOLD, history.since(), List.of(), Wanting.wait(due));
        }
        return new StepVerdict(step, formula, history.since(), List.of(), wanting.rise(step));
    }

    private List<Set<Source>> rests(Step step, Cut now, SequencedMap<String, Weighed> weighed) {
        TreeSet<Source> sources = new TreeSet<>();
        for (String name : step.when().names()) {
            for (Telling telling : Optional.ofNullable(weighed.get(name)).orElseThrow().backing()) {
                sources.add(telling.source());
                sources.add(telling.origin());
            }
        }
        return Rests.smallest(
                List.copyOf(sources),
                without -> outcome(step.when(), now.leavingOut(without)) == Outcome.HOLDS);
    }

    private History history(Step step, Outcome now) {
        TreeSet<LocalDate> days = new TreeSet<>();
        first.ifPresent(days::add);
        for (String name : step.when().names()) {
            days.addAll(condition(name).days());
        }
        History history = new History(today, now);
        for (LocalDate day : days.headSet(today, true)) {
            history.add(day, outcome(step.when(), new Cut(day, false, Set.of())));
        }
        return history;
    }
}
