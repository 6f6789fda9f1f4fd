package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.brief.BriefWriter;
import org.secondsource.claim.Claim;
import org.secondsource.event.Event;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.lineage.Origin;
import org.secondsource.reading.Reading;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;

/// Each kind of correction on invented situations: what is intended happens, and nothing else but
/// what follows from it.
@Tag("whole")
final class CorrectionKindsTest {
    private static final String FERRY = "ferry-strait";
    private static final String SALMON = "salmon-tariff";
    private static final String STRIKE = "hospital-strike";

    private static Report first(Picture picture) {
        return picture.reports().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void whatIsLeftOutIsAsIfItHadNeverCome(String name) {
        Put put = Put.right(name, Kind.LEAVE_OUT, picture -> List.of(first(picture).id().value()));
        List<Outcome> without = new ArrayList<>(put.situation().outcomes());
        without.removeIf(outcome ->
                outcome instanceof Outcome.Read(Report report)
                        && report.id().equals(first(put.before()).id()));

        assertThat(RightedSituation.bytes(put.after()))
                .isEqualTo(PictureJson.of(put.situation().picture(without, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aDateThatIsPutRightIsTheDay(String name) {
        Put put = Put.right(name, Kind.DATE, p -> List.of(first(p).id().value(), "2025-11-02"));

        assertThat(first(put.after()).published().toString())
                .contains("2025-11-02", "BY_HAND", "tested");
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void anOutletAndAnOriginArePutRight(String name) {
        Put outlet =
                Put.right(name, Kind.OUTLET, p -> List.of(first(p).id().value(), "Bright", "Post"));
        Put origin =
                Put.right(
                        name,
                        Kind.ORIGIN,
                        picture -> List.of(first(picture).id().value(), "agency", "Far Wire"));
        Put unknown = Put.right(name, Kind.ORIGIN, p -> List.of(first(p).id().value(), "unknown"));

        assertThat(first(outlet.after()).outlet()).isEqualTo("Bright Post");
        Picture after = origin.after();
        assertThat(after.lineage().originOf(first(after).id()).map(Origin::name))
                .contains("Far Wire");
        assertThat(unknown.after().lineage().originOf(first(after).id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aMisreadClaimIsGoneAndTheOthersStay(String name) {
        Put put =
                Put.right(
                        name, Kind.MISREAD, p -> List.of(RightedSituation.widest(p).id().value()));
        Claim gone = RightedSituation.widest(put.before());
        Picture after = put.after();

        assertThat(after.claims())
                .noneMatch(claim ->
                        claim.propositions().stream().anyMatch(gone.propositions()::contains));
        assertThat(Put.others(after, claim -> false))
                .containsAll(Put.others(put.before(), claim -> claim.id().equals(gone.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aStatementThatNobodyMadeIsGoneWithAllThatRestsOnIt(String name) {
        Put put = Put.right(name, Kind.MISREAD, p -> List.of(said(p).id().toString()));
        Statement gone = said(put.before());

        for (Reading reading : put.after().readings()) {
            assertThat(reading.statements()).extracting(Statement::id).doesNotContain(gone.id());
            assertThat(reading.propositions())
                    .noneMatch(each -> each.statement().equals(Optional.of(gone.id())));
        }
    }

    private static Statement said(Picture picture) {
        return picture.claims().stream()
                .flatMap(claim -> claim.statements().stream())
                .flatMap(id ->
                        picture.readings().stream()
                                .flatMap(reading -> reading.statements().stream())
                                .filter(one -> one.id().equals(id)))
                .filter(one -> one.attribution() instanceof Attribution.By)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aSpeakerIsPutRight(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.SPEAKER,
                        p -> List.of(said(p).id().toString(), another(p, said(p)).toString()));
        Statement before = said(put.before());
        ActorId meant = another(put.before(), before);
        Picture after = put.after();
        Statement now =
                after.readings().stream()
                        .flatMap(reading -> reading.statements().stream())
                        .filter(one -> one.id().equals(before.id()))
                        .findFirst()
                        .orElseThrow();

        assertThat(now.attribution())
                .isInstanceOfSatisfying(
                        Attribution.By.class,
                        by ->
                                assertThat(after.cast().actorOf(before.id().report(), by.member()))
                                        .isEqualTo(meant));
    }

    private static ActorId another(Picture picture, Statement statement) {
        Attribution.By by = (Attribution.By) statement.attribution();
        ActorId own = picture.cast().actorOf(statement.id().report(), by.member());
        return picture.cast().membersOf(statement.id().report()).stream()
                .filter(id -> !id.equals(own))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aNumberIsPutRight(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.VALUE,
                        p -> List.of(figure(p).id().toString(), "at", "least", "7"));
        Quantity now =
                put.after().readings().stream()
                        .flatMap(reading -> reading.quantities().stream())
                        .filter(one -> one.id().equals(figure(put.before()).id()))
                        .findFirst()
                        .orElseThrow();

        assertThat(now.amount().low()).isEqualTo(7);
        assertThat(now.amount().high()).isGreaterThan(7);
    }

    private static Quantity figure(Picture picture) {
        return picture.readings().stream()
                .flatMap(reading -> reading.quantities().stream())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void aStatusIsPutRightAndNoClaimIsOther(String name) {
        Put put = Put.right(name, Kind.STATUS, p -> List.of(event(p).id().toString(), "Denied"));

        Event.Entry before = event(put.before()).history().getFirst();
        assertThat(put.after().events().stream().flatMap(event -> event.history().stream()))
                .filteredOn(entry -> entry.trigger().equals(before.trigger()))
                .extracting(Event.Entry::status)
                .containsExactly(EventStatus.DENIED);
        assertThat(put.after().claims()).isEqualTo(put.before().claims());
    }

    private static Event event(Picture picture) {
        return picture.events().stream()
                .filter(one -> !one.kind().isAside() && one.history().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void twoClaimsAreOneAndTheOthersStay(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.SAME,
                        p ->
                                List.of(
                                        RightedSituation.widest(p).id().value(),
                                        RightedSituation.alone(p).id().value()));
        List<Claim> two =
                List.of(
                        RightedSituation.widest(put.before()),
                        RightedSituation.alone(put.before()));
        Set<PropositionId> members = new HashSet<>();
        two.forEach(claim -> members.addAll(claim.propositions()));
        Picture after = put.after();

        assertThat(after.claims()).anyMatch(claim -> claim.propositions().containsAll(members));
        assertThat(
                        Put.others(
                                after,
                                claim -> claim.propositions().stream().anyMatch(members::contains)))
                .isEqualTo(Put.others(put.before(), two::contains));
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void oneClaimIsTwoAndTheOthersStay(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.OTHER,
                        p ->
                                List.of(
                                        RightedSituation.widest(p).id().value(),
                                        RightedSituation.widest(p)
                                                .propositions()
                                                .getLast()
                                                .report()
                                                .value()));
        Claim whole = RightedSituation.widest(put.before());
        PropositionId parted = whole.propositions().getLast();
        Picture after = put.after();

        assertThat(after.claims())
                .noneMatch(claim ->
                        claim.propositions().contains(parted)
                                && claim.propositions().contains(whole.propositions().getFirst()));
        assertThat(
                        Put.others(
                                after,
                                claim ->
                                        claim.propositions().stream()
                                                .anyMatch(whole.propositions()::contains)))
                .containsAll(Put.others(put.before(), claim -> claim.equals(whole)));
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void twoActorsAreOneAndOneCanBeParted(String name) {
        Put same =
                Put.right(
                        name,
                        Kind.SAME,
                        p ->
                                List.of(
                                        p.cast().actors().getFirst().id().toString(),
                                        p.cast().actors().getLast().id().toString()));
        int before = same.before().cast().actors().size();
        Actor common = Put.common(same.before());
        Put other =
                Put.right(
                        name,
                        Kind.OTHER,
                        p ->
                                List.of(
                                        common.id().toString(),
                                        common.mentions().getLast().report().value()));

        assertThat(same.after().cast().actors()).hasSize(before - 1);
        assertThat(other.after().cast().actors()).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void twoEventsAreOneAndNoClaimIsOther(String name) {
        Put put =
                Put.right(
                        name,
                        Kind.SAME,
                        p ->
                                List.of(
                                        p.events().getFirst().id().toString(),
                                        p.events().getLast().id().toString()));

        assertThat(put.after().events()).hasSize(put.before().events().size() - 1);
        assertThat(put.after().claims()).isEqualTo(put.before().claims());
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void whatIsOnlyToldBesideChangesNothing(String name) {
        for (Kind kind : List.of(Kind.REVIEWED, Kind.PRINTED)) {
            Put put = Put.right(name, kind, p -> List.of(RightedSituation.widest(p).id().value()));

            assertThat(RightedSituation.bytes(put.after())).isEqualTo(PictureJson.of(put.before()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FERRY, SALMON, STRIKE})
    void anActorIsCalledOtherwiseAndTheSituationToo(String name) {
        Put actor =
                Put.right(
                        name,
                        Kind.NAME,
                        p -> List.of(Put.common(p).id().toString(), "The", "Other", "Name"));
        Put situation = Put.right(name, Kind.NAME, p -> List.of("The", "long", "wait"));

        assertThat(actor.after().cast().find(Put.common(actor.before()).id()).map(Actor::name))
                .contains("The Other Name");
        assertThat(actor.after().claims()).isEqualTo(actor.before().claims());
        assertThat(BriefWriter.write(situation.after()).title()).isEqualTo("The long wait");
    }
}
