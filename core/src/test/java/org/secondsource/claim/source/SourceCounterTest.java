package org.secondsource.claim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.source.Witnesses.actor;
import static org.secondsource.claim.source.Witnesses.body;
import static org.secondsource.claim.source.Witnesses.person;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.reading.cast.ActorKind;

/// Invented: a quay that may be shut, and all who say so.
final class SourceCounterTest {
    private static final String SHORT = "The quay is shut";
    private static final String OTHER = "Nobody can use the quay";
    private static final String LONG =
            "The north quay of Vik will stay shut until divers have seen every stone of its wall";
    private static final Actor FALK = person("Ingrid Falk", "director", "Larvik Institute");
    private static final Actor LUND = person("Tor Lund", "chairman", "Seamen's Guild");
    private static final Actor AUTHORITY = body("Harbour Authority");
    private static final Actor GUILD = body("Seamen's Guild");

    private static SourceCount two(Actor one, Actor other) {
        return new Witnesses()
                .says(one, "Northwire", SHORT)
                .says(other, "Southwire", OTHER)
                .count();
    }

    @Test
    void oneAsserterThroughTwoAgenciesIsOneSourceOfTwoOrigins() {
        SourceCounter.Sources sources =
                new Witnesses()
                        .says(FALK, "Northwire", SHORT)
                        .says(FALK, "Southwire", OTHER)
                        .sources();

        assertThat(sources.count()).isEqualTo(new SourceCount(1, 1));
        assertThat(sources.asserters()).containsExactly(FALK.id());
        assertThat(sources.origins())
                .containsExactly(new OriginId("o-Northwire"), new OriginId("o-Southwire"));
        assertThat(sources.voices()).isEmpty();
    }

    @Test
    void twoBodiesOfTwoOwnersAreTwo() {
        assertThat(two(AUTHORITY, GUILD)).isEqualTo(new SourceCount(2, 2));
    }

    @Test
    void twoPersonsOfTwoSidesAreTwo() {
        assertThat(two(FALK, LUND)).isEqualTo(new SourceCount(2, 2));
    }

    @Test
    void twoReportersWhoTellItThemselvesUnderDatelinesAreTwo() {
        SourceCounter.Sources sources =
                new Witnesses().tells("Northwire", SHORT).tells("Southwire", OTHER).sources();

        assertThat(sources.count()).isEqualTo(new SourceCount(2, 2));
        assertThat(sources.asserters()).isEmpty();
        assertThat(sources.voices()).hasSize(2);
    }

    @Test
    void oneAgencysOwnVoiceInTwoPapersIsOne() {
        assertThat(new Witnesses().tells("Northwire", SHORT).tells("Northwire", OTHER).count())
                .isEqualTo(new SourceCount(1, 1));
    }

    @Test
    void thePartsOfOneDispatchVouchOnceWhoeverSentIt() {
        Witnesses apart = new Witnesses().tells("", SHORT).tells("", OTHER);
        assertThat(apart.count()).isEqualTo(new SourceCount(0, 2));
        assertThat(apart.inParts().count()).isEqualTo(new SourceCount(0, 1));

        Actor officials = actor(ActorKind.GROUP, "officials");
        Witnesses unnamed = new Witnesses().says(officials, "", SHORT).says(officials, "", OTHER);
        assertThat(unnamed.inParts().count()).isEqualTo(new SourceCount(0, 1));

        Witnesses quoted = new Witnesses().says(FALK, "", SHORT).tells("", OTHER);
        assertThat(quoted.inParts().count()).isEqualTo(new SourceCount(0, 1));
    }

    @Test
    void twoPartiesQuotedInTwoPartsAreTwoAssertersOfOneOrigin() {
        SourceCounter.Sources sources =
                new Witnesses()
                        .says(FALK, "Northwire", SHORT)
                        .says(LUND, "Northwire", OTHER)
                        .inParts()
                        .sources();

        assertThat(sources.origins()).containsExactly(new OriginId("o-Northwire"));
        assertThat(sources.count()).isEqualTo(new SourceCount(2, 2));
    }

    @Test
    void whoIsCarriedByNoKnownOriginRaisesOnlyTheUpperCount() {
        assertThat(new Witnesses().says(FALK, "", SHORT).count()).isEqualTo(new SourceCount(0, 1));
        assertThat(new Witnesses().says(FALK, "Northwire", SHORT).says(LUND, "", OTHER).count())
                .isEqualTo(new SourceCount(1, 2));
    }

