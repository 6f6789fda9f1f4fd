package org.secondsource.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.figure.Counted.dead;

import org.junit.jupiter.api.Test;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Amount.Bound;
import org.secondsource.reading.time.TimeExpression;

/// Invented: twelve dead, told by two reports in one way or another.
final class FigureMatchTest {
    private static final FigureMatch MATCH =
            new FigureMatch(new FigureScope(new PlaceNames(Gazetteer.load())));
    private static final Counted TWELVE = dead("a", 12);
    private static final Counted AGAIN = dead("b", 12);

    private static boolean isSame(Counted one, Counted other) {
        boolean same = MATCH.saysTheSame(one.said(), other.said());
        assertThat(MATCH.saysTheSame(other.said(), one.said())).isEqualTo(same);
        return same;
    }

    private static boolean excludes(Counted one, Counted other) {
        boolean apart = MATCH.excludes(one.said(), other.said());
        assertThat(MATCH.excludes(other.said(), one.said())).isEqualTo(apart);
        return apart;
    }

    @Test
    void oneNumberOfOneThingIsTheSame() {
        assertThat(isSame(TWELVE, AGAIN)).isTrue();
        assertThat(isSame(TWELVE, dead("b", 13))).isFalse();
    }

    @Test
    void aNumberToldWithMoreOrLessCareIsOneAndABoundIsAnother() {
        assertThat(isSame(TWELVE, AGAIN.of(Bound.ABOUT))).isTrue();
        assertThat(isSame(TWELVE, AGAIN.of(Bound.MORE_THAN))).isFalse();
        assertThat(isSame(TWELVE.of(Bound.AT_LEAST), AGAIN.of(Bound.MORE_THAN))).isTrue();
    }

    @Test
    void lessThanANumberIsNotMoreThanIt() {
        assertThat(isSame(TWELVE.of(Bound.LESS_THAN), AGAIN.of(Bound.MORE_THAN))).isFalse();
    }

    @Test
    void anotherUnitIsAnotherThingAndAnotherWordForItIsNot() {
        assertThat(isSame(TWELVE, AGAIN.unit("victim"))).isTrue();
        assertThat(isSame(TWELVE, AGAIN.unit("cow"))).isFalse();
        assertThat(isSame(TWELVE.unit(""), AGAIN.unit(""))).isFalse();
    }

    @Test
    void menAreNoWomen() {
        assertThat(isSame(TWELVE.unit("man"), AGAIN.unit("woman"))).isFalse();
    }

    @Test
    void anotherDeedIsAnotherThingAndAnotherWordForItIsNot() {
        assertThat(isSame(TWELVE, AGAIN.deed("injure"))).isFalse();
        assertThat(isSame(TWELVE.deed("hurt"), AGAIN.deed("injure"))).isTrue();
        assertThat(isSame(TWELVE.deed("sell"), AGAIN.deed("buy"))).isTrue();
    }

    @Test
    void anotherOwnerIsAnotherThingAndAnUnsaidOneMayBeTheSame() {
        assertThat(isSame(TWELVE.whose("Norway"), AGAIN)).isTrue();
        assertThat(isSame(TWELVE.whose("Norway"), AGAIN.whose("Chile"))).isFalse();
        assertThat(isSame(TWELVE.whose("salmon"), AGAIN.whose("Norway salmon"))).isTrue();
    }

    @Test
    void whatIsExpectedIsNotWhatIsSo() {
        assertThat(isSame(TWELVE, AGAIN.expected())).isFalse();
        assertThat(isSame(TWELVE.expected(), AGAIN.expected())).isTrue();
    }

    @Test
    void anotherPlaceIsAnotherThing() {
        assertThat(isSame(TWELVE.in("Peru"), AGAIN.in("Chile"))).isFalse();
        assertThat(isSame(TWELVE.in("Peru"), AGAIN.in("Peru"))).isTrue();
    }

    @Test
    void aRestBehindAnotherNumberIsNoFigureOfItsOwn() {
        Counted others =
                AGAIN.saying("One was shot and 12 others later.", "12 others").unit("other");

        assertThat(isSame(TWELVE, others.following())).isFalse();
        assertThat(isSame(TWELVE, others)).isTrue();
    }

    @Test
    void whatIsAddedBehindAnotherNumberIsNoFigureOfItsOwn() {
        Counted more = AGAIN.saying("One was shot and another 12 later.", "another 12");
        Counted above = AGAIN.saying("It hurt some and killed more than 12.", "more than 12");

        assertThat(isSame(TWELVE, more.following())).isFalse();
        assertThat(isSame(TWELVE, above.following())).isTrue();
    }

    @Test
    void aPartOfTheThingsKnownIsNoFigureOfItsOwn() {
        assertThat(isSame(TWELVE, AGAIN.saying("It sank 12 of the boats.", "12 of the boats")))
                .isFalse();
        assertThat(isSame(TWELVE, AGAIN.of(Amount.between(12, 120)))).isFalse();
    }

    @Test
    void aPartOfAWholeIsOneWithAPartOfTheSameWholeAlone() {
        Counted of400 = TWELVE.saying("It lost 12 of the 400 men.", "12 of the 400 men");
        Counted again400 = AGAIN.saying("Of men, 12 of the 400 fell.", "12 of the 400");
        Counted of900 = AGAIN.saying("Of men, 12 of the 900 fell.", "12 of the 900");

        assertThat(isSame(of400, again400)).isTrue();
        assertThat(isSame(of400, of900)).isFalse();
        assertThat(isSame(of400, AGAIN)).isTrue();
    }

    @Test
    void sumsOfTwoYearsAreTwo() {
        Counted of2023 = inYear(TWELVE, 2023);

        assertThat(isSame(of2023, inYear(AGAIN, 2023))).isTrue();
        assertThat(isSame(of2023, inYear(AGAIN, 2024))).isFalse();
        assertThat(isSame(of2023, AGAIN)).isTrue();
    }

    private static Counted inYear(Counted figure, int year) {
        return figure.at("in all", new TimeExpression.Fixed(DateRange.ofYear(year)));
    }

    @Test
    void numbersOfOneThingThatDoNotMeetExcludeEachOther() {
        assertThat(excludes(TWELVE, dead("b", 19))).isTrue();
        assertThat(excludes(TWELVE, AGAIN)).isFalse();
        assertThat(excludes(TWELVE, dead("b", 11).of(Bound.MORE_THAN))).isFalse();
        assertThat(excludes(TWELVE, dead("b", 19).deed("injure"))).isFalse();
    }
}
