package org.secondsource.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.evidence.Evidence.Kind;

final class JudgesTest {
    private final List<Evidence> evidence = new ArrayList<>();

    private JudgesTest title(Kind kind, String words) {
        evidence.add(new Evidence(Field.TITLE, kind, kind.name(), words));
        return this;
    }

    private JudgesTest author(Kind kind, String words) {
        evidence.add(new Evidence(Field.AUTHOR, kind, kind.name(), words));
        return this;
    }

    private JudgesTest outlet(Kind kind, String words) {
        evidence.add(new Evidence(Field.OUTLET, kind, kind.name(), words));
        return this;
    }

    private Judges judges() {
        return new Judges(evidence, "https://www.tarnby-herald.example/a/1");
    }

    @Test
    void theHeadlineThatReadersSeeGoesBeforeTheOneForSharing() {
        title(Kind.SHARED, "Nobody expected this from a drawbridge")
                .title(Kind.HEADING, "Council shuts the drawbridge");

        assertThat(judges().title().value()).isEqualTo("Council shuts the drawbridge");
    }

    @Test
    void theNameOfTheSiteIsNoPartOfATitleAndNoTitle() {
        outlet(Kind.META, "Tarnby Herald")
                .title(Kind.HEADING, "Tarnby Herald")
                .title(Kind.WINDOW, "Council shuts the drawbridge | Local | Tarnby Herald");

        assertThat(judges().title().value()).isEqualTo("Council shuts the drawbridge");
    }

    @Test
    void aKickerIsNoPartOfTheTitleWhereAnotherPlaceTellsItWithout() {
        title(Kind.HEADING, "Bridges: Council shuts the drawbridge")
                .title(Kind.SHARED, "Council shuts the drawbridge");

        assertThat(judges().title().value()).isEqualTo("Council shuts the drawbridge");
    }

    @Test
    void aKickerStaysWhereMostPlacesTellIt() {
        title(Kind.HEADING, "Bridges: Council shuts the drawbridge")
                .title(Kind.DATA, "Bridges: Council shuts the drawbridge")
                .title(Kind.WINDOW, "Bridges: Council shuts the drawbridge")
                .title(Kind.SHARED, "Council shuts the drawbridge");

        assertThat(judges().title().value()).isEqualTo("Bridges: Council shuts the drawbridge");
    }

    @Test
    void aHeadingAmongLinksIsTheHeadlineWhereTheDataTellsItToo() {
        title(Kind.HEADING, "Ferries wait for the fog")
                .title(Kind.LESSER_HEADING, "Council shuts the drawbridge")
                .title(Kind.DATA, "Council shuts the drawbridge");

        assertThat(judges().title().value()).isEqualTo("Council shuts the drawbridge");
    }

    @Test
    void aTitleThatWasEscapedTwiceIsPlain() {
        title(Kind.SHARED, "Council&amp;#039;s &amp;quot;last&amp;quot; bridge");

        assertThat(judges().title().value()).isEqualTo("Council's \"last\" bridge");
    }

    @Test
    void whatAPageSaysWhileItLoadsIsNoTitle() {
        title(Kind.HEADING, "Loading...").title(Kind.WINDOW, "council-shuts-the-drawbridge");

        assertThat(judges().title().winner()).isEmpty();
    }

    @Test
    void aTextIsNoTitle() {
        title(Kind.WINDOW, "Council shuts the drawbridge ".repeat(20));

        assertThat(judges().title().winner()).isEmpty();
    }

    @Test
    void aWriterGoesBeforeTheOrganisationThatTheDataNames() {
        outlet(Kind.META, "Tarnby Herald")
                .author(Kind.DATA, "Tarnby Herald")
                .author(Kind.META, "Redaktion")
                .author(Kind.BYLINE, "By Ada Holm, chief reporter");

        assertThat(judges().author().value()).isEqualTo("Ada Holm");
    }

    @Test
    void anOrganisationIsTheAuthorWhereNobodyElseIsNamed() {
        outlet(Kind.META, "Tarnby Herald").author(Kind.DATA, "Tarnby Herald");

        assertThat(judges().author().value()).isEqualTo("Tarnby Herald");
    }

    @Test
    void handlesAddressesAndButtonsAreNoAuthors() {
        author(Kind.META, "@tarnbyherald")
                .author(Kind.META, "https://social.example/ada")
                .author(Kind.MARKED, "Share on Facebook")
                .author(Kind.MARKED, "a.holm@herald.example");

        assertThat(judges().author().winner()).isEmpty();
    }

    @Test
    void severalWritersArePartedAndTheirMarksLeftOut() {
        author(Kind.DATA, "Von Ada Holm (aho), Piet van Aarden und Runa Dahl | 14.10.2025");

        assertThat(judges().author().value()).isEqualTo("Ada Holm, Piet van Aarden, Runa Dahl");
    }

    @Test
    void anAgencyThatIsKnownSignsAsAWriterDoes() {
        author(Kind.DATA, "Ada Holm, Reuters");

        assertThat(judges().author().value()).isEqualTo("Ada Holm, Reuters");
    }

    @Test
    void thePersonWroteWhereAnAgencyIsNamedBesideHer() {
        author(Kind.DATA, "Reuters").author(Kind.BYLINE, "By Ada Holm");

        assertThat(judges().author().value()).isEqualTo("Ada Holm");
    }

    @Test
    void placesBeforeAWriterAndAddressesBehindAreNoWriters() {
        author(Kind.META, "가람, 나루 홍길순 기자 gs@herald.example");

        assertThat(judges().author().value()).isEqualTo("홍길순");
    }

    @Test
    void aNameBesideADayIsAWritersAndATimeBesideADayIsNone() {
        assertThat(judges().isNamesAndDay("Ada Holm | 14.10.2025 - Updated 15.10.2025")).isTrue();
        assertThat(judges().isNamesAndDay("Council News | 14.10.2025")).isFalse();
        assertThat(judges().isNamesAndDay("10:15 | 14.10.2025")).isFalse();
    }

    @Test
    void everyCandidateIsKeptWithWhatItRestsOn() {
        title(Kind.SHARED, "Nobody expected this from a drawbridge")
                .title(Kind.HEADING, "Council shuts the drawbridge")
                .title(Kind.DATA, "Council shuts the drawbridge");

        assertThat(judges().title().candidates())
                .extracting(Candidate::why)
                .containsExactly("HEADING, DATA", "SHARED");
    }
}
