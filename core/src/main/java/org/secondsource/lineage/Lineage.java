package org.secondsource.lineage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.copying.SharedPassage;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.text.Cite;
import org.secondsource.text.Grouping;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Where all reports of a situation come from, and where each passage of theirs does.
public final class Lineage {
    private final List<Origin> origins;
    private final List<Copy> copies;
    private final List<Versions> versions;
    private final List<Dispatch> dispatches;
    private final Map<OriginId, Origin> byId = new HashMap<>();
    private final Map<ReportId, Origin> originOf = new HashMap<>();
    private final Map<ReportId, List<Evidence>> evidenceOf = new HashMap<>();
    private final Map<ReportId, ReportId> latest = new HashMap<>();
    private final Map<ReportId, List<Borrowed>> borrowed = new HashMap<>();
    private final Map<ReportId, List<Copy>> copiesOf = new HashMap<>();

    private final Map<ReportId, List<String>> credits;

    private final Grouping<ReportId> texts = new Grouping<>();

    /// What was traced of reports whose credits are nobody's concern, each sent whole.
    public Lineage(List<Origin> origins, List<Copy> copies, List<Versions> versions) {
        this(origins, copies, versions, List.of(), Map.of());
    }

    /// @param origins in the order of their ids; no report in two of them
    /// @param copies in the order of their reports
    /// @param versions reports that were published again; no report in two of them
    /// @param dispatches reports that are parts of one text; no report in two of them
    /// @param credits the agencies that a report credits, also those that only helped
    public Lineage(
            List<Origin> origins,
            List<Copy> copies,
            List<Versions> versions,
            List<Dispatch> dispatches,
            Map<ReportId, List<String>> credits) {
        this.credits = Map.copyOf(credits);
        this.origins = List.copyOf(origins);
        this.copies = List.copyOf(copies);
        this.versions = List.copyOf(versions);
        this.dispatches = List.copyOf(dispatches);
        for (Origin origin : this.origins) {
            byId.put(origin.id(), origin);
            for (ReportId report : origin.reports()) {
                if (originOf.put(report, origin) != null) {
                    throw new IllegalArgumentException("report " + report + " has two origins");
                }
            }
            for (Evidence evidence : origin.evidence()) {
                evidenceOf
                        .computeIfAbsent(evidence.report(), key -> new ArrayList<>())
                        .add(evidence);
            }
        }
        for (Versions of : this.versions) {
            for (ReportId earlier : of.earlier()) {
                if (latest.put(earlier, of.latest()) != null) {
                    throw new IllegalArgumentException("report " + earlier + " is earlier of two");
                }
                texts.join(of.latest(), earlier);
            }
        }
        for (Dispatch dispatch : dispatches) {
            dispatch.reports().forEach(part -> texts.join(dispatch.reports().getFirst(), part));
        }
        this.copies.forEach(this::addCopy);
    }

    /// A passage and the origin from which it came into the report.
    private record Borrowed(Span passage, Origin origin) {}

    private void addCopy(Copy copy) {
        for (ReportId report : List.of(copy.shared().a(), copy.shared().b())) {
            copiesOf.computeIfAbsent(report, key -> new ArrayList<>()).add(copy);
            source(copy, report)
                    .ifPresent(origin -> {
                        List<Borrowed> own =
                                borrowed.computeIfAbsent(report, key -> new ArrayList<>());
                        for (Cite passage : copy.shared().passagesOf(report)) {
                            own.add(new Borrowed(passage.span(), origin));
                        }
                    });
        }
    }

    /// From where the shared words of a pair came into one of its reports, where that is told.
    public Optional<Origin> source(Copy copy, ReportId report) {
        return switch (copy.relation()) {
            case Copy.Relation.CopiedFrom(ReportId source) -> originOf(source);
            case Copy.Relation.CommonOrigin(OriginId id) -> find(id);
            case Copy.Relation.Undetermined undetermined -> Optional.empty();
        };
    }

    public List<Origin> origins() {
        return origins;
    }

