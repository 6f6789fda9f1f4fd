package org.secondsource.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.report.Mark;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.shape.Edition;
import org.secondsource.shape.Take;
import org.secondsource.text.ReportId;

/// Finds the parts of dispatches by what the lines of the trade say: takes, leads and updates go
/// under one slug, or one headline, of one newsroom.
///
/// Two are parts of one where both say the same slug or headline, one at least says that it is a
/// part or a version, nothing tells them to be of two newsrooms, and no more than a day lies
/// between them.
final class DispatchFinder {
    private static final int MOST_DAYS = 1;
    private static final int FEWEST_LETTERS = 4;
    private static final Set<Mark.Kind> MARKS = EnumSet.of(Mark.Kind.EDITION, Mark.Kind.TAKE);

    /// What a report says of its dispatch.
    private record Part(Report report, String name, String exact, boolean isMarked) {}

    private final Map<ReportId, Traced> known;
    private final Map<String, List<Part>> byName = new TreeMap<>();

    /// @param known what the reports say of their producers
    DispatchFinder(Map<ReportId, Report> reports, Map<ReportId, Traced> known) {
        this.known = known;
        for (Report report : reports.values()) {
            part(report)
                    .ifPresent(part ->
                            byName.computeIfAbsent(part.name(), key -> new ArrayList<>())
                                    .add(part));
        }
    }

    /// The dispatches of several parts; no report is in two.
    List<Dispatch> find() {
        List<Dispatch> found = new ArrayList<>();
        for (List<Part> alike : byName.values()) {
            List<Part> left = new ArrayList<>(alike);
            while (!left.isEmpty()) {
                List<Part> one = new ArrayList<>(List.of(left.removeFirst()));
                left.removeIf(
                        part -> one.stream().allMatch(of -> isOne(of, part)) && one.add(part));
                if (one.size() > 1 && one.stream().anyMatch(Part::isMarked)) {
                    found.add(
                            new Dispatch(
                                    one.stream().map(part -> part.report().id()).toList(),
                                    one.getFirst().exact()));
                }
            }
        }
        return found;
    }

    /// Adds the producer of a dispatch to those of its parts that do not say it.
    void addProducers(List<Dispatch> dispatches) {
        for (Dispatch dispatch : dispatches) {
            dispatch.reports().stream()
                    .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                    .filter(Traced::canBePassedOn)
                    .findFirst()
                    .ifPresent(traced ->
                            dispatch.reports()
                                    .forEach(
                                            id -> known.putIfAbsent(id, of(traced, id, dispatch))));
        }
    }

    private static Traced of(Traced traced, ReportId id, Dispatch dispatch) {
        Evidence slug = new Evidence(id, Evidence.Kind.DISPATCH, dispatch.exact());
        return new Traced(traced.producer(), true, List.of(slug));
    }

    private static Optional<Part> part(Report report) {
        String slug = "";
        String exact = "";
        for (Removal removal : report.removed()) {
            if (removal.reason().equals("slug") && slug.isEmpty()) {
                exact = removal.exact();
                slug = Take.slug(exact);
            }
        }
        boolean isMarked =
                Take.ofLine(exact).isPresent()
                        || report.marks().stream().anyMatch(mark -> MARKS.contains(mark.kind()));
        if (slug.length() >= FEWEST_LETTERS) {
            return Optional.of(new Part(report, "slug " + slug, exact, isMarked));
        }
        String title = Take.bare(Edition.bare(report.title())).strip();
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Part(
                                report,
                                "title " + title.toLowerCase(Locale.ROOT),
                                title,
                                isMarked));
    }

    private boolean isOne(Part a, Part b) {
        return Outlet.identity(Outlet.of(a.report())).equals(Outlet.identity(Outlet.of(b.report())))
                && isNear(a.report(), b.report())
                && !areOfTwo(a.report().id(), b.report().id());
    }

    private static boolean isNear(Report a, Report b) {
        Optional<LocalDate> one = a.published().day();
        Optional<LocalDate> other = b.published().day();
        return one.isEmpty()
                || other.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= MOST_DAYS;
    }

    private boolean areOfTwo(ReportId a, ReportId b) {
        Optional<Traced> one = Optional.ofNullable(known.get(a));
        Optional<Traced> other = Optional.ofNullable(known.get(b));
        return one.isPresent() && other.isPresent() && !one.get().isFrom(other.get().producer());
    }
}
