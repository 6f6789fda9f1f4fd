package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.app.terminal.Screen;
import org.secondsource.app.terminal.TerminalCorrections;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry.Draft;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.correction.Righted;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;

/// Corrections that were made with one version of the program and are applied by another, which
/// puts a line behind each title and takes the last paragraph for furniture.
@Tag("whole")
final class TwoReadersTest {
    private static final String NOWHERE = "its words stand in no report that is here";

    @ParameterizedTest
    @ValueSource(strings = {"ferry-strait", "salmon-tariff", "hospital-strike"})
    void whatStillStandsHoldsAndTheRestIsListed(String name) {
        RightedSituation situation = RightedSituation.of(name, 99);
        Archive archive = righted(situation);
        List<Outcome> otherwise = situation.outcomes().stream().map(TwoReadersTest::read).toList();
        Picture after = situation.picture(otherwise, archive.corrections().inForce());
        Map<Object, String> texts = new HashMap<>();
        after.reports().forEach(report -> texts.put(report.id(), report.text()));

        List<Long> orphans = new ArrayList<>();
        for (Righted one : after.byHand()) {
            List<Anchor> words =
                    one.entry().correction().anchors().stream()
                            .filter(anchor -> anchor.sort() != Anchor.Sort.REPORT)
                            .toList();
            boolean stands = words.stream().allMatch(anchor -> stands(anchor, texts));
            boolean gone =
                    !words.isEmpty() && words.stream().noneMatch(anchor -> stands(anchor, texts));
            assertThat(one.note().equals(NOWHERE) && stands).as("%s", one).isFalse();
            assertThat(one.isApplied() && gone).as("%s", one).isFalse();
            one.places().forEach(place -> assertThat(words).anyMatch(own -> isOf(own, place)));
            if (one.state() == Righted.State.ORPHAN) {
                orphans.add(one.seq());
            }
        }
        String listed =
                TerminalCorrections.of(
                        archive.corrections(), after.byHand(), true, new Screen.Elsewhere());
        assertThat(listed.lines().filter(line -> line.contains("orphan: ")))
                .hasSameSizeAs(orphans)
                .isNotEmpty();
    }

    private static Archive righted(RightedSituation situation) {
        Archive archive = new InMemoryArchive();
        for (int seed = 0; seed < 3; seed++) {
            for (Correction one :
                    CorrectionLawsTest.some(situation.picture(List.of()), new Random(31 + seed))) {
                if (one.kind() != Correction.Kind.LEAVE_OUT) {
                    archive.write(new Draft(Step.ACCEPTED, 0, one, "ana"), Instant.EPOCH);
                }
            }
        }
        return archive;
    }

    /// Whether words are where they were, with what stood on one side, or elsewhere with all that
    /// stood around them.
    private static boolean stands(Anchor anchor, Map<Object, String> texts) {
        String text = Optional.ofNullable(texts.get(anchor.report())).orElse("");
        int end = anchor.start() + anchor.exact().length();
        boolean inPlace =
                text.startsWith(anchor.exact(), anchor.start())
                        && (text.startsWith(anchor.suffix(), end)
                                || text.substring(0, anchor.start()).endsWith(anchor.prefix()));
        return inPlace || text.contains(anchor.prefix() + anchor.exact() + anchor.suffix());
    }

    /// Whether words are those of an anchor, or the clause that a reader draws around them; an
    /// actor stands where the report first names him.
    private static boolean isOf(Anchor anchor, Cite place) {
        return anchor.report().equals(place.report())
                && (anchor.sort() == Anchor.Sort.ACTOR
                        || anchor.exact().contains(place.exact())
                        || place.exact().contains(anchor.exact()));
    }

    private static Outcome read(Outcome outcome) {
        if (!(outcome instanceof Outcome.Read(Report report))) {
            return outcome;
        }
        String text = report.text().strip();
        int last = text.lastIndexOf("\n\n");
        String shorter = last < text.length() / 2 ? text : text.substring(0, last);
        return new Outcome.Read(
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
                        shorter.replaceFirst("\n\n", "\n\nKept for our readers.\n\n"),
                        List.of()));
    }
}
