package org.secondsource.exchange;

import java.time.Instant;
import java.util.List;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.correction.Righted;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;

/// A picture of whose reports a person put the outlet right.
final class RightedPicture {
    private RightedPicture() {}

    static Picture of(Picture picture) {
        Report first = picture.reports().getFirst();
        Correction correction =
                new Correction(
                        Correction.Kind.OUTLET,
                        List.of(Anchor.ofWhole(first.id(), first.location(), first.text())),
                        first.outlet().isEmpty() ? "Bright Post" : first.outlet(),
                        "seen in print");
        CorrectionEntry entry =
                CorrectionEntry.of(
                        new CorrectionEntry.Draft(
                                CorrectionEntry.Step.ACCEPTED, 0, correction, "ana"),
                        1,
                        "",
                        Instant.EPOCH);
        return picture.with(
                List.of(
                        new Righted(
                                entry,
                                Righted.State.APPLIED,
                                "",
                                picture.reports().stream().map(Report::id).toList(),
                                List.of())));
    }
}
