package org.secondsource.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.OriginId;
import org.secondsource.report.Report;
import org.secondsource.situation.Problem;
import org.secondsource.text.ReportId;

/// Tells which reports share text, and what could not be read.
public final class CopyTeller {
    private static final int SHOWN_COPIES = 12;
    private static final int SHOWN_PROBLEMS = 20;

    private final Shelf shelf;

    CopyTeller(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Pairs that share most of their text first.
    Brief.Section copies() {
        List<Line> lines =
                shelf.picture().lineage().copies().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Copy copy) -> -copy.shared().greaterCoverage())
                                        .thenComparing(copy -> copy.shared().a())
                                        .thenComparing(copy -> copy.shared().b()))
                        .<Line>map(this::line)
                        .toList();
        return new Brief.Section(
                Brief.Topic.COPIES,
                "The same words in two reports count as one source.",
                lines,
                SHOWN_COPIES);
    }

    private Line.Shared line(Copy copy) {
        SharedText shared = copy.shared();
        List<Line.Passage> passages =
                shared.passages().stream()
                        .map(passage ->
                                new Line.Passage(
                                        shelf.quote(passage.a()), shelf.quote(passage.b())))
                        .toList();
        boolean inOrder = shelf.number(shared.a()) < shelf.number(shared.b());
        ReportId first = inOrder ? shared.a() : shared.b();
        ReportId second = inOrder ? shared.b() : shared.a();
        return new Line.Shared(
                new Sentence(sentence(copy, first, second), List.of()),
                shelf.number(shared.a()),
                shelf.number(shared.b()),
                shared.coverageOfA(),
                shared.coverageOfB(),
                passages);
    }

    private String sentence(Copy copy, ReportId first, ReportId second) {
        return relation(copy, label(first), label(second), this::label, shelf::name);
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

    private String label(ReportId report) {
        return "[" + shelf.number(report) + "]";
    }

    /// Inputs that were rejected, then reports that lack a date or an origin.
    Brief.Section unread() {
        List<Line> lines = new ArrayList<>();
        for (Problem problem : shelf.picture().problems()) {
            lines.add(new Line.Unread(problem.location(), problem.reason()));
        }
        for (Report report : shelf.oldestFirst()) {
            String lack = lack(report);
            if (!lack.isEmpty()) {
                lines.add(new Line.Unread(label(report.id()) + " " + Shelf.file(report), lack));
            }
        }
        return new Brief.Section(
                Brief.Topic.UNREAD,
                "Inputs that were rejected, and what stays undecided about reports.",
                lines,
                SHOWN_PROBLEMS);
    }

    private String lack(Report report) {
        if (!report.isEnglish()) {
            return "in a language that is not read (%s), so only compared with the others"
                    .formatted(report.language());
        }
        boolean undated = report.published().day().isEmpty();
        boolean untraced = shelf.picture().lineage().originOf(report.id()).isEmpty();
        if (undated && untraced) {
            return "no day of publication and no origin found; it adds no independent source";
        }
        if (undated) {
            return "no day of publication found";
        }
        return untraced ? "no origin found; it adds no independent source" : "";
    }
}
