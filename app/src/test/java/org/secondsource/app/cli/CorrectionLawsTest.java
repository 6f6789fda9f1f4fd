package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.actor.Actor;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionEntry.Draft;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.claim.Claim;
import org.secondsource.correcting.CorrectionMaker;
import org.secondsource.correction.Righted;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// The laws of what people put right, on invented situations and with the real models.
@Tag("whole")
final class CorrectionLawsTest {
    /// `-Dsequences=1000` for the long run.
    private static final int SEQUENCES = Integer.getInteger("sequences", 12);

    private static final int STEPS = 9;

    /// Corrections of many kinds, of all of a situation.
    static List<Correction> some(Picture picture, Random random) {
        CorrectionMaker maker = new CorrectionMaker(picture);
        List<Correction> made = new ArrayList<>();
        List<String> claims = names(picture);
        List<String> actors =
                picture.cast().actors().stream().map(one -> one.id().toString()).toList();
        List<String> events =
                picture.events().stream()
                        .filter(event -> !event.kind().isAside())
                        .map(one -> one.id().toString())
                        .toList();
        List<String> reports = picture.reports().stream().map(one -> one.id().value()).toList();
        made.addAll(ofReports(maker, reports, random));
        made.add(maker.make(Kind.MISREAD, List.of(any(claims, random)), "no"));
        made.add(maker.make(Kind.STATUS, List.of(any(events, random), "cancelled"), "off"));
        made.add(maker.make(Kind.POLARITY, List.of(any(claims, random), "not so"), "denied"));
        made.add(maker.make(Kind.MODALITY, List.of(any(claims, random), "planned"), "a plan"));
        made.add(maker.make(Kind.KIND, List.of(any(events, random), "trial"), "seen"));
        made.add(maker.make(Kind.RESTS_ON, shuffled(actors, random).subList(0, 2), "told"));
        made.add(maker.make(Kind.PIN, List.of(any(claims, random)), "ours"));
        made.add(maker.make(Kind.NAME, List.of(any(actors, random), "Somebody Else"), "so"));
        made.add(maker.make(Kind.REVIEWED, List.of(any(claims, random)), "seen"));
        for (int i = 0; i < 3; i++) {
            List<String> three = shuffled(claims, random);
            made.add(maker.make(Kind.SAME, three.subList(0, 2), "one"));
            made.add(maker.make(Kind.OTHER, three.subList(1, 3), "two"));
            made.add(maker.make(Kind.SAME, shuffled(actors, random).subList(0, 2), "one"));
        }
        return made;
    }

    /// Corrections of whole reports.
    private static List<Correction> ofReports(
            CorrectionMaker maker, List<String> reports, Random random) {
        List<Correction> made = new ArrayList<>();
        made.add(maker.make(Kind.LEAVE_OUT, List.of(any(reports, random)), "spam"));
        made.add(maker.make(Kind.DATE, List.of(any(reports, random), "2025-09-21"), "late"));
        made.add(maker.make(Kind.OUTLET, List.of(any(reports, random), "Bright Post"), "seen"));
        made.add(
                maker.make(
                        Kind.ORIGIN,
                        List.of(any(reports, random), "agency", "Norse Wire"),
                        "seen"));
        made.add(maker.make(Kind.BYLINE, List.of(any(reports, random), "Ada Quill"), "seen"));
        for (Kind kind :
                List.of(
                        Kind.SAME,
                        Kind.OTHER,
                        Kind.SAME_ARTICLE,
                        Kind.OTHER_ARTICLE,
                        Kind.COPIED_FROM,
                        Kind.NOT_A_COPY)) {
            made.add(maker.make(kind, shuffled(reports, random).subList(0, 2), "seen"));
        }
        return made;
    }

    private static List<String> shuffled(List<String> all, Random random) {
        List<String> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        return order;
    }

