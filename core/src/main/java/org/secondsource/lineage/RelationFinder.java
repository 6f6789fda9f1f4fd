package org.secondsource.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.copying.SharedText;
import org.secondsource.correction.Whence;
import org.secondsource.lineage.credit.CreditReader;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Tells how the same words came into two reports.
///
/// A direction is claimed only where one of the two is the page of the origin itself, or of an
/// institution, which does not copy from newspapers. A later date tells nothing: an outlet may
/// print an agency's text days after another.
final class RelationFinder {
    private final Map<ReportId, Report> reports;
    private final Map<ReportId, Traced> known;

    private final SharedOrigins shared;
    private final Whence byHand;

    /// Reports that share the same words with reports of two origins.
    private final Set<ReportId> contested;

    RelationFinder(
            Map<ReportId, Report> reports,
            Map<ReportId, Traced> known,
            SharedOrigins shared,
            Whence byHand) {
        this.byHand = byHand;
        this.reports = reports;
        this.known = known;
        this.shared = shared;
        this.contested = shared.contested(known);
    }

    Copy copy(SharedText text) {
        Optional<ReportId> source = byHand.source(text.a(), text.b());
        if (source.isPresent()) {
            ReportId taker = text.other(source.get());
            return new Copy(
                    text,
                    new Copy.Relation.CopiedFrom(source.get()),
                    List.of(
                            new Evidence(
                                    taker, Evidence.Kind.BY_HAND, "copied from " + source.get())));
        }
        Optional<Traced> a = Optional.ofNullable(known.get(text.a()));
        Optional<Traced> b = Optional.ofNullable(known.get(text.b()));
        boolean isContested = contested.contains(text.a()) || contested.contains(text.b());
        Optional<Traced> origin =
                isContested
                        ? Optional.empty()
                        : commonOrigin(text, a, b)
                                .or(() -> credited(a, text.b()))
                                .or(() -> credited(b, text.a()));
        if (origin.isEmpty()) {
            return new Copy(text, new Copy.Relation.Undetermined(), List.of());
        }
        Producer producer = origin.get().producer();
        List<Evidence> evidence = new ArrayList<>();
        Stream.of(a, b)
                .flatMap(Optional::stream)
                .filter(traced -> traced.isFrom(producer))
                .forEach(traced -> evidence.addAll(traced.evidence()));
        boolean isOfA = isOwnPage(text.a(), producer);
        if (isOfA != isOwnPage(text.b(), producer)) {
            return new Copy(
                    text, new Copy.Relation.CopiedFrom(isOfA ? text.a() : text.b()), evidence);
        }
        return new Copy(text, new Copy.Relation.CommonOrigin(OriginId.of(producer)), evidence);
    }

    /// The origin of both, or of the one whose origin is known where the other's is not: the words
    /// they share then come from there too.
    private Optional<Traced> commonOrigin(SharedText text, Optional<Traced> a, Optional<Traced> b) {
        if (a.isPresent() && b.isPresent()) {
            return a.filter(traced -> traced.isFrom(b.get().producer()));
        }
        return a.filter(traced -> shared.tells(text, text.a()))
                .or(() -> b.filter(traced -> shared.tells(text, text.b())))
                .filter(Traced::canBePassedOn);
    }

    /// The agency of one, where the other is an outlet's own report that credits that agency: the
    /// outlet wrote the rest.
    private Optional<Traced> credited(Optional<Traced> one, ReportId other) {
        boolean isOutlets =
                Optional.ofNullable(known.get(other))
                        .filter(traced -> traced.producer().kind() == Producer.Kind.OUTLET)
                        .isPresent();
        Report report = reports.get(other);
        if (!isOutlets || report == null) {
            return Optional.empty();
        }
        return one.filter(Traced::canBePassedOn)
                .filter(traced -> traced.producer().kind() == Producer.Kind.AGENCY)
                .filter(traced -> CreditReader.isCredited(report, traced.producer().name()));
    }

    private boolean isOwnPage(ReportId id, Producer producer) {
        Report report = reports.get(id);
        return report != null
                && !Outlet.of(report).isBlank()
                && producer.house().equals(Outlet.identity(Outlet.of(report)));
    }
}
