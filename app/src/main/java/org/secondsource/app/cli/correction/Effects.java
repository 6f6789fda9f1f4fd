package org.secondsource.app.cli.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.terminal.TerminalChanges;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Brief;
import org.secondsource.correction.Righted;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Tells what a correction did.
final class Effects {
    private Effects() {}

    /// So many words are named; the log holds all.
    private static final int MOST_NAMED = 3;

    private static final int MOST_WORDS = 80;

    /// Tells of which words of which reports a correction is.
    static void name(Console console, Picture before, Correction correction) {
        Map<ReportId, Brief.Source> sources = new HashMap<>();
        BriefWriter.sources(before).forEach(source -> sources.put(source.report(), source));
        List<Anchor> anchors = correction.anchors();
        anchors.stream()
                .limit(MOST_NAMED)
                .forEach(anchor ->
                        Optional.ofNullable(sources.get(anchor.report()))
                                .ifPresent(
                                        source -> console.error().println(named(anchor, source))));
        if (anchors.size() > MOST_NAMED) {
            console.error().printf("  and %d more%n", anchors.size() - MOST_NAMED);
        }
    }

    private static String named(Anchor anchor, Brief.Source source) {
        String exact =
                anchor.sort() == Anchor.Sort.REPORT
                        ? source.title()
                        : anchor.exact().replaceAll("\\s+", " ");
        String words = exact.length() > MOST_WORDS ? exact.substring(0, MOST_WORDS) + "…" : exact;
        String name = source.name().equals(source.file()) ? "" : source.name() + ", ";
        return "  [%d] %s%s (%s): “%s”"
                .formatted(source.number(), name, source.file(), source.report(), words);
    }

    /// @param seq of the correction
    static void print(Console console, Picture before, Picture after, long seq) {
        Optional<Righted> one =
                after.byHand().stream().filter(each -> each.seq() == seq).findFirst();
        one.filter(each -> !each.isApplied())
                .ifPresent(each -> console.error().printf("It is not applied: %s.%n", each.note()));
        after.byHand().stream()
                .filter(each -> each.state() == Righted.State.OVERRULED && each.seq() != seq)
                .forEach(each ->
                        console.error()
                                .printf(
                                        "Correction %d does not count beside it: %s.%n",
                                        each.seq(), each.note()));
        PictureChanges changes = PictureChanges.of(before, after, LocalDate.MAX, LocalDate.MAX);
        if (changes.changes().isEmpty()) {
            console.out()
                    .println(
                            one.filter(Righted::isApplied).filter(Effects::isOnlyTold).isPresent()
                                    ? "It is told beside it; nothing else is other by it."
                                    : "No claim, event, pact, actor, count or origin is other by it.");
        } else {
            console.out()
                    .print(
                            TerminalChanges.of(
                                    changes, BriefWriter.sources(after), console.outScreen()));
        }
        renumbered(console, before, after);
    }

    private static boolean isOnlyTold(Righted one) {
        return one.entry().correction().kind().stage() == Correction.Stage.TELLING;
    }

    /// Says where the numbers of reports are other than before; ids stay.
    private static void renumbered(Console console, Picture before, Picture after) {
        Map<ReportId, Integer> numbers = new HashMap<>();
        BriefWriter.sources(after).forEach(one -> numbers.put(one.report(), one.number()));
        List<String> moved = new ArrayList<>();
        for (Brief.Source source : BriefWriter.sources(before)) {
            Integer now = numbers.get(source.report());
            if (now != null && now != source.number()) {
                moved.add("[%d] is [%d]".formatted(source.number(), now));
            }
        }
        if (!moved.isEmpty()) {
            console.error()
                    .printf(
                            "Reports have other numbers now: %s. Their ids (r-…) stay.%n",
                            String.join(", ", moved));
        }
    }
}
