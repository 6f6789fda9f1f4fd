package org.secondsource.claim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.source.Witnesses.actor;
import static org.secondsource.claim.source.Witnesses.body;
import static org.secondsource.claim.source.Witnesses.person;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.reading.cast.ActorKind;

/// Invented: pairs of speakers who are one party, may be one, or are two.
final class OnePartyTest {
    private static final Actor NORWAY = actor(ActorKind.STATE, "Norway");

    private static SourceCount two(Actor one, Actor other) {
        return new Witnesses()
                .says(one, "Northwire", "The quay is shut")
                .says(other, "Southwire", "Nobody can use the quay")
                .count();
    }

    static Stream<Arguments> onePartyOrInDoubt() {
        return Stream.of(
                Arguments.of(person("Olha Zelenskyy"), person("Olha Zelensky")),
                Arguments.of(person("Mohammed al-Hariri"), person("Mohamad Hariri")),
                Arguments.of(person("Ingrid Falk"), person("Ingird Falk")),
                Arguments.of(person("Ingrid Falk"), person("Falk")),
                Arguments.of(body("Seaborn Lines"), body("Seaborn")),
                Arguments.of(body("National Transportation Safety Board"), body("NTSB")),
                Arguments.of(
                        person("Tor Lund", "spokesman", "Harbour Authority"),
                        body("Harbour Authority")),
                Arguments.of(
                        person("Tor Lund", "spokesman", "Harbour Authority"),
                        person("Siri Holm", "director", "Harbour Authority")),
                Arguments.of(person("Tor Lund"), body("Harbour Authority")),
                Arguments.of(
                        person("Tor Lund", "spokesman", "Harbour Authority"),
                        body("Authority", "Harbour Authority of Vik")),
                Arguments.of(
                        person("Tor Lund", "defence minister", "Norway"),
                        body("Norwegian defence ministry")),
                Arguments.of(body("Norwegian trade ministry"), body("Norwegian defence ministry")),
                Arguments.of(NORWAY, body("Norwegian trade ministry")),
                Arguments.of(NORWAY, person("Tor Lund", "president", "Norway")),
                Arguments.of(actor(ActorKind.SOURCE, "officials"), body("Harbour Authority")),
                Arguments.of(actor(ActorKind.GROUP, "residents"), person("Tor Lund")),
                Arguments.of(body("the company"), body("Seaborn Lines")),
                Arguments.of(person("his lawyer"), person("Tor Lund", "lawyer", "Seaborn Lines")),
                Arguments.of(body("its operator"), body("Seaborn Lines")),
                Arguments.of(person("Tor Lund", "mayor", ""), person("mayor of Vik")),
                Arguments.of(person("Tor Lund", "spokesman", ""), person("Seaborn")),
                Arguments.of(body("railway operator Seaborn"), body("Seaborn of Vik")),
                Arguments.of(
                        person("Tor Lund", "East Vik Parish sheriff", ""),
                        person("Siri Holm", "East Vik sheriff's spokeswoman", "")));
    }

    @ParameterizedTest
    @MethodSource("onePartyOrInDoubt")
    void whoAreOnePartyOrMayBeCountOnceBelow(Actor one, Actor other) {
        assertThat(two(one, other).min()).isEqualTo(1);
        assertThat(two(other, one)).isEqualTo(two(one, other));
    }

    static Stream<Arguments> surelyOneParty() {
        return Stream.of(
                Arguments.of(
                        person("Tor Lund", "spokesman", "Harbour Authority"),
                        body("Harbour Authority")),
                Arguments.of(NORWAY, body("Norwegian trade ministry")),
                Arguments.of(NORWAY, person("Tor Lund", "president", "Norway")),
                Arguments.of(NORWAY, body("Norwegian government")),
                Arguments.of(
                        body("Norwegian foreign ministry"),
                        body("Norwegian Ministry of Foreign Affairs")),
                Arguments.of(
                        person("Tor Lund", "defence minister", "Norway"),
                        body("Norwegian defence ministry")));
    }

    @ParameterizedTest
    @MethodSource("surelyOneParty")
    void aBodyAndWhoeverSpeaksForItAndItsGovernmentVouchOnce(Actor one, Actor other) {
        assertThat(two(one, other)).isEqualTo(new SourceCount(1, 1));
    }

    static Stream<Arguments> twoParties() {
        return Stream.of(
                Arguments.of(body("Harbour Authority"), body("Seamen's Guild")),
                Arguments.of(
                        person("Tor Lund", "spokesman", "Harbour Authority"),
                        body("Seamen's Guild")),
                Arguments.of(
                        person("Tor Lund", "spokesman", "Harbour Authority"),
                        person("Siri Holm", "head", "Seamen's Guild")),
                Arguments.of(body("the mine"), body("the hospital")),
                Arguments.of(NORWAY, actor(ActorKind.STATE, "Denmark")),
                Arguments.of(body("Norwegian trade ministry"), body("Danish trade ministry")),
                Arguments.of(
                        body("Norwegian trade ministry"), body("Norwegian Herring Federation")),
                Arguments.of(
                        person("Tor Lund", "president", "Norway"),
                        person("Siri Holm", "president", "Denmark")),
                Arguments.of(
                        person("Tor Lund", "harbour master", ""),
                        person("Siri Holm", "surgeon", "")));
    }

    @ParameterizedTest
    @MethodSource("twoParties")
    void whoHaveTwoOwnersAreTwo(Actor one, Actor other) {
        assertThat(two(one, other)).isEqualTo(new SourceCount(2, 2));
        assertThat(two(other, one)).isEqualTo(new SourceCount(2, 2));
    }

    static Stream<Arguments> statesThatLookAlike() {
        return Stream.of(
                Arguments.of("North Korea", "South Korea"),
                Arguments.of("Iran", "Iraq"),
                Arguments.of("Niger", "Nigeria"),
                Arguments.of("Austria", "Australia"));
    }

    @ParameterizedTest
    @MethodSource("statesThatLookAlike")
    void twoStatesAreTwoHoweverTheirNamesLook(String one, String other) {
        assertThat(two(actor(ActorKind.STATE, one), actor(ActorKind.STATE, other)))
                .isEqualTo(new SourceCount(2, 2));
    }

    @Test
    void aPostThatIsPastSpeaksForNoGovernment() {
        Actor former =
                new Actor(
                        new ActorId("a-former"),
                        ActorKind.PERSON,
                        "Siri Holm",
                        List.of(),
                        List.of(
                                new Actor.HeldOffice(
                                        "president",
                                        "Norway",
                                        true,
                                        person("x", "y", "z").offices().getFirst().cite())),
                        List.of());

        assertThat(two(former, body("Norwegian trade ministry")))
                .isNotEqualTo(new SourceCount(1, 1));
    }
}