    @Test
    void whoIsCarriedOnceByAKnownOriginCountsBelow() {
        assertThat(new Witnesses().says(FALK, "", SHORT).says(FALK, "Northwire", OTHER).count())
                .isEqualTo(new SourceCount(1, 1));
    }

    @Test
    void whoDoesNotSayAllThatIsShownRaisesOnlyTheUpperCount() {
        SourceCounter.Sources sources =
                new Witnesses()
                        .says(FALK, "Northwire", SHORT)
                        .says(LUND, "Southwire", OTHER)
                        .inPart()
                        .sources();

        assertThat(sources.count()).isEqualTo(new SourceCount(1, 2));
        assertThat(sources.asserters()).containsExactly(FALK.id());
        assertThat(sources.origins()).hasSize(2);
    }

    @Test
    void nearlyTheSameWordsAreOneUtteranceWhoeverIsNamed() {
        String misprint = LONG.replace("divers", "drivers");

        assertThat(fewest(LONG, misprint)).isEqualTo(1);
        assertThat(fewest(LONG, LONG)).isEqualTo(1);
        assertThat(fewest(LONG, LONG.toUpperCase(Locale.ROOT))).isEqualTo(1);
    }

    @Test
    void fewWordsMayBeTheSameByChance() {
        assertThat(fewest(SHORT, SHORT)).isEqualTo(2);
        assertThat(fewest("a b c d e f g h i", "a b c d e f g h i")).isEqualTo(2);
        assertThat(fewest("a b c d e f g h i j", "a b c d e f g h i j")).isEqualTo(1);
    }

    @Test
    void ofTwoNewsroomsThatTellItThemselvesFewerWordsTellOneUtterance() {
        assertThat(fewestOfVoices("a b c d", "a b c d")).isEqualTo(2);
        assertThat(fewestOfVoices("a b c d e", "a b c d e")).isEqualTo(1);
        assertThat(fewestOfVoices("a b c d e", "a b c d x")).isEqualTo(1);
        assertThat(fewestOfVoices("a b c d e", "a b c x y")).isEqualTo(2);
    }

    @Test
    void aNewsroomAndAPersonNeedAsManyWordsAsTwoPersons() {
        assertThat(
                        new Witnesses()
                                .tells("Northwire", "a b c d e")
                                .says(LUND, "Southwire", "a b c d e")
                                .count()
                                .min())
                .isEqualTo(2);
    }

    private static int fewestOfVoices(String one, String other) {
        return new Witnesses().tells("Northwire", one).tells("Southwire", other).count().min();
    }

    @Test
    void aFifthOfTheWordsMayDifferInOneUtteranceAndNoMore() {
        assertThat(fewest("a b c d e f g h i j", "a b c d e f g h x y")).isEqualTo(1);
        assertThat(fewest("a b c d e f g h i j", "a b c d e f g x y z")).isEqualTo(2);
    }

    @Test
    void aWordSaidOnceIsNotCountedTwice() {
        assertThat(fewest("a a a a a a a a i j", "a b c d e f g h i j")).isEqualTo(2);
    }

    private static int fewest(String one, String other) {
        return new Witnesses()
                .says(FALK, "Northwire", one)
                .says(LUND, "Southwire", other)
                .count()
                .min();
    }

    @Test
    void wordsThatTwoReportsShareAreOneUtteranceHoweverFew() {
        SourceCount count =
                new Witnesses()
                        .says(FALK, "Northwire", SHORT)
                        .says(LUND, "Southwire", SHORT)
                        .sharing()
                        .count();

        assertThat(count.min()).isEqualTo(1);
    }

    @Test
    void oneUtteranceIsOneSourceUnderWhateverNames() {
        SourceCount count =
                new Witnesses().says(FALK, "Northwire", LONG).says(LUND, "Southwire", LONG).count();

        assertThat(count).isEqualTo(new SourceCount(1, 1));
    }

    @Test
    void aCopyThatOnlyDropsTheAttributionVouchesForNothing() {
        SourceCount count =
                new Witnesses().says(FALK, "Northwire", SHORT).tells("", SHORT).sharing().count();

        assertThat(count).isEqualTo(new SourceCount(1, 1));
    }

