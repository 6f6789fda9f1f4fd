package org.secondsource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorNames;
import org.secondsource.actor.Cast;
import org.secondsource.actor.CastJoiner;
import org.secondsource.actor.PlaceNames;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.Memo;
import org.secondsource.checking.CheckedSentence;
import org.secondsource.checking.DraftChecker;
import org.secondsource.copying.CopyFinder;
import org.secondsource.copying.SharedText;
import org.secondsource.correction.Joins;
import org.secondsource.correction.Pairs;
import org.secondsource.correction.Righting;
import org.secondsource.event.DatelineYears;
import org.secondsource.event.PublicationInference;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.LineageTracer;
import org.secondsource.position.Position;
import org.secondsource.position.PositionJoiner;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.ReadingPool;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.report.Intake;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;
import org.secondsource.situation.StoryJoiner;
import org.secondsource.situation.StoryJoiner.StoryPicture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryFinder;
import org.secondsource.story.ToldStory;
import org.secondsource.text.ReportId;

/// The whole path: reports in, one picture out. Every report is read by itself, then all are
/// joined.
public final class SecondSource {
    private final ReadingPool readers;
    private final AgencyRegistry agencies;
    private final CopyFinder copies;
    private final ActorNames names;
    private final PlaceNames places;
    private final Memo memo;
    private final List<CorrectionEntry> corrections;

    /// Knows the agencies that come with the program, and compares all reports with one another.
    ///
    /// @param threads how many reports are read at once, at least 1
    public SecondSource(LanguageAnalyzer analyzer, int threads) {
        this(analyzer, AgencyRegistry.builtIn(), new CopyFinder(), threads);
    }

    /// @param agencies the agencies that are known by name
    /// @param threads how many reports are read at once, at least 1
    public SecondSource(
            LanguageAnalyzer analyzer, AgencyRegistry agencies, CopyFinder copies, int threads) {
        Gazetteer gazetteer = Gazetteer.load();
        this.readers = new ReadingPool(new ReportReader(analyzer, gazetteer), threads);
        this.agencies = agencies;
        this.copies = copies;
        this.names = new ActorNames(gazetteer);
        this.places = new PlaceNames(gazetteer);
        this.memo = Memo.NONE;
        this.corrections = List.of();
    }

    private SecondSource(SecondSource other, Memo memo, List<CorrectionEntry> corrections) {
        this.readers = other.readers.with(memo);
        this.agencies = other.agencies;
        this.copies = other.copies;
        this.names = other.names;
        this.places = other.places;
        this.memo = memo;
        this.corrections = List.copyOf(corrections);
    }

    /// The same, keeping in a memo what it works out; the pictures are the same to the byte.
    public SecondSource with(Memo memo) {
        return new SecondSource(this, memo, corrections);
    }

    /// The same, with what people put right.
    ///
    /// @param inForce the corrections that count, by number
    public SecondSource righted(List<CorrectionEntry> inForce) {
        return new SecondSource(this, memo, inForce);
    }

    /// Reads and joins; the same outcomes in any order give the same picture.
    ///
    /// @param oneReportRead is told each time one report's reading is done, on any thread
    public Picture read(List<Intake.Outcome> outcomes, Runnable oneReportRead) {
        Righting righting = new Righting(corrections, outcomes);
        List<Intake.Outcome> mended = righting.outcomes();
        ReadingPool.Readings readings = readers.read(reports(mended), oneReportRead);
        List<Intake.Outcome> all = new ArrayList<>(mended);
        readings.failed()
                .forEach((place, reason) -> all.add(new Intake.Outcome.Rejected(place, reason)));
        return join(righting.readings(readings.all()), problems(all), righting);
    }

    /// Checks a draft against a picture, sentence by sentence: which claims hold each, if any. The
    /// draft counts as nobody, and changes nothing.
    ///
    /// @param day on which it is written, by which its "Tuesday" is known
    public List<CheckedSentence> check(Picture picture, String draft, Optional<LocalDate> day) {
        Report report =
                new Report(
                        new ReportId(DRAFT),
                        DRAFT,
                        "",
                        "",
                        "",
                        "",
                        day.<Publication>map(known ->
                                        new Publication.On(
                                                known,
                                                Publication.Basis.METADATA,
                                                "told with the draft"))
                                .orElseGet(Publication.Unknown::new),
                        "en",
                        List.of(),
                        draft,
                        List.of());
        return readers.read(List.of(report), () -> {}).all().stream()
                .flatMap(read -> new DraftChecker(names, places).check(picture, read).stream())
                .toList();
    }

    /// Behind the ids of all reports.
    private static final String DRAFT = "~draft";

    /// Reads reports and joins nothing, so that the memo knows them.
    ///
    /// @param oneReportRead is told each time one report's reading is done, on any thread
    public void readAhead(List<Intake.Outcome> outcomes, Runnable oneReportRead) {
        readers.read(reports(outcomes), oneReportRead);
    }

