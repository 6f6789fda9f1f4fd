package org.secondsource.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.secondsource.app.terminal.TerminalChanges;
import org.secondsource.brief.BriefWriter;
import org.secondsource.correction.Righted;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.situation.Picture;

/// Tells what a correction did.
final class Effects {
    private Effects() {}

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
        console.out()
                .print(
                        TerminalChanges.of(
                                changes, BriefWriter.sources(after), console.outScreen()));
    }
}
