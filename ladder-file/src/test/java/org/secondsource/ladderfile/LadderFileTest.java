package org.secondsource.ladderfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.ladder.form.Bounds;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.form.Formula;
import org.secondsource.ladder.form.Ladder;

final class LadderFileTest {
    private static final String WHOLE =
            """
            ladder: estmark-response
            title: Measures if Norland's soldiers serve in Varland
            format: 1
            sources:
              named: true
              parties: [Norland, Varland]
            conditions:
              sent:
                claim: {who: Norland, deed: send, whom: soldier, place: Varland}
                independent-sources: 2
              many:
                figure: {of: soldier, whose: Norland, place: Varland}
                at-least: 10,000
                within: 2w
                named: false
              summit: {event: {kind: meeting, with: [Norland, Varland]}, status: occurred}
              pact: {agreement: {between: [Norland, Varland]}, step: in force}
              weapons: {position: {of: Estmark, about: weapons}, turns-to: will not}
              quiet: {silent: {outlet: Gazette, for: 48h}}
              no: {words: [no]}
            steps:
              - id: watch
                title: Heightened watch
                when: sent
                measures: [Tell the council, Ask the allies for their count]
              - id: aid
                when: not sent or (many and not pact)
                for: 30d
                stays: true
                decision: cabinet
                measures: Options paper
            """;

    @Test
    void aLadderIsReadWhole() {
        Ladder ladder = ladder(WHOLE);

        assertThat(ladder.id()).isEqualTo("estmark-response");
        assertThat(ladder.conditions().keySet())
                .containsExactly("sent", "many", "summit", "pact", "weapons", "quiet", "no");
        assertThat(ladder.steps()).hasSize(2);
        assertThat(ladder.steps().get(1).days()).isEqualTo(30);
        assertThat(ladder.steps().get(1).measures()).containsExactly("Options paper");
    }

    @Test
    void aConditionAsksOfItsSourcesWhatTheLadderAsksUnlessItSaysOtherwise() {
        Ladder ladder = ladder(WHOLE);

        assertThat(ladder.condition("sent").demands().named()).isTrue();
        assertThat(ladder.condition("sent").demands().independentSources()).isEqualTo(2);
        assertThat(ladder.condition("many").demands().named()).isFalse();
        assertThat(ladder.condition("many").demands().withinDays()).hasValue(14);
        assertThat(ladder.condition("many").demands().parties())
                .containsExactly("Norland", "Varland");
    }

    @Test
    void aNumberMayBeGrouped() {
        assertThat(ladder(WHOLE).condition("many"))
                .isInstanceOfSatisfying(
                        Condition.Figure.class,
                        figure ->
                                assertThat(figure.bounds())
                                        .isEqualTo(new Bounds(10_000, Double.POSITIVE_INFINITY)));
    }

    @Test
    void noIsAWordAndNoFlag() {
        assertThat(ladder(WHOLE).condition("no"))
                .isInstanceOfSatisfying(
                        Condition.Words.class,
                        words -> assertThat(words.words()).containsExactly("no"));
    }

    @Test
    void notBindsCloserThanAndAndAndCloserThanOr() {
        assertThat(ladder(WHOLE).steps().get(1).when())
                .isEqualTo(
                        new Formula.Or(
                                new Formula.Not(new Formula.Named("sent")),
                                new Formula.And(
                                        new Formula.Named("many"),
                                        new Formula.Not(new Formula.Named("pact")))));
    }

    @Test
    void anUnknownKeyIsToldWithItsPlaceAndTheNearestOne() {
        assertThat(faults(WHOLE.replace("independent-sources", "independant-sources")))
                .containsExactly(
                        "f:10:5: found “independant-sources”, which is no key here; did you mean"
                                + " “independent-sources”?");
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        assertThat(faults(WHOLE.replace("  summit:", "  sent:")))
                .anyMatch(fault -> fault.contains("sent") && fault.startsWith("f:1"));
    }

    @Test
    void anAliasIsAFault() {
        String text =
                WHOLE.replace("within: 2w", "parties: &p [Norland]")
                        .replace("when: sent\n", "when: sent\n    measures: *p\n");
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void everyFaultIsToldInTheOrderOfTheText() {
        List<String> faults =
                faults(
                        WHOLE.replace("at-least: 10,000", "at-least: many")
                                .replace("when: sent", "when: snt")
                                .replace("format: 1", "format: 2")
                                .replace("status: occurred", "status: done"));

        assertThat(faults)
                .hasSize(4)
                .satisfiesExactly(
                        first -> assertThat(first).contains("expected 1"),
                        second -> assertThat(second).contains("at-least").contains("“many”"),
                        third -> assertThat(third).contains("occurred, cancelled"),
                        fourth ->
                                assertThat(fourth).contains("did you mean the condition “sent”?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a list",
                "ladder: [",
                "ladder: x\nformat: 1\n",
                "ladder: two words\nformat: 1\nconditions: {}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {a: {}}\nsteps: [{id: s, when: a}]\n",
                "ladder: x\nformat: 1\nconditions: {a: {words: b, claim: {deed: go}}}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {a: {words: b, step: signed}}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {a: {event: {kind: meeting}}}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {a: {silent: {for: 3h}}}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {and: {words: b}}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {a: {words: b}}\nsteps: [{id: s, when: (a}]\n",
                "ladder: x\nformat: 1\nconditions: {a: {words: b}}\nsteps: [{id: s, when: a a}]\n",
                "ladder: x\nformat: 1\nconditions: {a: {claim: {deed: go, day: May}}}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {a: {words: !x b}}\nsteps: []\n",
                "ladder: x\nformat: 1\nconditions: {a: {figure: {of: b}, at-least: 9, at-most: 3}}\nsteps: []\n"
            })
    void whatIsNoLadderIsRefusedWithAReason(String text) {
        assertThat(faults(text))
                .isNotEmpty()
                .allMatch(fault -> fault.matches("(?s)f:\\d+:\\d+: .{10,}"));
    }

    @Test
    void listsInListsWithoutEndAreRefused() {
        assertThat(faults("ladder: " + "[".repeat(100_000))).hasSize(1);
        assertThat(faults(WHOLE.replace("when: sent\n", "when: " + "(".repeat(50_000) + "sent\n")))
                .hasSize(1);
    }

    private static Ladder ladder(String text) {
        if (LadderFile.read(text) instanceof LadderFile.Outcome.Read(Ladder ladder)) {
            return ladder;
        }
        throw new AssertionError(faults(text));
    }

    private static List<String> faults(String text) {
        return LadderFile.read(text) instanceof LadderFile.Outcome.Refused refused
                ? refused.faults().stream().map(fault -> fault.in("f")).collect(Collectors.toList())
                : List.of();
    }
}
