package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.reading.time.When;

final class EventsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Jonas Hald is expected to visit Chile next week. | expected
                    Jonas Hald will visit Chile on Friday. | scheduled
                    Jonas Hald may visit Chile. | possible
                    Jonas Hald is visiting Chile. | ongoing
                    Jonas Hald visited Chile last week. | occurred
                    Jonas Hald cancelled his visit to Chile. | cancelled
                    The planned visit of Jonas Hald to Chile was called off. | cancelled
                    Jonas Hald did not visit Chile. | denied
                    """)
    void theWordsAroundAVisitTellHowFarItHasCome(String sentence, String status) {
        Told told = Told.by(sentence);

        assertThat(told.events()).containsExactly("visit " + status + ": Jonas Hald");
        assertThat(told.event().place()).isEqualTo("Chile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A summit of Norway and Chile is scheduled for Friday. | summit scheduled
                    Norway and Chile held talks on herring in Lima. | meeting occurred
                    Talks between Norway and Chile are under way in Lima. | meeting ongoing
                    Talks between Norway and Chile were underway on Monday. | meeting ongoing
                    """)
    void theVerbAboveANounTellsHowFarItHasCome(String sentence, String event) {
        assertThat(Told.by(sentence).events()).containsExactly(event + ": Norway, Chile");
    }

    @Test
    void whoeverSpeaksByPhoneTakesPartInACall() {
        Told told = Told.by("Jonas Hald spoke by phone with Ann Berg on Tuesday.");

        assertThat(told.events()).containsExactly("phone call occurred: Jonas Hald, Ann Berg");
        assertThat(told.event().when()).isInstanceOf(When.Said.class);
    }

    @Test
    void talksHaveAPlaceAndATopic() {
        Told told = Told.by("Norway and Chile held talks on herring in Lima on Monday.");

        assertThat(told.event().place()).isEqualTo("Lima");
        assertThat(told.event().topics()).hasSize(1);
    }

    @Test
    void whatSomebodyIsKeptFromDoingIsNotDone() {
        assertThat(Told.by("Police stopped the crowd from attacking the mayor.").events())
                .noneMatch(event -> event.startsWith("attack occurred"));
        assertThat(Told.by("A notice said falsely that rebels had attacked the port.").events())
                .noneMatch(event -> event.startsWith("attack occurred"));
    }

    @Test
    void whatADenialHoldsIsDenied() {
        assertThat(Told.by("Ingrid Falk denied that the quay had sunk.").events())
                .containsExactly("disaster denied: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The captain was convicted of drunken driving. | crime
                    The captain was convicted of bad parking. |
                    Falk attended the Christmas party in Lima. | party
                    Falk leads the ruling party of Norway. |
                    The office put Falk in charge of the ferries. |
                    The port will charge 10 percent. |
                    Chile will host the herring talks. |
                    """)
    void commonWordsNameAnEventInOneSenseOnly(String sentence, String wanted) {
        boolean read =
                Told.by(sentence).events().stream()
                        .anyMatch(event -> event.matches("(crime|performance|charge) .*"));

        assertThat(read).isEqualTo(wanted != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The bank let go 40 clerks in Lima. | dismissal
                    The bank let the sun in. |
                    Police took the two captains into custody. | arrest
                    The captain took the letter into the room. |
                    The mill was set alight on Sunday. | disaster
                    The mill was set beside the river. |
                    Ann Berg checked herself into Rosewood House on Friday. | treatment
                    Ann Berg checked into a hotel on Friday. |
                    The driver sped away. | escape
                    The clerk lost her job on Friday. | dismissal
                    The clerk lost her hat on Friday. |
                    The captain faces smuggling charges. | charge
                    The captain faces the sea. |
                    The ferry is going to sail. |
                    """)
    void verbsThatSayNothingAloneNameAnEventWithTheirCompanions(String sentence, String kind) {
        assertThat(kinds(sentence).stream().filter(PHRASED::contains).distinct())
                .containsExactlyElementsOf(Optional.ofNullable(kind).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Navy ship intercepts smuggler boats, arms seized | patrol
                    Two clerks are suspected in the burning of the barn. | disaster
                    One dead, 2 hurt in Lima bank raid | injury
                    The court found the captain guilty of fraud. | sentence
                    Police said the car struck and killed a goat in Lima. | attack
                    Cyclist Killed In Lima Hit - And - Run | attack
                    A witness saw his brother fall from the roof. | perception
                    """)
    void aVerbThatLooksLikeANounNamesItsEvent(String sentence, String kind) {
        assertThat(kinds(sentence)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He saw a point in the plan.",
                "The union has many ships and things.",
                "The mayor likes the ring of the king.",
                "The prices speed up the plan.",
            })
    void otherNounsAndThingsSeenNameNoEvent(String sentence) {
        assertThat(kinds(sentence)).isEmpty();
    }

    private static final Set<String> PHRASED =
            Set.of("dismissal", "arrest", "disaster", "treatment", "escape", "charge", "movement");

    /// The kinds of the events of a sentence, in its order.
    private static List<String> kinds(String sentence) {
        return Told.by(sentence).kinds();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway suspended the complaint. | dismissal | false
                    The bank suspended two clerks. | dismissal | true
                    A clerk who asked not to be named left. | appointment | false
                    Ann Berg was named minister. | appointment | true
                    Norway will send two experts to Lima. | delegation | true
                    Norway will send two letters to Lima. | delegation | false
                    """)
    void whatIsDoneToWhomDecidesTheSense(String sentence, String kind, boolean named) {
        assertThat(kinds(sentence).contains(kind)).isEqualTo(named);
    }

    @Test
    void whatSomebodyIsChargedWithIsACountAndNoDeath() {
        assertThat(Told.by("Prosecutors charged Hald with murder.").events())
                .noneMatch(event -> event.startsWith("death"))
                .anyMatch(event -> event.startsWith("crime"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The herring talks, planned for Monday, have been postponed to Thursday. | meeting: Monday -> Thursday
                    Monday's talks in Lima were moved to Thursday. | meeting: Monday -> Thursday
                    The visit was brought forward to Tuesday. | visit: ? -> Tuesday
                    Lima herring talks put off to Thursday | meeting: ? -> Thursday
                    Norway postponed the summit. | summit: ? -> ?
                    """)
    void whatIsPutOnAnotherDayKeepsTheOldOne(String sentence, String move) {
        Told told = Told.by(sentence);

        assertThat(told.moves()).containsExactly(move);
        assertThat(told.events()).allMatch(event -> event.contains(" scheduled"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks were moved to Lima.",
                "The protest moved to the square on Monday.",
                "Norway and Chile held talks on Monday.",
                "The minister called off the visit planned for Monday.",
            })
    void whatKeepsItsDayIsNotMoved(String sentence) {
        assertThat(Told.by(sentence).moves()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The miners' union called off a strike planned for Friday. | strike
                    The nurses want more pay. Their leader threatened a strike from 20 March. | strike
                    A general strike began on Monday. | strike
                    The missile strike killed two dock workers. | attack
                    Norway threatened a strike on the port. | attack
                    """)
    void aStrikeIsOfWorkersWhereWorkIsSpokenOf(String sentences, String kind) {
        assertThat(kinds(sentences)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and Chile quarrel over herring. The two countries signed a pact. | agreement occurred: Norway, Chile
                    Norway and Chile quarrel over herring. A bilateral summit was held in May. | summit occurred: Norway, Chile
                    Norway quarrels with Chile. Both governments held talks. | meeting occurred: Norway, Chile
                    Ministers Jonas Hald of Norway and Ann Berg of Chile met in Lima. | meeting occurred: Jonas Hald, Ann Berg
                    """)
    void twoAreThePairNamedBefore(String sentences, String event) {
        List<String> events = Told.by(sentences).events();

        assertThat(events).last().isEqualTo(event);
    }

    @Test
    void ofThreeTwoAreNobodyKnown() {
        assertThat(
                        Told.by("Norway, Peru and Chile quarrel. The two countries held talks.")
                                .events())
                .last()
                .asString()
                .startsWith("meeting occurred:")
                .doesNotContain("Norway", "Peru", "Chile");
    }

    @Test
    void whoeverSpeaksAtTalksTakesPartInThem() {
        assertThat(
                        Told.by(
                                        "Ann Berg said her country wanted to help Peru at talks in Lima"
                                                + " with Jonas Hald.")
                                .events())
                .anyMatch(event -> event.startsWith("meeting") && event.contains("Ann Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway will likely impose a tariff on herring. | expected
                    Norway to put a tariff on herring | scheduled
                    Towns brace for the tariff. | scheduled
                    Norway imposed a tariff on herring. | occurred
                    Norway, Chile reach deal on herring | ongoing
                    Norway denied a report that it planned a tariff on herring. | denied
                    The ministers agree on a joint inquiry. | scheduled
                    """)
    void aHedgeIsLessThanAPlan(String sentence, String status) {
        assertThat(Told.by(sentence).events()).anyMatch(event -> event.contains(" " + status));
    }

    @Test
    void shipsThatAreSentAreADeployment() {
        assertThat(Told.by("Norway could send two warships to the strait.").events())
                .containsExactly("deployment possible: Norway");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and Chile signed a rescue pact on Monday. | rescue pact: signed
                    Norway and Chile will sign a rescue pact on Monday. | rescue pact: to_be_signed
                    Norway leaves once the rescue pact is signed. | rescue pact: to_be_signed
                    Norway will leave as soon as the rescue pact is signed. | rescue pact: to_be_signed
                    Norway left when the rescue pact was signed. | rescue pact: signed
                    Norway proposed a new fishing treaty with Chile. | fishing treaty: proposed
                    Norway suspended the fishing agreement. | fishing agreement: suspended
                    Norway ended the fishing treaty. | fishing treaty: ended
                    They reviewed progress on the fishing pact. | fishing pact: reviewed
                    Norway and Chile signed a memorandum on port fees. | memorandum on port fees: signed
                    Norway and Chile signed a memorandum on Monday. | memorandum: signed
                    """)
    void aVerbTellsHowFarAPactHasCome(String sentence, String pact) {
        assertThat(Told.by(sentence).pacts()).containsExactly(pact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway and Chile signed a herring pact at a summit in Lima. | summit
                    The herring pact was announced during the talks. | talks
                    Norway and Chile signed a herring pact on Monday. |
                    Norway and Chile signed a herring pact after a summit. |
                    """)
    void aPactTellsTheMeetingItWasMadeAt(String sentence, String occasion) {
        assertThat(Told.by(sentence).occasions())
                .containsExactlyElementsOf(Optional.ofNullable(occasion).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norway opposes the levy. | Norway opposes the levy
                    Chile supports the levy. | Chile supports the levy
                    Norway will not send ships. | Norway will not send ships
                    Norway may send ships to the strait. | Norway may send ships to the strait
                    """)
    void anActorTakesAPosition(String sentence, String position) {
        assertThat(Told.by(sentence).positions()).containsExactly(position);
    }
}