    @Test
    void anOwnVoiceThatSharesNoWordsWithTheQuotedOneIsAnother() {
        assertThat(new Witnesses().says(FALK, "Northwire", SHORT).tells("Southwire", OTHER).count())
                .isEqualTo(new SourceCount(2, 2));
    }

    /// An agency has it from somebody, and "witnesses" may be he.
    @Test
    void whoIsOnlyDescribedIsNoSecondSourceBesideAnOwnVoice() {
        Actor witnesses = actor(ActorKind.SOURCE, "witnesses");

        assertThat(
                        new Witnesses()
                                .says(witnesses, "Northwire", SHORT)
                                .tells("Southwire", OTHER)
                                .count())
                .isEqualTo(new SourceCount(1, 2));
    }

    @Test
    void anAgencyThatReportedVouchesAsAnOriginAndOnce() {
        SourceCounter.Sources sources =
                new Witnesses()
                        .says(body("Northwire"), "Southwire", SHORT)
                        .tells("Northwire", OTHER)
                        .sources();

        assertThat(sources.count()).isEqualTo(new SourceCount(1, 1));
        assertThat(sources.asserters()).isEmpty();
        assertThat(sources.voices()).containsExactly(new OriginId("o-Northwire"));
    }

    @Test
    void anAgencyIsKnownByItsFullNameAndAPersonOfItsNameIsNone() {
        assertThat(
                        new Witnesses()
                                .says(body("Northwire News Agency"), "Southwire", SHORT)
                                .tells("Northwire", OTHER)
                                .sources()
                                .asserters())
                .isEmpty();
        assertThat(
                        new Witnesses()
                                .says(person("Northwire"), "Southwire", SHORT)
                                .tells("Northwire", OTHER)
                                .sources()
                                .asserters())
                .containsExactly(new ActorId("a-Northwire"));
    }

    @Test
    void anOutletThatOnlyPrintedItMayHaveItFromTheOther() {
        SourceCount count =
                new Witnesses()
                        .tells("Northwire", SHORT)
                        .tells("Gazette", Producer.Kind.OUTLET, Evidence.Kind.CITATION, OTHER)
                        .count();

        assertThat(count).isEqualTo(new SourceCount(1, 2));
    }

    @Test
    void anOutletUnderItsOwnDatelineIsASourceOfItsOwn() {
        SourceCount count =
                new Witnesses()
                        .tells("Northwire", SHORT)
                        .tells("Gazette", Producer.Kind.OUTLET, Evidence.Kind.DATELINE, OTHER)
                        .count();

        assertThat(count).isEqualTo(new SourceCount(2, 2));
    }

    @Test
    void aPressReleaseAndTheBodyThatIssuedItAreOne() {
        String body = AUTHORITY.name();
        assertThat(
                        new Witnesses()
                                .tells(body, Producer.Kind.INSTITUTION, Evidence.Kind.CREDIT, SHORT)
                                .says(AUTHORITY, "Northwire", OTHER)
                                .count()
                                .min())
                .isEqualTo(1);
        assertThat(
                        new Witnesses()
                                .tells(body, Producer.Kind.INSTITUTION, Evidence.Kind.CREDIT, SHORT)
                                .says(GUILD, "Northwire", OTHER)
                                .count()
                                .min())
                .isEqualTo(2);
    }

    @Test
    void oneVoiceThatMayBeEitherOfTwoJoinsThemBelow() {
        Actor officials = actor(ActorKind.SOURCE, "officials");
        SourceCount count =
                new Witnesses()
                        .says(FALK, "Northwire", SHORT)
                        .says(officials, "Southwire", OTHER)
                        .says(LUND, "Westwire", "Ships no longer land there")
                        .count();

        assertThat(count.max()).isEqualTo(3);
        assertThat(count.min()).isBetween(1, 2);
    }

    @Test
    void theSameDescriptionThroughOneOriginIsOneAndThroughTwoMayBeTwo() {
        Actor officials = actor(ActorKind.SOURCE, "officials");

        assertThat(
                        new Witnesses()
                                .says(officials, "Northwire", SHORT)
                                .says(officials, "Northwire", OTHER)
                                .count())
                .isEqualTo(new SourceCount(1, 1));
        assertThat(
                        new Witnesses()
                                .says(officials, "Northwire", SHORT)
                                .says(officials, "Southwire", OTHER)
                                .count())
                .isEqualTo(new SourceCount(1, 2));
    }
}
