package org.secondsource.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.lineage.credit.Clue;
import org.secondsource.lineage.credit.CreditReader;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// What reports say of their origins themselves.
///
/// A name that no registry lists is an agency only where the datelines of two outlets' reports show
/// it; a dateline of one shows a producer of which nothing more is known.
final class StatedOrigins {
    private static final int FEWEST_OUTLETS = 2;

    private final Map<ReportId, Report> reports = new TreeMap<>();
    private final Map<ReportId, List<Clue>> clues = new TreeMap<>();

    /// The outlets that print a name in a dateline as that of a producer, by its house; all whose
    /// outlet is not known are one.
    private final Map<String, Set<String>> carriers = new HashMap<>();

    /// The same for datelines without a day, which show no producer by themselves.
    private final Map<String, Set<String>> undated = new HashMap<>();

    /// The outlets of the reports.
    private final Set<String> outlets = new HashSet<>();

    StatedOrigins(AgencyRegistry agencies, Collection<Report> reports) {
        CreditReader credits = new CreditReader(agencies);
        for (Report report : reports) {
            List<Clue> own = credits.clues(report);
            String outlet = Outlet.identity(Outlet.of(report));
            outlets.add(outlet);
            this.reports.put(report.id(), report);
            clues.put(report.id(), own);
            for (Clue clue : own) {
                boolean isShown =
                        clue.weight() == Clue.Weight.OTHER_MARK
                                || clue.weight() == Clue.Weight.AGENCY_MARK
                                        && clue.evidence().kind() == Evidence.Kind.DATELINE;
                if (isShown) {
                    carriers.computeIfAbsent(clue.producer().house(), key -> new HashSet<>())
                            .add(outlet);
                } else if (clue.weight() == Clue.Weight.UNPROVEN
                        && clue.evidence().kind() == Evidence.Kind.DATELINE) {
                    undated.computeIfAbsent(clue.producer().house(), key -> new HashSet<>())
                            .add(outlet);
                }
            }
        }
    }

    /// What a report says of its producer, the weightiest first.
    Optional<Traced> stated(ReportId id) {
        Optional<Clue> first = clues(id).filter(this::tellsProducer).findFirst();
        return first.map(clue -> traced(id, clue));
    }

    /// The report as its outlet's own, where one is known and no mark says that others wrote it.
    Optional<Traced> own(ReportId id) {
        Report report = reports.get(id);
        boolean isOthers = clues(id).anyMatch(clue -> clue.weight() == Clue.Weight.OTHERS);
        if (report == null || isOthers) {
            return Optional.empty();
        }
        String outlet = Outlet.of(report);
        return clues(id)
                .filter(clue -> clue.weight() == Clue.Weight.OWN_COPYRIGHT)
                .findFirst()
                .map(clue ->
                        new Traced(named(clue.producer(), outlet), false, List.of(clue.evidence())))
                .or(() -> outlet.isBlank() ? Optional.empty() : Optional.of(ofOutlet(id, outlet)));
    }

    /// The name of the copyright line; the outlet by which the page is told from others.
    private static Producer named(Producer owner, String outlet) {
        return new Producer(owner.name(), Producer.Kind.OUTLET, Outlet.identity(outlet));
    }

    private static Traced ofOutlet(ReportId id, String outlet) {
        return new Traced(
                Producer.ofOutlet(outlet),
                false,
                List.of(new Evidence(id, Evidence.Kind.OUTLET, outlet)));
    }

    private Stream<Clue> clues(ReportId id) {
        return clues.getOrDefault(id, List.of()).stream();
    }

    private boolean tellsProducer(Clue clue) {
        return clue.weight().compareTo(Clue.Weight.OTHERS) < 0
                || (clue.weight() == Clue.Weight.UNPROVEN
                        && (carriers.containsKey(clue.producer().house())
                                || isOutlets(clue.producer())));
    }

    /// Whether a name is that of an outlet of which a report was read.
    private boolean isOutlets(Producer producer) {
        return producer.kind() == Producer.Kind.UNKNOWN
                && outlets.contains(Outlet.identity(producer.name()));
    }

    private Traced traced(ReportId id, Clue first) {
        List<Evidence> evidence =
                clues(id)
                        .filter(clue -> clue.producer().isSame(first.producer()))
                        .map(Clue::evidence)
                        .distinct()
                        .toList();
        Producer producer = first.producer();
        Report report = reports.get(id);
        boolean isOwnMark =
                first.weight() != Clue.Weight.OWN_PAGE
                        && report != null
                        && Outlet.isSame(producer.name(), Outlet.of(report));
        return new Traced(shown(producer), !isOwnMark, evidence);
    }

    /// A producer whose name alone is known is an agency where the reports of two outlets show it.
    private Producer shown(Producer producer) {
        if (isOutlets(producer) && !carriers.containsKey(producer.house())) {
            return new Producer(producer.name(), Producer.Kind.OUTLET);
        }
        Set<String> all = new HashSet<>(carriers.getOrDefault(producer.house(), Set.of()));
        if (!all.isEmpty()) {
            all.addAll(undated.getOrDefault(producer.house(), Set.of()));
        }
        boolean isAgency =
                producer.kind() == Producer.Kind.UNKNOWN && all.size() >= FEWEST_OUTLETS;
        return isAgency
                ? new Producer(producer.name(), Producer.Kind.AGENCY, producer.house())
                : producer;
    }

    /// The agencies that a report credits in any of its marks, in order.
    List<String> credits(ReportId id) {
        return clues(id)
                .filter(clue ->
                        clue.evidence().kind() == Evidence.Kind.DATELINE
                                || clue.evidence().kind() == Evidence.Kind.CREDIT)
                .filter(clue -> clue.weight() == Clue.Weight.OTHERS || tellsProducer(clue))
                .map(clue -> shown(clue.producer()))
                .filter(producer -> producer.kind() == Producer.Kind.AGENCY)
                .map(Producer::name)
                .distinct()
                .toList();
    }

    /// The names that datelines show to be producers, as printed; in order.
    List<String> shownNames() {
        return clues.values().stream()
                .flatMap(List::stream)
                .filter(clue ->
                        clue.weight() == Clue.Weight.OTHER_MARK
                                && clue.producer().kind() == Producer.Kind.UNKNOWN)
                .map(clue -> clue.producer().name())
                .distinct()
                .sorted()
                .toList();
    }
}
