package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.SecondSource;
import org.secondsource.app.Models;
import org.secondsource.claim.Claim;
import org.secondsource.event.Event;
import org.secondsource.intake.FileIntake;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.ReportReader;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.situation.Picture;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;

/// A sentence about nothing, added to one report, changes what rests on that report, and nothing
/// else.
@Tag("whole")
final class StabilityTest {
    private static final Path SITUATIONS = Path.of("../evaluation/situations");
    private static final List<String> ABOUT_NOTHING =
            List.of("More was not known by the evening.", "Read more on page four tomorrow.");

    private static final LanguageAnalyzer ANALYZER =
            new RememberedAnalyzer(Path.of("../target/analyses"), Models::english);
    private static final ReportReader READER = new ReportReader(ANALYZER, Gazetteer.load());
    private static final SecondSource PROGRAM = new SecondSource(ANALYZER, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ferry-strait",
                "salmon-tariff",
                "harnau-plant",
                "vantry-mayor",
                "talks-orlan"
            })
    void aSentenceAboutNothingMovesNothingOfOtherReports(String situation) {
        List<ReadReport> reports = reports(situation);
        Picture before = PROGRAM.join(reports, List.of());
        assertThat(before.claims().size()).isGreaterThan(20);
        for (int i = 0; i < reports.size(); i++) {
            for (String sentence : ABOUT_NOTHING) {
                List<ReadReport> changed = new ArrayList<>(reports);
                changed.set(i, longer(reports.get(i).report(), sentence));
                ReportId of = reports.get(i).report().id();
                Picture after = PROGRAM.join(changed, List.of());
                assertThat(stories(after)).isEqualTo(stories(before));
                assertThat(claims(after, of))
                        .as("%s in %s", sentence, of)
                        .isEqualTo(claims(before, of));
                assertThat(events(after, of))
                        .as("%s in %s", sentence, of)
                        .isEqualTo(events(before, of));
            }
        }
    }

    private static List<ReadReport> reports(String situation) {
        Path folder = SITUATIONS.resolve(situation).resolve("reports");
        Intake intake =
                new FileIntake(
                        new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), 1);
        return intake.read(List.of(folder.toString())).stream()
                .flatMap(outcome ->
                        outcome instanceof Intake.Outcome.Read(Report report)
                                ? Stream.of(new ReadReport(report, READER.read(report)))
                                : Stream.empty())
                .sorted(Comparator.comparing(read -> read.report().id()))
                .toList();
    }

    private static ReadReport longer(Report report, String sentence) {
        Report longer =
                new Report(
                        report.id(),
                        report.location(),
                        report.url(),
                        report.title(),
                        report.outlet(),
                        report.byline(),
                        report.published(),
                        report.language(),
                        report.marks(),
                        report.text() + "\n\n" + sentence,
                        report.removed());
        return new ReadReport(longer, READER.read(longer));
    }

    private static Set<String> stories(Picture picture) {
        return picture.stories().stream()
                .map(story -> story.title() + " " + story.reports())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The claims that rest on other reports alone, as a reader sees them.
    private static Set<String> claims(Picture picture, ReportId changed) {
        return picture.claims().stream()
                .filter(claim ->
                        claim.propositions().stream().noneMatch(p -> p.report().equals(changed)))
                .map(StabilityTest::shown)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Claim claim) {
        return "%s | %s | %s | %s | %s"
                .formatted(
                        claim.text(),
                        claim.propositions(),
                        claim.asserters(),
                        claim.independentSources(),
                        claim.standing());
    }

    private static Set<String> events(Picture picture, ReportId changed) {
        return picture.events().stream()
                .filter(event ->
                        event.history().stream()
                                .noneMatch(entry -> entry.cite().report().equals(changed)))
                .map(StabilityTest::shown)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Event event) {
        return "%s | %s | %s | %s"
                .formatted(event.name(), event.date(), event.status(), event.history());
    }
}
