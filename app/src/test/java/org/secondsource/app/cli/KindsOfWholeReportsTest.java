package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.copying.SharedText;
import org.secondsource.correcting.CorrectionMaker;
import org.secondsource.correction.Righted;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Versions;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.report.Report;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.text.ReportId;

/// What is put right of whole reports: who wrote them, which are versions of one article, which has
/// its text from which, and which tell one story.
@Tag("whole")
final class KindsOfWholeReportsTest {
    private static final String FERRY = "ferry-strait";
    private static final String SALMON = "salmon-tariff";
    private static final String STRIKE = "hospital-strike";

    private static String id(Report report) {
        return report.id().value();
    }

    /// Two reports that share no text.
    private static List<ReportId> strangers(Picture picture) {
        for (Report one : picture.reports()) {
            for (Report other : picture.reports().reversed()) {
                boolean isShared =
                        picture.lineage().copiesOf(one.id()).stream()
                                .anyMatch(copy -> copy.shared().joins(other.id()));
                if (!one.equals(other) && !isShared) {
                    return List.of(one.id(), other.id());
                }
            }
        }
        throw new IllegalStateException("all reports share text");
    }

    private static List<String> names(List<ReportId> ids) {
        return ids.stream().map(ReportId::value).toList();
    }

    private static List<ReportId> sharers(Picture picture) {
        SharedText first = picture.lineage().copies().getFirst().shared();
        return List.of(first.a(), first.b());
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void theWritersOfAReportArePutRightAndNoOtherReportIsOther(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.BYLINE,
                        p -> List.of(id(p.reports().getFirst()), "Ada", "Quill"));
        Picture after = put.after();

        assertThat(after.reports().getFirst().byline()).isEqualTo("Ada Quill");
        assertThat(after.reports().subList(1, after.reports().size()))
                .isEqualTo(put.before().reports().subList(1, after.reports().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void twoReportsAreVersionsOfOneArticleAndCountOnce(String name) {
        Put put = Put.right(name, Kind.SAME_ARTICLE, p -> names(strangers(p)));
        Picture after = put.after();
        Set<ReportId> two = Set.copyOf(strangers(put.before()));

        assertThat(after.lineage().versions())
                .extracting(KindsOfWholeReportsTest::all)
                .anyMatch(all -> all.containsAll(two));
        CorrectionLawsTest.assertNoLowerCountRose(put.before(), after, two);
    }

    private static Set<ReportId> all(Versions versions) {
        Set<ReportId> all = new HashSet<>(versions.earlier());
        all.add(versions.latest());
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void articlesThatAreHeldToBeVersionsAreParted(String name) {
        RightedSituation situation = RightedSituation.of(name, 99);
        Picture before = situation.picture(List.of());
        CorrectionMaker maker = new CorrectionMaker(before);
        List<String> two = names(strangers(before));
        Correction same = maker.make(Kind.SAME_ARTICLE, two, "tested");
        Correction other = maker.make(Kind.OTHER_ARTICLE, two, "tested");
        Picture after = situation.picture(RightedSituation.inForce(List.of(same, other)));

        assertThat(after.byHand())
                .extracting(Righted::state)
                .containsExactly(Righted.State.OVERRULED, Righted.State.APPLIED);
        assertThat(RightedSituation.bytes(after)).isEqualTo(RightedSituation.bytes(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aReportThatCopiedAnotherHasItsOriginWhetherTheySharedTextOrNot(String name) {
        for (boolean isShared : List.of(true, false)) {
            Put put =
                    Put.right(
                            name,
                            Kind.COPIED_FROM,
                            p -> names(isShared ? sharers(p) : strangers(p)));
            List<ReportId> two = isShared ? sharers(put.before()) : strangers(put.before());
            Picture after = put.after();

            assertThat(after.lineage().originOf(two.get(0)))
                    .isEqualTo(after.lineage().originOf(two.get(1)));
            after.lineage()
                    .originOf(two.get(0))
                    .ifPresent(origin ->
                            assertThat(after.lineage().evidenceOf(two.get(0)))
                                    .extracting(Evidence::kind)
                                    .containsExactly(Evidence.Kind.BY_HAND));
            assertThat(after.lineage().copiesOf(two.get(0)))
                    .filteredOn(copy -> copy.shared().joins(two.get(1)))
                    .extracting(Copy::relation)
                    .allMatch(
                            relation -> relation.equals(new Copy.Relation.CopiedFrom(two.get(1))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void whatIsNoCopyIsNoneAndTheOtherCopiesStay(String name) {
        Put put = Put.right(name, Kind.NOT_A_COPY, p -> names(sharers(p)));
        SharedText gone = put.before().lineage().copies().getFirst().shared();

        assertThat(put.after().lineage().copies())
                .extracting(Copy::shared)
                .isEqualTo(
                        put.before().lineage().copies().stream()
                                .map(Copy::shared)
                                .filter(shared -> !shared.equals(gone))
                                .toList());
    }

    @Test
    void aCopyOfItsOwnCopyIsRefusedAndTheLaterHolds() {
        RightedSituation situation = RightedSituation.of(FERRY, 99);
        Picture before = situation.picture(List.of());
        CorrectionMaker maker = new CorrectionMaker(before);
        List<String> two = names(sharers(before));
        Correction one = maker.make(Kind.COPIED_FROM, two, "tested");
        Correction other = maker.make(Kind.COPIED_FROM, two.reversed(), "tested");
        Picture after = situation.picture(RightedSituation.inForce(List.of(one, other)));

        assertThat(after.byHand())
                .extracting(Righted::state)
                .containsExactly(Righted.State.OVERRULED, Righted.State.APPLIED);
        assertThatThrownBy(() ->
                        maker.make(
                                Kind.COPIED_FROM,
                                List.of(two.getFirst(), two.getFirst()),
                                "tested"))
                .hasMessageContaining("are one report");
    }

    /// The reports of two situations, which are two stories.
    private static List<String> ofTwoStories(Picture picture) {
        return List.of(
                picture.stories().getFirst().reports().getFirst().value(),
                picture.stories().getLast().reports().getFirst().value());
    }

    @Test
    void twoStoriesAreOneAndNoLowerCountRises() {
        RightedSituation situation = RightedSituation.of(List.of(FERRY, SALMON), 99);
        Picture before = situation.picture(List.of());
        Correction same =
                new CorrectionMaker(before).make(Kind.SAME, ofTwoStories(before), "tested");
        Picture after = situation.picture(RightedSituation.inForce(List.of(same)));

        assertThat(after.stories()).hasSize(before.stories().size() - 1);
        CorrectionLawsTest.assertNoLowerCountRose(before, after, same);
        ByHand hands = new ByHand(after);
        List<ReportId> moved =
                before.stories().stream()
                        .map(Story::reports)
                        .min((a, b) -> Integer.compare(a.size(), b.size()))
                        .orElseThrow();
        assertThat(after.claims())
                .filteredOn(claim ->
                        claim.propositions().stream().anyMatch(id -> moved.contains(id.report())))
                .isNotEmpty()
                .allMatch(claim -> !hands.of(claim).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON})
    void oneStoryIsTwoAndUnitedAgainIsAsBefore(String name) {
        RightedSituation situation = RightedSituation.of(name, 99);
        Picture before = situation.picture(List.of());
        CorrectionMaker maker = new CorrectionMaker(before);
        Story whole = before.stories().getFirst();
        List<String> two = List.of(whole.reports().get(0).value(), whole.reports().get(1).value());
        Correction other = maker.make(Kind.OTHER, two, "tested");
        Correction same = maker.make(Kind.SAME, two, "tested");
        Picture parted = situation.picture(RightedSituation.inForce(List.of(other)));

        assertThat(parted.stories()).hasSize(before.stories().size() + 1);
        assertThat(parted.stories())
                .noneMatch(story -> story.reports().containsAll(whole.reports().subList(0, 2)));
        assertThat(
                        RightedSituation.bytes(
                                situation.picture(RightedSituation.inForce(List.of(other, same)))))
                .isEqualTo(RightedSituation.bytes(before));
    }
}