    /// The origin of an id.
    public Optional<Origin> find(OriginId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Copy> copies() {
        return copies;
    }

    /// The pairs that a report is one of.
    public List<Copy> copiesOf(ReportId report) {
        return List.copyOf(copiesOf.getOrDefault(report, List.of()));
    }

    /// The agencies that a report credits in any of its marks, also those that only helped.
    public List<String> credits(ReportId report) {
        return credits.getOrDefault(report, List.of());
    }

    public List<Versions> versions() {
        return versions;
    }

    /// Reports that are parts of one text.
    public List<Dispatch> dispatches() {
        return dispatches;
    }

    /// The newest version of a report; itself where it was published once.
    public ReportId latest(ReportId report) {
        return latest.getOrDefault(report, report);
    }

    /// The report that stands for all that are one text with it, its versions and the other parts
    /// of its dispatch; itself where there are none.
    public ReportId text(ReportId report) {
        return texts.of(report);
    }

    /// The version that a report took the place of; empty where it is the first or the only one.
    public Optional<ReportId> replaced(ReportId report) {
        for (Versions of : versions) {
            int place =
                    of.latest().equals(report) ? of.earlier().size() : of.earlier().indexOf(report);
            if (place > 0) {
                return Optional.of(of.earlier().get(place - 1));
            }
        }
        return Optional.empty();
    }

    /// The origin of a report; empty where no evidence tells.
    public Optional<Origin> originOf(ReportId report) {
        return Optional.ofNullable(originOf.get(report));
    }

    /// What tells the origin of a report; none where nothing does.
    public List<Evidence> evidenceOf(ReportId report) {
        return List.copyOf(evidenceOf.getOrDefault(report, List.of()));
    }

    /// The origin of words in a report: of a borrowed passage that from which it was borrowed,
    /// elsewhere the report's own.
    ///
    /// Words have none where they stand outside what a report has in common with its origin and the
    /// common text is all that tells that origin; where the report only says whom it retells; and
    /// where they stand in another outlet's report too and nothing but the outlet's name says that
    /// they are its own.
    public Optional<Origin> originOf(ReportId report, Span words) {
        return borrowed.getOrDefault(report, List.of()).stream()
                .filter(part -> isMostly(words, part.passage()))
                .map(Borrowed::origin)
                .findFirst()
                .or(() -> originOf(report).filter(origin -> tellsOwn(report, origin, words)));
    }

    private boolean tellsOwn(ReportId report, Origin origin, Span words) {
        Set<Evidence.Kind> kinds = EnumSet.noneOf(Evidence.Kind.class);
        evidenceOf(report).forEach(evidence -> kinds.add(evidence.kind()));
        kinds.removeAll(EnumSet.of(Evidence.Kind.SHARED_TEXT, Evidence.Kind.CITATION));
        boolean isByNameAlone = kinds.equals(EnumSet.of(Evidence.Kind.OUTLET));
        return !kinds.isEmpty() && !(isByNameAlone && isShared(report, origin, words));
    }

    /// Whether words of a report stand in a report of another origin, too.
    private boolean isShared(ReportId report, Origin origin, Span words) {
        return copiesOf(report).stream()
                .filter(copy ->
                        originOf(copy.shared().other(report))
                                .filter(other -> other.id().equals(origin.id()))
                                .isEmpty())
                .flatMap(copy -> copy.shared().passagesOf(report).stream())
                .anyMatch(passage -> isMostly(words, passage.span()));
    }

    /// Whether words of two reports stand in one passage that the two share.
    public boolean isShared(Cite one, Cite other) {
        for (Copy copy : copiesOf.getOrDefault(one.report(), List.of())) {
            if (copy.shared().joins(other.report()) && !one.report().equals(other.report())) {
                for (SharedPassage passage : copy.shared().passages()) {
                    boolean inOrder = passage.a().report().equals(one.report());
                    Cite ofOne = inOrder ? passage.a() : passage.b();
                    Cite ofOther = inOrder ? passage.b() : passage.a();
                    if (isMostly(one.span(), ofOne.span())
                            && isMostly(other.span(), ofOther.span())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether at least half of some words stand in a passage.
    private static boolean isMostly(Span words, Span passage) {
        int common =
                Math.min(words.end(), passage.end()) - Math.max(words.start(), passage.start());
        return 2 * common >= words.length();
    }
}
