package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Brief;
import org.secondsource.claim.Claim;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.correcting.CorrectionMaker;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.situation.Picture;

/// What is put right of how words were read, and in which words a claim is told.
@Tag("whole")
final class KindsOfReadingTest {
    private static final String FERRY = "ferry-strait";
    private static final String SALMON = "salmon-tariff";
    private static final String STRIKE = "hospital-strike";

    private static List<Proposition> of(Picture picture, List<PropositionId> ids) {
        return picture.readings().stream()
                .flatMap(reading -> reading.propositions().stream())
                .filter(each -> ids.contains(each.id()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void whatIsNotSoAndWhatIsOnlyPossibleIsToldSoAndTheOthersStay(String name) {
        for (String state : List.of("not so", "possible")) {
            Kind kind = state.equals("not so") ? Kind.POLARITY : Kind.MODALITY;
            Put put =
                    Put.right(
                            name,
                            kind,
                            p -> List.of(RightedSituation.widest(p).id().value(), state));
            Claim meant = RightedSituation.widest(put.before());
            Picture after = put.after();

            assertThat(of(after, meant.propositions()))
                    .isNotEmpty()
                    .extracting(Proposition::state)
                    .containsOnly(state.equals("not so") ? FactState.NOT_SO : FactState.POSSIBLE);
            assertThat(after.readings().stream().flatMap(one -> one.propositions().stream()))
                    .filteredOn(each -> !meant.propositions().contains(each.id()))
                    .isEqualTo(
                            put.before().readings().stream()
                                    .flatMap(one -> one.propositions().stream())
                                    .filter(each -> !meant.propositions().contains(each.id()))
                                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aStatementAndAFigureAreHeldAsAPersonSays(String name) {
        Put negated = Put.right(name, Kind.POLARITY, p -> List.of(said(p).id() + "", "not so"));
        Put statement = Put.right(name, Kind.MODALITY, p -> List.of(said(p).id() + "", "intended"));
        Put figure = Put.right(name, Kind.MODALITY, p -> List.of(counted(p).id() + "", "expected"));

        assertThat(said(negated.after()).negated()).isTrue();
        assertThat(said(statement.after()).modality()).isEqualTo(Modality.INTENDED);
        assertThat(counted(figure.after()).modality()).isEqualTo(Modality.EXPECTED);
    }

    private static Statement said(Picture picture) {
        return picture.readings().stream()
                .flatMap(reading -> reading.statements().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Quantity counted(Picture picture) {
        return picture.readings().stream()
                .flatMap(reading -> reading.quantities().stream())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void theKindOfAnEventIsPutRightAndNoClaimIsOther(String name) {
        Put put = Put.right(name, Kind.KIND, p -> List.of(once(p).id().toString(), "trial"));
        Event.Entry before = once(put.before()).history().getFirst();
        Picture after = put.after();

        assertThat(after.events())
                .filteredOn(event ->
                        event.history().stream()
                                .anyMatch(entry -> entry.trigger().equals(before.trigger())))
                .extracting(event -> event.kind().name())
                .containsExactly("trial");
        assertThat(after.claims()).isEqualTo(put.before().claims());
    }

    private static Event once(Picture picture) {
        return picture.events().stream()
                .filter(one -> !one.kind().isAside() && one.history().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON})
    void theStepsOfAPactArePutRightOrStruck(String name) {
        Put struck = Put.right(name, Kind.MISREAD, p -> List.of(pact(p).id()));
        Put moved = Put.right(name, Kind.STATUS, p -> List.of(pact(p).id(), "suspended"));
        Agreement pact = pact(struck.before());
        PactMention.Step last = pact.history().getLast().step();

        assertThat(struck.after().agreements())
                .isEqualTo(
                        struck.before().agreements().stream()
                                .filter(one -> !one.equals(pact))
                                .toList());
        assertThat(struck.after().claims()).isEqualTo(struck.before().claims());
        assertThat(steps(moved.after())).contains(PactMention.Step.SUSPENDED).doesNotContain(last);
        assertThat(PictureJson.of(moved.after())).contains("\"corrections\": [\"1\"]");
    }

    private static Agreement pact(Picture picture) {
        return picture.agreements().getFirst();
    }

    private static List<PactMention.Step> steps(Picture picture) {
        return pact(picture).history().stream().map(Agreement.Entry::step).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void whatOneReportWasMisreadToSayIsStruckThereAlone(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.MISREAD,
                        p -> {
                            Claim claim = RightedSituation.widest(p);
                            return List.of(
                                    claim.id().value(),
                                    claim.propositions().getLast().report().value());
                        });
        List<PropositionId> told = RightedSituation.widest(put.before()).propositions();
        List<PropositionId> gone =
                told.stream().filter(id -> id.report().equals(told.getLast().report())).toList();

        assertThat(of(put.after(), told))
                .extracting(Proposition::id)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(gone)
                .hasSize(told.size() - gone.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aClaimIsToldInTheWordsThatAPersonChoseAndTheOthersStay(String name) {
        Put put = Put.right(name, Kind.WORDING, KindsOfReadingTest::otherWords);
        Claim before = RightedSituation.widest(put.before());
        String clause = otherWords(put.before()).get(1);
        Proposition chosen =
                of(put.before(), before.propositions()).stream()
                        .filter(each -> each.id().toString().equals(clause))
                        .findFirst()
                        .orElseThrow();
        Picture after = put.after();
        Claim now =
                after.claims().stream()
                        .filter(claim -> claim.id().equals(before.id()))
                        .findFirst()
                        .orElseThrow();

        assertThat(now.wording().span()).isEqualTo(chosen.span());
        assertThat(now.text())
                .isIn(
                        Stream.concat(chosen.core().stream(), chosen.whole().stream())
                                .map(form -> form.text())
                                .toList());
        assertThat(now.propositions()).isEqualTo(before.propositions());
        assertThat(Put.others(after, claim -> claim.equals(now)))
                .isEqualTo(Put.others(put.before(), claim -> claim.equals(before)));
    }

    /// A claim, and a clause of it in whose words it is not told.
    private static List<String> otherWords(Picture picture) {
        Claim claim = RightedSituation.widest(picture);
        return List.of(
                claim.id().value(),
                of(picture, claim.propositions()).stream()
                        .filter(Proposition::readsAlone)
                        .filter(each ->
                                !each.id().report().equals(claim.wording().report())
                                        || !each.span().equals(claim.wording().span()))
                        .map(each -> each.id().toString())
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aClaimThatIsPinnedStandsOnTheFirstScreenAndInNoCount(String name) {
        Put put = Put.right(name, Kind.PIN, p -> List.of(unseen(p).id().value()));
        Picture after = put.after();

        assertThat(onScreen(after)).contains(basis(unseen(put.before())));
        assertThat(RightedSituation.bytes(after.with(List.of())))
                .isEqualTo(RightedSituation.bytes(put.before()));
    }

    /// A short claim that the first screen does not show.
    private static Claim unseen(Picture picture) {
        List<String> shown = onScreen(picture);
        return picture.claims().stream()
                .filter(claim -> !shown.contains(basis(claim)))
                .filter(claim -> claim.text().length() < 60)
                .findFirst()
                .orElseThrow();
    }

    private static String basis(Claim claim) {
        return new Basis.OfClaim(claim.id()).toString();
    }

    private static List<String> onScreen(Picture picture) {
        Brief brief = BriefWriter.write(picture);
        return brief.first().stream().map(line -> line.basis().toString()).toList();
    }

    @Test
    void whoseWordRestsOnAnothersMayBeOneSourceWithIt() {
        Put put =
                Put.right(
                        FERRY,
                        Kind.RESTS_ON,
                        p -> claimOfTwo(p).asserters().stream().map(Object::toString).toList());
        Claim before = claimOfTwo(put.before());
        Picture after = put.after();

        assertThat(before.independentSources().min()).isEqualTo(2);
        assertThat(after.claims())
                .filteredOn(claim -> claim.id().equals(before.id()))
                .extracting(Claim::independentSources)
                .containsExactly(new SourceCount(1, before.independentSources().max()));
        assertThat(Put.others(after, claim -> claim.id().equals(before.id())))
                .isEqualTo(Put.others(put.before(), claim -> claim.id().equals(before.id())));
    }

    /// One whose two asserters are two sources.
    private static Claim claimOfTwo(Picture picture) {
        return picture.claims().stream()
                .filter(claim ->
                        claim.asserters().size() == 2 && claim.independentSources().min() == 2)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aWordThatRestsOnAnothersRaisesNoLowerCount(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.RESTS_ON,
                        p ->
                                p.cast().actors().stream()
                                        .limit(2)
                                        .map(actor -> actor.id().toString())
                                        .toList());

        CorrectionLawsTest.assertNoLowerCountRose(put.before(), put.after(), "rests on");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        Picture picture = RightedSituation.of(FERRY, 99).picture(List.of());
        CorrectionMaker maker = new CorrectionMaker(picture);
        String claim = RightedSituation.widest(picture).id().value();

        assertThatThrownBy(() -> maker.make(Kind.POLARITY, List.of(claim, "maybe"), "no"))
                .hasMessageContaining("found 'maybe', expected so, or \"not so\"");
        assertThatThrownBy(() -> maker.make(Kind.MODALITY, List.of(claim, "asserted"), "no"))
                .hasMessageContaining("'asserted' is nothing that a claim");
        assertThatThrownBy(() -> maker.make(Kind.STATUS, List.of(pact(picture).id(), "denied"), ""))
                .hasMessageContaining("'denied' is nothing that a pact");
        assertThatThrownBy(() -> maker.make(Kind.KIND, List.of(once(picture).id() + "", "x"), ""))
                .hasMessageContaining("found 'x', expected one of ");
        assertThatThrownBy(() -> maker.make(Kind.WORDING, List.of(claim, claim), "no"))
                .hasMessageContaining("is no clause of");
        assertThatThrownBy(() -> maker.make(Kind.RESTS_ON, List.of(claim, claim), "no"))
                .hasMessageContaining("expected an actor");
    }
}
