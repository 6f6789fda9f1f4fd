package org.secondsource.app.cli.following;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.app.channel.Channel;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.input.Since;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.Screen;
import org.secondsource.app.terminal.TerminalAlerts;
import org.secondsource.archive.Archive;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Brief;
import org.secondsource.exchange.json.kept.AlertJson;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.alert.Alert;
import org.secondsource.ladder.alert.AlertFinder;
import org.secondsource.ladder.alert.FeedAlerts;
import org.secondsource.ladder.alert.KeptAlert;
import org.secondsource.ladder.alert.Told;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.situation.KeptSituation;
import org.secondsource.situation.Picture;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;

/// Raises what changed since a rule was last told of: keeps the alerts and the point up to which it
/// is told of now, in one step.
///
/// Both pictures, of then and of now, are made by the program as it is and weighed by the ladder as
/// it is; nothing that was concluded before is kept, but what was told and up to which point. While
/// it runs, it holds the pictures that it made last: that of now is the next one's picture of then.
final class AlertRun {
    /// That of then and that of now.
    private static final int MOST_HELD = 2;

    private final Console console;
    private final Parts parts;
    private final InputOptions options;
    private final SituationFolder situation;
    private final List<String> channels;
    private final SequencedMap<MadeOf, Picture> held = new LinkedHashMap<>();

    /// All that a picture is made of.
    ///
    /// @param seq the number of the last arrival
    /// @param corrections how many entries of their log count
    /// @param forgotten how many reports were forgotten
    private record MadeOf(long seq, int corrections, int forgotten) {}

    /// @param channels that the alerts are kept for
    AlertRun(
            Console console,
            Parts parts,
            InputOptions options,
            Path folder,
            List<Channel> channels) {
        this.console = console;
        this.parts = parts;
        this.options = options;
        this.situation = SituationFolder.open(folder);
        this.channels = channels.stream().map(Channel::name).toList();
    }

    /// Raises what changed on a ladder.
    ///
    /// @return how many alerts that is
    int raise(Ladder ladder) {
        try (SqlArchive archive = situation.archive();
                SqliteMemo memo = situation.memo(parts.version())) {
            Optional<Told> point = archive.alerts().told(ladder.id());
            Told before = point.orElse(Told.NOTHING);
            Told now =
                    new Told(
                            archive.last(),
                            archive.corrections().entries().size(),
                            options.asOf().orElseGet(() -> today(before)));
            if (now.equals(before)) {
                return 0;
            }
            Picture earlier = picture(archive, memo, before);
            Picture picture = picture(archive, memo, now);
            LadderVerdict verdict = LadderWeigher.weigh(picture, ladder, now.day());
            LadderVerdict stood = LadderWeigher.weigh(earlier, ladder, before.day());
            List<Alert> alerts = new ArrayList<>(AlertFinder.find(stood, verdict, before));
            // At first all is new, and nobody wants all of it told.
            if (point.isPresent() && !ladder.notice().changes().isEmpty()) {
                PictureChanges changes =
                        PictureChanges.of(earlier, picture, before.day(), now.day());
                alerts.addAll(AlertFinder.find(changes, verdict, before));
            }
            return keep(ladder.id(), point, now, kept(alerts, picture));
        }
    }

    /// Raises which feeds are in trouble, each once as long as it lasts.
    int raiseFeeds() {
        try (SqlArchive archive = situation.archive()) {
            Set<String> known =
                    archive.alerts().alerts().stream()
                            .map(KeptAlert::id)
                            .collect(Collectors.toSet());
            List<Alert> alerts =
                    FeedAlerts.of(archive.feeds().feeds(), parts.now()).stream()
                            .filter(alert -> !known.contains(alert.id()))
                            .toList();
            Optional<Told> point = archive.alerts().told(Alert.OfFeed.RULE);
            return alerts.isEmpty()
                    ? 0
                    : keep(Alert.OfFeed.RULE, point, Told.NOTHING, kept(alerts, Picture.EMPTY));
        }
    }

    private int keep(String rule, Optional<Told> before, Told now, List<KeptAlert> alerts) {
        try (SqlArchive archive = situation.archiveToChange(true)) {
            // Where another told of it in the meantime, it is told.
            return archive.alerts().raise(rule, before, now, alerts, channels) ? alerts.size() : 0;
        }
    }

    private List<KeptAlert> kept(List<Alert> alerts, Picture picture) {
        PictureLookup lookup = new PictureLookup(picture);
        PictureView view = new PictureView(picture);
        List<Brief.Source> sources = BriefWriter.sources(picture);
        return alerts.stream().map(alert -> kept(alert, lookup, sources, view)).toList();
    }

    private KeptAlert kept(
            Alert alert, PictureLookup lookup, List<Brief.Source> sources, PictureView view) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        AlertJson.write(view, List.of(alert), line);
        return new KeptAlert(
                alert.id(),
                parts.now(),
                alert.rule(),
                alert.subject(),
                alert.sentence(),
                TerminalAlerts.of(alert, lookup, sources, new Screen.Elsewhere()),
                line.toString(StandardCharsets.UTF_8).strip(),
                Optional.empty());
    }

    private Picture picture(Archive archive, SqliteMemo memo, Told at) {
        MadeOf key = new MadeOf(at.seq(), at.corrections(), archive.tombstones().size());
        Picture known = held.remove(key);
        // Room is made first: a picture of ten thousand reports is large.
        while (held.size() >= MOST_HELD) {
            held.pollFirstEntry();
        }
        Picture picture = known == null ? made(archive, memo, at) : known;
        held.put(key, picture);
        return picture;
    }

    private Picture made(Archive archive, SqliteMemo memo, Told at) {
        ReadingRun run = new ReadingRun(console, parts, options);
        KeptSituation kept = new KeptSituation(archive, run.intake().with(memo));
        return run.picture(
                kept.outcomesUpTo(at.seq()),
                archive.corrections().first(at.corrections()).inForce(),
                memo);
    }

    /// The day of the machine's clock, or that up to which was told before where the clock was put
    /// back since: what was told by then would else be taken back, and told again.
    private LocalDate today(Told before) {
        LocalDate day = Since.day(parts.now());
        return day.isBefore(before.day()) ? before.day() : day;
    }
}
