package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cast.Office;

final class CastsTest {
    @Test
    void aTitleBeforeANameIsAnOfficeAndNoPartOfTheName() {
        Told told = Told.by("South Korean Defence Minister Park Min-ho met Jonas Hald.");

        assertThat(told.cast())
                .containsExactlyInAnyOrder("Park Min-ho (person)", "Jonas Hald (person)");
        assertThat(told.member("Park Min-ho").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("Defence Minister", "South Korea"));
    }

    @Test
    void anAppositionIsAnOffice() {
        Told told = Told.by("Jonas Hald, the foreign minister of Norway, met Ann Berg.");

        assertThat(told.member("Jonas Hald").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("foreign minister", "Norway"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas Hald — the mayor of Vik — said the quay was safe.",
                "Jonas Hald, who is the mayor of Vik, said the quay was safe.",
                "The mayor of Vik is Jonas Hald.",
                "Jonas Hald succeeded Ann Berg as mayor of Vik in 2019.",
                "Jonas Hald, who has been mayor of Vik for ten years, said the quay was safe.",
                "Jonas Hald, a baker who is also the mayor of Vik, said the quay was safe.",
                "Speaking as mayor of Vik, Jonas Hald said the quay was safe.",
                "Jonas Hald was appointed mayor of Vik."
            })
    void anOfficeIsToldInManyForms(String text) {
        assertThat(Told.by(text).member("Jonas Hald").offices())
                .extracting(Office::title)
                .anyMatch(title -> title.startsWith("mayor"));
    }

    @Test
    void theNameBehindTheHeadOfABodyIsTheHeads() {
        Told told = Told.by("The acting head of Vik Trust, Dr Jonas Hald, said the quay was safe.");

        assertThat(told.member("Jonas Hald").offices())
                .extracting(Office::title)
                .containsExactly("acting head of Vik Trust");
        assertThat(told.statements()).containsExactly("Jonas Hald: the quay was safe");
    }

    @Test
    void thePrimeMinisterMayBeThePm() {
        assertThat(Told.by("PM Jonas Hald met Ann Berg.").member("Jonas Hald").offices())
                .extracting(Office::title)
                .containsExactly("PM");
        assertThat(Told.by("The ferry left at 2 PM Pacific Time.").reading().cast())
                .noneMatch(member -> member.name().startsWith("Pacific"));
    }

    @Test
    void aListThatGivesFamilyNamesFirstNamesTheSamePersons() {
        Told told =
                Told.by(
                        """
                        Jonas Hald appeared in court.

                        HALD, Jonas; BERG, Ann.
                        """);

        assertThat(told.member("Jonas Hald").mentions()).hasSize(2);
        assertThat(told.member("Ann Berg").mentions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jonas Hald will succeed Ann Berg as mayor of Vik.",
                "Jonas Hald is not the mayor of Vik.",
                "Jonas Hald, the mayor's brother, said the quay was safe."
            })
    void anOfficeThatSomebodyHasNotIsNone(String text) {
        assertThat(Told.by(text).member("Jonas Hald").offices())
                .extracting(Office::title)
                .noneMatch(title -> title.equals("mayor"));
    }

    @Test
    void theFormerIsTheFirstOfTwo() {
        assertThat(
                        Told.by(
                                        "Ann Berg and Jonas Hald met in Vik. The former said the"
                                                + " quay was safe.")
                                .statements())
                .containsExactly("Ann Berg: the quay was safe");
    }

    @Test
    void theWomanOfAPairIsTheOneWhoIsAWoman() {
        assertThat(
                        Told.by(
                                        "Anna Berg and Peter Hald were found in Vik. The woman said"
                                                + " the quay was safe.")
                                .statements())
                .containsExactly("Anna Berg: the quay was safe");
    }

    @Test
    void aFamilyNameThatStandsFirstFindsItsPerson() {
        Told told =
                Told.by(
                        """
                        Defence Minister Park Min-ho met Jonas Hald. Park said the ships were
                        ready.
                        """);

        assertThat(told.statements()).containsExactly("Park Min-ho: the ships were ready");
    }

    @Test
    void aSeatThatActsIsItsState() {
        assertThat(Told.by("Moscow rejected the proposal of Norway.").cast())
                .containsExactly("Russia (state)", "Norway (state)");
    }

    @Test
    void aSeatWhereSomethingHappensIsNoActor() {
        assertThat(Told.by("Jonas Hald gave a speech in Moscow about the herring.").cast())
                .containsExactly("Jonas Hald (person)");
    }

    @Test
    void theCompanyIsTheBodyNamedLast() {
        Told told =
                Told.by(
                        """
                        Seaborn Lines cancelled the ferry. The company said the engine had failed.
                        """);

        assertThat(told.statements()).containsExactly("Seaborn Lines: the engine had failed");
    }

    @Test
    void aShortFormInBracketsNamesTheBodyFromThereOn() {
        Told told =
                Told.by(
                        """
                        The Fishermen's Union of Vik (FUV) met on Monday. FUV said the nets were
                        old.
                        """);

        assertThat(told.statements())
                .containsExactly("Fishermen's Union of Vik: the nets were old");
        assertThat(told.member("Fishermen's Union of Vik").aliases()).contains("FUV");
    }

    @Test
    void whatANameIsDescribedAsIsKnownWhereverItStands() {
        Told told =
                Told.by(
                        """
                        Brapor, a group of 300 herring farmers, met on Monday. Brapor wants a lower
                        levy.
                        """);

        assertThat(told.cast()).contains("Brapor (organisation)").doesNotContain("Brapor (person)");
    }

    @Test
    void theLastWordOfANameTellsABody() {
        assertThat(Told.by("Tor Lund sued Brekke Seafood and Lund Seafarer.").cast())
                .contains("Tor Lund (person)", "Brekke Seafood (organisation)")
                .doesNotContain("Lund Seafarer (organisation)");
    }

    @Test
    void whatSomeoneRunsIsABody() {
        assertThat(Told.by("Siri Falk runs Bryggen Hald in Larvik.").cast())
                .containsExactly("Siri Falk (person)", "Bryggen Hald (organisation)");
        assertThat(Told.by("Siri Falk met Bryggen Hald in Larvik.").cast())
                .containsExactly("Siri Falk (person)", "Bryggen Hald (person)");
    }

    @Test
    void theFirstWordOfABodysNameMeansTheBody() {
        Told told =
                Told.by("Brekke Seafood closed a plant. Brekke's chief executive said nothing.");

        assertThat(told.cast())
                .contains("Brekke Seafood (organisation)")
                .doesNotContain("Brekke (person)", "Brekke (organisation)");
    }

    @Test
    void aNationalityIsPartOfTheNameOfABodyThatIsNoPartOfTheState() {
        assertThat(Told.by("The Norwegian Herring Federation met on Monday.").cast())
                .contains("Norwegian Herring Federation (organisation)");
        assertThat(Told.by("The Norwegian Foreign Ministry met the fishermen.").cast())
                .doesNotContain("Norwegian Foreign Ministry (organisation)");
    }

    @Test
    void aPostBeforeSeveralNamesIsHeldByEach() {
        Told told =
                Told.by("Trade ministers Tor Lund of Norway and Siri Falk of Chile met in Vik.");

        assertThat(told.member("Tor Lund").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("Trade minister", "Norway"));
        assertThat(told.member("Siri Falk").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("Trade minister", "Chile"));
    }

    @Test
    void aPostBeforeOneNameIsNotHeldByTheNext() {
        Told told = Told.by("Trade minister Tor Lund and Siri Falk met in Vik.");

        assertThat(told.member("Siri Falk").offices()).isEmpty();
    }

    @Test
    void anotherPersonsNameIsNoPartOfAPost() {
        Told told =
                Told.by("The call of Mayor Tor Lund and Norwegian President Siri Falk was short.");

        assertThat(told.member("Siri Falk").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("President", "Norway"));
    }

    @Test
    void aTradeBehindANameIsToldLikeAPost() {
        assertThat(
                        Told.by("Tor Lund, a truck driver from Vik, slept in the car.")
                                .member("Tor Lund")
                                .offices())
                .extracting(Office::title)
                .singleElement()
                .asString()
                .contains("truck driver");
        assertThat(
                        Told.by("Tor Lund, a father of two, slept in the car.")
                                .member("Tor Lund")
                                .offices())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quake killed 36 people in Lima.",
                "Others were hurt in Lima.",
                "Either side may end the truce.",
                "Both sides met in Lima.",
                "More than 300 police officers were sent to Lima.",
                "A boat lies on the quay. ANN LUND / KLM - Getty Images",
            })
    void numbersOthersSidesAndPhotographersAreNoActors(String sentence) {
        assertThat(Told.by(sentence).reading().cast())
                .extracting(Member::name)
                .noneMatch(name -> name.matches(".*(36|300|Others|[Ss]ides?|LUND|Lund).*"));
    }

    @Test
    void aPronounMeansNobodyOfTheOtherSex() {
        assertThat(Told.by("Henrik Dahl toured the port. She said the quay was safe.").statements())
                .isEmpty();
        assertThat(
                        Told.by("Laura Berg met Robert Hald in Arden. He said the quay was safe.")
                                .statements())
                .contains("Robert Hald: the quay was safe");
    }

    @Test
    void thePronounsOfAReportGoBeforeTheFirstName() {
        Told told =
                Told.by(
                        """
                        Robert Hald was leaving her car when she was hit. Later she said the driver
                        had fled.
                        """);

        assertThat(told.statements()).contains("Robert Hald: the driver had fled");
    }

    @Test
    void aFamilyNameOfTwoWhoStandTogetherMeansNeither() {
        assertThat(
                        Told.by(
                                        "Anders Holt and Jens Holt toured Vik. Holt said the quay was safe.")
                                .statements())
                .noneMatch(
                        line -> line.startsWith("Anders Holt:") || line.startsWith("Jens Holt:"));
    }
}
