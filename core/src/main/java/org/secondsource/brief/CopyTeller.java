package org.secondsource.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.Copy;
import org.secondsource.report.Report;
import org.secondsource.situation.Problem;
import org.secondsource.text.ReportId;

/// Tells which reports share text, and what could not be read.
final class CopyTeller {
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
                                Comparator.comparingDouble((Copy copy) -> -most(copy.shared()))
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

    private static double most(SharedText shared) {
        return Math.max(shared.coverageOfA(), shared.coverageOfB());
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
        return switch (copy.relation()) {
            case Copy.Relation.CopiedFrom copied ->
                    "%s took text from %s."
                            .formatted(
                                    label(copy.shared().other(copied.source())),
                                    label(copied.source()));
            case Copy.Relation.CommonOrigin common ->
                    "%s and %s both carry %s."
                            .formatted(label(first), label(second), shelf.name(common.origin()));
            case Copy.Relation.Undetermined undetermined ->
                    "%s and %s share text; nothing tells which came first."
                            .formatted(label(first), label(second));
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
