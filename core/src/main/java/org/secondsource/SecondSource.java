package org.secondsource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.secondsource.actor.ActorNames;
import org.secondsource.actor.Cast;
import org.secondsource.actor.CastJoiner;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.Claim;
import org.secondsource.claim.ClaimJoiner;
import org.secondsource.claim.PositionJoiner;
import org.secondsource.copying.CopyFinder;
import org.secondsource.copying.SharedText;
import org.secondsource.event.AgreementJoiner;
import org.secondsource.event.EventJoiner;
import org.secondsource.event.PublicationInference;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.LineageTracer;
import org.secondsource.reading.Reading;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;
import org.secondsource.story.Story;
import org.secondsource.story.StoryFinder;

/// The whole path: reports in, one picture out. Every report is read by itself, then all are
/// joined.
public final class SecondSource {
    private final ReportReader reader;
    private final int threads;

    /// @param threads how many reports are read at once, at least 1
    public SecondSource(LanguageAnalyzer analyzer, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, found " + threads);
        }
        this.reader = new ReportReader(analyzer);
        this.threads = threads;
    }

    /// Reads and joins; the same outcomes in any order give the same picture.
    ///
    /// @param oneReportRead is told each time one report's reading is done, on any thread
    public Picture read(List<Intake.Outcome> outcomes, Runnable oneReportRead) {
        List<Report> undated = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Intake.Outcome outcome : outcomes) {
            switch (outcome) {
                case Intake.Outcome.Read read -> undated.add(read.report());
                case Intake.Outcome.Rejected no ->
                        problems.add(new Problem(no.location(), no.reason()));
            }
        }
        undated.sort(Comparator.comparing(Report::id));
        problems.sort(Comparator.comparing(Problem::location).thenComparing(Problem::reason));
        List<Reading> readings = readAll(undated, oneReportRead);
        List<SharedText> shared = new CopyFinder().sharedTexts(undated);
        List<Story> stories = new StoryFinder().find(undated, shared);
        Lineage lineage = new LineageTracer().trace(undated, shared);
        Gazetteer gazetteer = Gazetteer.load();
        PlaceNames places = new PlaceNames(gazetteer);
        Cast cast = new CastJoiner(new ActorNames(gazetteer)).join(undated, readings);
        List<Report> reports =
                new PublicationInference(cast).date(undated, readings, shared, stories);
        EventJoiner.Joined events = new EventJoiner(places).join(reports, readings, stories, cast);
        List<Claim> claims =
                new ClaimJoiner(places, cast, lineage)
                        .join(reports, readings, stories, events.told());
        Optional<LocalDate> asOf =
                reports.stream()
                        .flatMap(r -> r.published().day().stream())
                        .max(Comparator.naturalOrder());
        return new Picture(
                asOf,
                reports,
                readings,
                stories,
                lineage,
                cast,
                claims,
                events.events(),
                new AgreementJoiner().join(reports, readings, stories, cast),
                PositionJoiner.join(reports, readings, cast),
                problems);
    }

    private List<Reading> readAll(List<Report> reports, Runnable oneReportRead) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Reading>> futures = new ArrayList<>();
            for (Report report : reports) {
                futures.add(
                        pool.submit(() -> {
                            Reading reading = reader.read(report);
                            oneReportRead.run();
                            return reading;
                        }));
            }
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < futures.size(); i++) {
                readings.add(result(reports.get(i), futures.get(i)));
            }
            return readings;
        }
    }

    private static Reading result(Report report, Future<Reading> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + report.location(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "reading of " + report.location() + " failed", e.getCause());
        }
    }
}
