package org.secondsource.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Wording;
import org.secondsource.copying.Difference;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.ListedCopies;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.report.Report;
import org.secondsource.situation.Problem;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Tells where the reports come from, which share text, and what could not be read.
public final class InputLines {
    private static final int MOST_NUMBERS = 12;
    private static final int MOST_DIFFERENCES = 4;

    private final PictureLookup lookup;
    private final Set<ReportId> scope;

    InputLines(PictureLookup lookup, Collection<ReportId> scope) {
        this.lookup = lookup;
        this.scope = Set.copyOf(scope);
    }

    /// Who stands behind how many reports, then the pairs that share most of their text.
    List<Line> lineage() {
        List<Line> lines = new ArrayList<>();
        lookup.picture().lineage().origins().stream()
                .filter(origin -> origin.reports().stream().anyMatch(scope::contains))
                .sorted(
                        Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                                .thenComparing(Origin::id))
                .forEach(origin -> lines.add(line(origin)));
        ListedCopies.of(lookup.picture().lineage()).pairs().stream()
                .filter(copy -> scope.contains(copy.shared().a()))
                .sorted(
                        Comparator.comparingDouble((Copy copy) -> -copy.shared().greaterCoverage())
                                .thenComparing(copy -> copy.shared().a())
                                .thenComparing(copy -> copy.shared().b()))
                .forEach(copy -> lines.add(line(copy)));
        return lines;
    }

    private Line line(Origin origin) {
        List<ReportId> own = origin.reports().stream().filter(scope::contains).toList();
        List<String> numbers =
                own.stream()
                        .sorted(Comparator.comparingInt(lookup::number))
                        .map(this::label)
                        .toList();
        String more =
                numbers.size() <= MOST_NUMBERS
                        ? ""
                        : " and " + (numbers.size() - MOST_NUMBERS) + " more";
        String shown =
                String.join(" ", numbers.subList(0, Math.min(MOST_NUMBERS, numbers.size()))) + more;
        return inputs(
                Line.Topic.LINEAGE,
                "%s stands behind %s: %s."
                        .formatted(origin.name(), Wording.count(own.size(), "report"), shown));
    }

    private Line line(Copy copy) {
        SharedText shared = copy.shared();
        boolean inOrder = lookup.number(shared.a()) < lookup.number(shared.b());
        ReportId first = inOrder ? shared.a() : shared.b();
        ReportId second = inOrder ? shared.b() : shared.a();
        List<Cite> passages =
                shared.passages().stream()
                        .flatMap(passage -> List.of(passage.a(), passage.b()).stream())
                        .toList();
        return new Line(
                Line.Topic.LINEAGE,
                relation(copy, label(first), label(second), this::label, lookup::name)
                        + differences(shared, first, this::label),
                new Basis.OfCopy(shared.a(), shared.b()),
                "",
                "",
                "%d %% of %s, %d %% of %s"
                        .formatted(
                                Math.round(shared.coverageOf(first) * 100),
                                label(first),
                                Math.round(shared.coverageOf(second) * 100),
                                label(second)),
                Line.Change.NONE,
                lookup.quotes(passages));
    }

    /// How the same words came into two reports, in one sentence.
    public static String relation(
            Copy copy,
            String first,
            String second,
            Function<ReportId, String> label,
            Function<OriginId, String> name) {
        return switch (copy.relation()) {
            case Copy.Relation.CopiedFrom(ReportId source) ->
                    "%s took text from %s."
                            .formatted(
                                    label.apply(copy.shared().other(source)), label.apply(source));
            case Copy.Relation.CommonOrigin(OriginId origin) ->
                    "%s and %s both carry %s.".formatted(first, second, name.apply(origin));
            case Copy.Relation.Undetermined undetermined ->
                    "%s and %s share text; nothing tells which came first."
                            .formatted(first, second);
        };
    }

    /// In which numbers and names the reports of a pair differ, as sentences to go behind how they
    /// are related; empty where in none.
    ///
    /// @param first the report that is named first
    public static String differences(
            SharedText shared, ReportId first, Function<ReportId, String> label) {
        List<Difference> all = shared.differences();
        if (all.isEmpty()) {
            return "";
        }
        List<String> told =
                all.stream()
                        .limit(MOST_DIFFERENCES)
                        .map(one -> first.equals(shared.a()) ? one : one.reversed())
                        .map(one -> "“%s” for “%s”".formatted(one.b().exact(), one.a().exact()))
                        .toList();
        String more =
                all.size() > MOST_DIFFERENCES
                        ? " and " + (all.size() - MOST_DIFFERENCES) + " more"
                        : "";
        return " Where else their words are the same, %s has %s%s."
                .formatted(label.apply(shared.other(first)), String.join(", ", told), more);
    }

    private String label(ReportId report) {
        return "[" + lookup.number(report) + "]";
    }

    /// Inputs that were rejected, then reports that lack a date or an origin.
    List<Line> problems() {
        List<Line> lines = new ArrayList<>();
        for (Problem problem : lookup.picture().problems()) {
            lines.add(
                    inputs(
                            Line.Topic.PROBLEMS,
                            "%s was not read: %s."
                                    .formatted(
                                            problem.location(),
                                            problem.reason().replaceFirst("\\.$", ""))));
        }
        for (Report report : lookup.inOrder()) {
            String lack = lack(report);
            if (scope.contains(report.id()) && !lack.isEmpty()) {
                lines.add(
                        inputs(
                                Line.Topic.PROBLEMS,
                                "%s, %s, %s."
                                        .formatted(
                                                label(report.id()),
                                                PictureLookup.file(report),
                                                lack)));
            }
        }
        return lines;
    }

    private String lack(Report report) {
        if (!report.isEnglish()) {
            return "is in a language that is not read (%s), so it was only compared with the others"
                    .formatted(report.language());
        }
        boolean undated = report.published().day().isEmpty();
        boolean untraced = lookup.picture().lineage().originOf(report.id()).isEmpty();
        if (undated && untraced) {
            return "tells neither its day nor its origin, and adds no independent source";
        }
        if (undated) {
            return "tells no day of publication";
        }
        return untraced ? "tells no origin, and adds no independent source" : "";
    }

    private static Line inputs(Line.Topic topic, String text) {
        return new Line(topic, text, new Basis.OfInputs(), "", "", "", Line.Change.NONE, List.of());
    }
}