    /// Only what the texts tell when they are laid side by side: copies, origins and stories. No
    /// report is read for what it says.
    public static Picture compare(
            List<Intake.Outcome> outcomes, AgencyRegistry agencies, CopyFinder copies) {
        return compare(outcomes, agencies, copies, List.of());
    }

    /// The same, with what people put right.
    ///
    /// @param inForce the corrections that count, by number
    public static Picture compare(
            List<Intake.Outcome> found,
            AgencyRegistry agencies,
            CopyFinder copies,
            List<CorrectionEntry> inForce) {
        Righting righting = new Righting(inForce, found);
        List<Intake.Outcome> outcomes = righting.outcomes();
        List<Report> reports = reports(outcomes);
        List<SharedText> shared = shared(copies, reports, righting);
        List<Story> stories = stories(reports, shared, righting);
        return Picture.unread(
                        new DatelineYears().date(reports, stories),
                        stories,
                        new LineageTracer(agencies).trace(reports, shared, righting.whence()),
                        problems(outcomes))
                .with(righting.righted());
    }

    private static List<Report> reports(List<Intake.Outcome> outcomes) {
        List<Report> reports = new ArrayList<>();
        for (Intake.Outcome outcome : outcomes) {
            if (outcome instanceof Intake.Outcome.Read(Report report)) {
                reports.add(report);
            }
        }
        reports.sort(Comparator.comparing(Report::id));
        return reports;
    }

    /// What could not be read, in the order of place.
    public static List<Problem> problems(List<Intake.Outcome> outcomes) {
        List<Problem> problems = new ArrayList<>();
        for (Intake.Outcome outcome : outcomes) {
            switch (outcome) {
                case Intake.Outcome.Read read -> {}
                case Intake.Outcome.Rejected(String location, String reason) ->
                        problems.add(new Problem(location, reason));
                case Intake.Outcome.Repeated(String location, String file) ->
                        problems.add(
                                new Problem(
                                        location,
                                        "found a report that stands in this file before, with the"
                                                + " same address and words; it is read once"));
            }
        }
        problems.sort(Comparator.comparing(Problem::location).thenComparing(Problem::reason));
        return problems;
    }

    /// Joins what was read, and put right already as far as it is of single reports.
    ///
    /// @param asRead by id
    public Picture join(List<ReadReport> asRead, List<Problem> problems) {
        List<Intake.Outcome> reports = new ArrayList<>();
        asRead.forEach(read -> reports.add(new Intake.Outcome.Read(read.report())));
        return join(asRead, problems, new Righting(corrections, reports));
    }

    private Picture join(List<ReadReport> asRead, List<Problem> problems, Righting righting) {
        Joins joins = righting.joins(asRead);
        List<Report> reports = asRead.stream().map(ReadReport::report).toList();
        List<SharedText> shared = shared(copies, reports, righting);
        List<Story> stories = stories(reports, shared, righting);
        Lineage lineage = new LineageTracer(agencies).trace(reports, shared, righting.whence());
        Cast cast = new CastJoiner(names).join(asRead, stories, joins);
        List<ReadReport> read = new PublicationInference(cast).date(asRead, shared, stories);
        StoryJoiner joiner = StoryJoiner.of(places, memo, cast, lineage, joins);
        StoryJoiner bounded =
                joins.mayJoinClaims()
                        ? bounded(joiner, asRead, read, shared, lineage, joins)
                        : joiner;
        List<StoryPicture> joined =
                ToldStory.of(stories, read).stream().map(bounded::join).toList();
        List<Position> positions = PositionJoiner.join(read, cast);
        return ByHand.named(
                Picture.of(read, stories, lineage, cast, joined, positions, problems)
                        .with(righting.righted()));
    }

    /// The same joiner, held to what can be known for sure where nothing is one by hand.
    private StoryJoiner bounded(
            StoryJoiner joiner,
            List<ReadReport> asRead,
            List<ReadReport> read,
            List<SharedText> shared,
            Lineage lineage,
            Joins joins) {
        Joins apart = joins.withoutOnes();
        List<Report> reports = asRead.stream().map(ReadReport::report).toList();
        List<Story> stories = new StoryFinder().find(reports, shared, apart.stories());
        Cast cast = new CastJoiner(names).join(asRead, stories, apart);
        return joiner.bounded(
                StoryJoiner.of(places, memo, cast, lineage, apart), ToldStory.of(stories, read));
    }

    /// What the reports share, but for what a person said to be no copy.
    private static List<SharedText> shared(
            CopyFinder copies, List<Report> reports, Righting righting) {
        return copies.sharedTexts(reports).stream()
                .filter(text -> !righting.whence().areUnlike(text.a(), text.b()))
                .toList();
    }

    private static List<Story> stories(
            List<Report> reports, List<SharedText> shared, Righting righting) {
        Pairs<ReportId> byHand = righting.stories();
        if (byHand.hasOnes()) {
            righting.stand(
                    new StoryFinder()
                            .find(reports, shared, byHand.withoutOnes()).stream()
                                    .map(Story::reports)
                                    .toList());
        }
        return new StoryFinder().find(reports, shared, byHand);
    }
}
