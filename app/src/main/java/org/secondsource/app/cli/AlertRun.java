package org.secondsource.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.secondsource.app.terminal.TerminalAlerts;
import org.secondsource.archive.Archive;
import org.secondsource.brief.PictureLookup;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.alert.Alert;
import org.secondsource.ladder.alert.AlertFinder;
import org.secondsource.ladder.alert.Told;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.situation.KeptSituation;
import org.secondsource.situation.Picture;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;

/// Tells what changed on a ladder since it was last told of.
///
/// Both pictures, of then and of now, are made by the program as it is and weighed by the ladder as
/// it is; nothing that was concluded before is kept, but the point up to which it was told.
final class AlertRun {
    private final Console console;
    private final Parts parts;
    private final InputOptions options;

    AlertRun(Console console, Parts parts, InputOptions options) {
        this.console = console;
        this.parts = parts;
        this.options = options;
    }

    /// @return how many there were
    int tell(Path folder, Ladder ladder, AlertOptions channels) {
        SituationFolder situation = SituationFolder.open(folder);
        ToldUpTo point = ToldUpTo.of(folder, ladder.id());
        Told before = point.read().orElse(Told.NOTHING);
        try (Archive archive = situation.archive();
                SqliteMemo memo = situation.memo(parts.version())) {
            Told now = new Told(archive.last(), archive.corrections().entries().size(), today());
            if (now.equals(before)) {
                return 0;
            }
            Picture picture = picture(archive, memo, now);
            LadderVerdict verdict = LadderWeigher.weigh(picture, ladder, now.day());
            LadderVerdict stood =
                    LadderWeigher.weigh(
                            areOfOne(now, before) ? picture : picture(archive, memo, before),
                            ladder,
                            before.day());
            List<Alert> alerts = AlertFinder.find(stood, verdict, before);
            console.out()
                    .print(
                            TerminalAlerts.of(
                                    alerts, new PictureLookup(picture), console.outScreen()));
            channels.deliver(new PictureView(picture), alerts);
            point.write(now);
            return alerts.size();
        }
    }

    private Picture picture(Archive archive, SqliteMemo memo, Told at) {
        ReadingRun run = new ReadingRun(console, parts, options);
        KeptSituation kept = new KeptSituation(archive, run.intake().with(memo));
        return run.picture(
                kept.outcomesUpTo(at.seq()),
                archive.corrections().first(at.corrections()).inForce(),
                memo);
    }

    /// Whether the same reports and corrections were known at both.
    private static boolean areOfOne(Told one, Told other) {
        return one.seq() == other.seq() && one.corrections() == other.corrections();
    }

    /// The day of the machine's clock, or the one that is asked for.
    private LocalDate today() {
        Optional<LocalDate> asked = options.asOf();
        return asked.orElseGet(() -> LocalDate.ofInstant(parts.now(), ZoneId.systemDefault()));
    }
}