    /// Claims that have clauses of their own.
    private static List<String> names(Picture picture) {
        return picture.claims().stream()
                .map(one -> one.id().value())
                .filter(id -> !id.endsWith("-shared"))
                .toList();
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void everySequenceOfArrivalsCorrectionsAndUndosGivesTheBytesOfAllAtOnce() {
        RightedSituation situation = RightedSituation.of("ferry-strait", 5);
        Picture whole = situation.picture(List.of());
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Archive grown = grown(situation, some(whole, random), random);
            Archive atOnce = new InMemoryArchive();
            List<Archive.NewFile> files = new ArrayList<>(situation.files());
            files.removeIf(file ->
                    grown.arrivals().stream()
                            .noneMatch(one -> one.location().equals(file.location())));
            atOnce.add(files, Instant.EPOCH);
            grown.corrections()
                    .inForce()
                    .forEach(entry ->
                            atOnce.write(
                                    new Draft(Step.ACCEPTED, 0, entry.correction(), "ben"),
                                    Instant.EPOCH));

            assertThat(RightedSituation.bytes(situation.picture(grown, true)))
                    .as("seed %d", seed)
                    .isEqualTo(RightedSituation.bytes(situation.picture(atOnce, false)));
        }
    }

    /// An archive to which things happened in some order, and which was asked in between.
    private static Archive grown(RightedSituation situation, List<Correction> pool, Random random) {
        Archive grown = new InMemoryArchive();
        List<Archive.NewFile> left = new ArrayList<>(situation.files());
        Collections.shuffle(left, random);
        grown.add(List.of(left.removeFirst()), Instant.EPOCH);
        for (int step = 0; step < STEPS; step++) {
            List<CorrectionLog.Standing> made = grown.corrections().standing();
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (!left.isEmpty()) {
                        grown.add(List.of(left.removeFirst()), Instant.EPOCH);
                    }
                }
                case 1 -> {
                    if (!made.isEmpty()) {
                        CorrectionLog.Standing one = made.get(random.nextInt(made.size()));
                        boolean counts = one.step() == Step.ACCEPTED;
                        grown.write(
                                new Draft(
                                        counts ? Step.UNDONE : Step.ACCEPTED,
                                        one.entry().seq(),
                                        new Correction(Kind.NOTE, List.of(), "", ""),
                                        "cem"),
                                Instant.EPOCH);
                    }
                }
                default ->
                        grown.write(
                                new Draft(
                                        Step.ACCEPTED,
                                        0,
                                        pool.get(random.nextInt(pool.size())),
                                        "ana"),
                                Instant.EPOCH);
            }
            situation.picture(grown, true);
        }
        return grown;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-strait", "salmon-tariff", "hospital-strike"})
    void undoingAllGivesTheBytesFromBefore(String name) {
        RightedSituation situation = RightedSituation.of(name, 99);
        Archive archive = new InMemoryArchive();
        archive.add(situation.files(), Instant.EPOCH);
        String before = PictureJson.of(situation.picture(archive, true));
        for (Correction one : some(situation.picture(List.of()), new Random(7))) {
            archive.write(new Draft(Step.ACCEPTED, 0, one, "ana"), Instant.EPOCH);
        }
        assertThat(PictureJson.of(situation.picture(archive, true))).isNotEqualTo(before);
        for (CorrectionEntry one : archive.corrections().inForce()) {
            archive.write(
                    new Draft(Step.UNDONE, one.seq(), one.correction(), "ben"), Instant.EPOCH);
        }

        assertThat(PictureJson.of(situation.picture(archive, true))).isEqualTo(before);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void theOrderOfCorrectionsOfDifferentThingsDoesNotCount() {
        RightedSituation situation = RightedSituation.of("salmon-tariff", 99);
        Picture before = situation.picture(List.of());
        List<Correction> made = some(before, new Random(3));
        made.removeIf(one -> one.kind() == Kind.OTHER); // speaks of the claims of the ones before
        String first = RightedSituation.bytes(situation.picture(RightedSituation.inForce(made)));
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(made, new Random(seed));

            assertThat(RightedSituation.bytes(situation.picture(RightedSituation.inForce(made))))
                    .as("seed %d", seed)
                    .isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-strait", "salmon-tariff", "hospital-strike"})
    void joiningByHandNeverRaisesALowerCount(String name) {
        RightedSituation situation = RightedSituation.of(name, 99);
        Picture before = situation.picture(List.of());
        CorrectionMaker maker = new CorrectionMaker(before);
        Random random = new Random(11);
        List<String> claims = new ArrayList<>(names(before));
        List<String> actors =
                new ArrayList<>(
                        before.cast().actors().stream()
                                .filter(Actor::isNamed)
                                .map(one -> one.id().toString())
                                .toList());
        for (int round = 0; round < 12; round++) {
            Collections.shuffle(claims, random);
            Collections.shuffle(actors, random);
            List<String> two = (round % 2 == 0 ? claims : actors).subList(0, 2);
            Correction same = maker.make(Kind.SAME, two, "one");

            assertNoLowerCountRose(
                    before, situation.picture(RightedSituation.inForce(List.of(same))), two);
        }
    }

    static void assertNoLowerCountRose(Picture before, Picture after, Object what) {
        Map<PropositionId, Integer> of = new HashMap<>();
        for (Claim claim : before.claims()) {
            int min = claim.independentSources().min();
            claim.propositions().forEach(id -> of.merge(id, min, Math::max));
        }
        for (Claim claim : after.claims()) {
            // A copy tells again what was struck of the first: a claim that was not there.
            claim.propositions().stream()
                    .flatMap(id -> Optional.ofNullable(of.get(id)).stream())
                    .mapToInt(known -> known)
                    .max()
                    .ifPresent(most ->
                            assertThat(claim.independentSources().min())
                                    .as("%s: %s", what, claim.text())
                                    .isLessThanOrEqualTo(most));
        }
    }

    @Test
    void aCopyRaisesNoLowerCountBesideCorrections() {
        RightedSituation situation = RightedSituation.of("ferry-strait", 99);
        List<Correction> made = some(situation.picture(List.of()), new Random(5));
        made.removeIf(one -> one.kind() == Kind.LEAVE_OUT);
        List<CorrectionEntry> inForce = RightedSituation.inForce(made);
        Picture before = situation.picture(inForce);
        for (Outcome outcome : situation.outcomes()) {
            if (outcome instanceof Outcome.Read(Report report)) {
                List<Outcome> more = new ArrayList<>(situation.outcomes());
                more.add(new Outcome.Read(copy(report)));

                assertNoLowerCountRose(
                        before, situation.picture(more, inForce), "copy of " + report.id());
            }
        }
    }

    private static Report copy(Report report) {
        return with(report, "r-ffffffffffff", "copied/" + report.location(), report.text());
    }

    private static Report with(Report report, String id, String location, String text) {
        return new Report(
                new ReportId(id),
                location,
                "",
                report.title(),
                report.outlet(),
                report.byline(),
                report.published(),
                report.language(),
                report.marks(),
                text,
                List.of());
    }

    /// Another program cleans the texts otherwise, so that every word stands elsewhere.
    @ParameterizedTest
    @ValueSource(strings = {"ferry-strait", "salmon-tariff"})
    void aReaderWhoseOffsetsShiftKeepsEveryAnchorWhoseWordsStand(String name) {
        RightedSituation situation = RightedSituation.of(name, 99);
        List<Correction> made = some(situation.picture(List.of()), new Random(9));
        made.removeIf(one -> one.kind() == Kind.LEAVE_OUT);
        List<Outcome> shifted = new ArrayList<>();
        for (Outcome outcome : situation.outcomes()) {
            if (outcome instanceof Outcome.Read(Report report)) {
                shifted.add(
                        new Outcome.Read(
                                with(
                                        report,
                                        report.id().value(),
                                        report.location(),
                                        "This page was kept for our readers.\n\n"
                                                + report.text())));
            }
        }
        Picture after = situation.picture(shifted, RightedSituation.inForce(made));

        for (Righted one : after.byHand()) {
            assertThat(one.note())
                    .as("%s", one.entry().correction())
                    .isNotEqualTo("its words stand in no report that is here");
            one.places()
                    .forEach(place ->
                            assertThat(one.entry().correction().anchors())
                                    .anyMatch(anchor ->
                                            anchor.exact().contains(place.exact())
                                                    || place.exact().contains(anchor.exact())));
        }
    }
}
