package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.claim.Claim;
import org.secondsource.event.EventId;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// How much a claim is the news: whether reports lead with it, whether their titles tell it, how
/// many carry it, whether it counts what many count or tells an event that many tell, and how new
/// it is.
///
/// The weights are rounded from a ridge regression on what editors marked as mattering in four
/// situations (an accident, a disaster, a tariff dispute, a diplomatic week); newness was then set
/// by hand. None of the four was kept out, so expect less elsewhere.
final class Newsworth {
    private static final double LED = 0.5;
    private static final double CARRIED = 0.2;
    private static final double NEW = 1.5;
    private static final double LEAD_WORDS = 0.5;
    private static final double TITLE_WORDS = 1.7;
    private static final double LATE_IN_REPORT = -0.6;
    private static final double COUNTED = 0.6;
    private static final double EVENT = 0.3;
    private static final double AHEAD = 0.5;
    private static final double QUOTED = -1.5;
    private static final double NOT_SO = -0.6;
    private static final double PUT_BACK = -0.2;

    /// What is a day of reporting older is worth so much of it.
    private static final double A_DAY_LATER = 0.75;

    /// Titles of fewer words match by chance.
    private static final int FEWEST_TITLE_WORDS = 3;

    private final PictureLookup lookup;
    private final Plans plans;
    private final FigureTrail trail;
    private final Map<ReportId, Bag> titles = new HashMap<>();
    private final Map<String, Integer> leads = new HashMap<>();
    private final Map<FigureTrail.Kind, Set<ReportId>> counting = new HashMap<>();
    private final List<LocalDate> days;

    /// A claim with what tells how much it is the news.
    ///
    /// @param kinds what it counts, where others count it too
    record Weighed(
            Claim claim,
            Bag words,
            double worth,
            boolean ahead,
            Set<FigureTrail.Kind> kinds,
            Set<EventId> events) {}

    /// @param scope the reports of the story that is told
    Newsworth(PictureLookup lookup, Plans plans, FigureTrail trail, Collection<ReportId> scope) {
        this.lookup = lookup;
        this.plans = plans;
        this.trail = trail;
        TreeSet<LocalDate> told = new TreeSet<>();
        for (ReportId id : scope) {
            Report report = lookup.report(id);
            report.published().day().ifPresent(told::add);
            Bag title = Bag.of(report.title());
            titles.put(id, title);
            Set<String> lead = new HashSet<>(title.words());
            lookup.reading(id).propositions().stream()
                    .filter(Proposition::leads)
                    .forEach(each -> lead.addAll(Bag.of(each.span().of(report.text())).words()));
            lead.forEach(word -> leads.merge(word, 1, Integer::sum));
            lookup.reading(id).quantities().stream()
                    .filter(FigureTrail::counts)
                    .forEach(each -> note(each, id));
        }
        days = new ArrayList<>(told);
    }

    private void note(Quantity quantity, ReportId report) {
        counting.computeIfAbsent(trail.kind(quantity), kind -> new HashSet<>()).add(report);
    }

    /// The newest day of the story; empty where no report is dated.
    Optional<LocalDate> today() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /// Claims by how much they are the news.
    List<Weighed> weigh(Collection<Claim> claims) {
        return claims.stream()
                .map(this::weigh)
                .sorted(
                        Comparator.comparingDouble((Weighed each) -> -each.worth())
                                .thenComparing(each -> each.claim().id()))
                .toList();
    }

    private Weighed weigh(Claim claim) {
        Bag words = Bag.of(claim.text());
        boolean ahead = plans.isAhead(claim);
        Set<FigureTrail.Kind> kinds =
                trail.kinds(claim).stream()
                        .filter(kind -> reports(kind) > 1)
                        .collect(Collectors.toSet());
        int counted = trail.kinds(claim).stream().mapToInt(this::reports).max().orElse(0);
        double worth =
                ofTelling(claim)
                        + LEAD_WORDS * leadWords(words)
                        + TITLE_WORDS * titleWords(claim, words)
                        + NEW * Math.pow(A_DAY_LATER, age(claim))
                        + COUNTED * log2(1 + counted)
                        + EVENT * log2(1 + plans.reports(claim))
                        + (ahead ? AHEAD : 0);
        return new Weighed(claim, words, worth, ahead, kinds, plans.events(claim));
    }

    /// Where and by how many it is told, and in what form.
    private double ofTelling(Claim claim) {
        List<Proposition> all = lookup.propositions(claim);
        int led = voices(all.stream().filter(Proposition::leads).toList());
        int carried = voices(all);
        double place = all.stream().mapToDouble(this::place).min().orElse(1);
        boolean quoted = claim.text().matches("(?s).*[“\"].*");
        boolean denied = all.stream().allMatch(each -> each.state() == FactState.NOT_SO);
        return LED * log2(1 + led)
                + CARRIED * log2(Math.max(1, carried))
                + LATE_IN_REPORT * place
                + (quoted ? QUOTED : 0)
                + (denied ? NOT_SO : 0)
                + (claim.text().startsWith("[") ? PUT_BACK : 0);
    }

    private int voices(List<Proposition> all) {
        return (int) all.stream().map(this::voice).distinct().count();
    }

    /// The origin of a report, or the report itself where that is not known.
    private Object voice(Proposition proposition) {
        ReportId report = proposition.id().report();
        return lookup.picture()
                .lineage()
                .originOf(report)
                .<Object>map(origin -> origin.id())
                .orElse(report);
    }

    private double place(Proposition proposition) {
        int length = lookup.report(proposition.id().report()).text().length();
        return (double) proposition.span().start() / length;
    }

    private int reports(FigureTrail.Kind kind) {
        return counting.getOrDefault(kind, Set.of()).size();
    }

    private int age(Claim claim) {
        int at = claim.lastSeen().map(days::indexOf).orElse(-1);
        return at < 0 ? days.size() : days.size() - 1 - at;
    }

    private double leadWords(Bag words) {
        double sum = 0;
        for (String word : words.words()) {
            sum += leads.getOrDefault(word, 0);
        }
        return words.size() == 0 ? 0 : sum / words.size() / titles.size();
    }

    private double titleWords(Claim claim, Bag words) {
        return lookup.propositions(claim).stream()
                .map(each -> titles.getOrDefault(each.id().report(), new Bag(Set.of())))
                .filter(title -> title.size() >= FEWEST_TITLE_WORDS)
                .mapToDouble(title -> title.within(words))
                .max()
                .orElse(0);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
