package org.secondsource.claim.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.Cast;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.relation.Relations;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.report.Report;

/// Invented: an accusation and what may be its denial.
class DenialsTest {
    private static final ClaimId ACCUSATION = new ClaimId("accusation");
    private static final ClaimId ANSWER = new ClaimId("answer");
    private static final Set<String> OVERLOADED = Set.of("ferry", "overload");

    @Test
    void aDenialStandsBesideWhatAnotherReportAsserts() {
        Worded said = said("a", "the union", "the ferry was overloaded", OVERLOADED);
        Worded denied = denied("b", "the owner", "the ferry had been overloaded", OVERLOADED);

        Relations relations = relations(said, denied);

        assertThat(relations.of(ACCUSATION))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.kind()).isEqualTo(ClaimRelation.Kind.DIFFERS);
                    assertThat(relation.claim()).isEqualTo(ANSWER);
                    assertThat(relation.why()).contains("not so");
                });
        assertThat(relations.of(ANSWER))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.kind()).isEqualTo(ClaimRelation.Kind.DENIES);
                    assertThat(relation.claim()).isEqualTo(ACCUSATION);
                    assertThat(relation.why()).contains("denies");
                });
    }

    @Test
    void whatIsDeniedIsKnownAsThatAndTheDenialIsNot() {
        Worded said = said("a", "the union", "the ferry was overloaded", OVERLOADED);
        Worded denied = denied("b", "the owner", "the ferry had been overloaded", OVERLOADED);

        Relations relations = relations(said, denied);

        assertThat(relations.denied(ACCUSATION)).hasSize(1);
        assertThat(relations.denied(ANSWER)).isEmpty();
    }

    @Test
    void twoDenialsDoNotContradictEachOther() {
        Worded one = denied("a", "the union", "the ferry was overloaded", OVERLOADED);
        Worded other = denied("b", "the owner", "the ferry had been overloaded", OVERLOADED);

        assertThat(relations(one, other).of(ACCUSATION)).isEmpty();
    }

    @Test
    void aDenialOfSomethingElseContradictsNothing() {
        Worded said = said("a", "the union", "the ferry was overloaded", OVERLOADED);
        Worded denied = denied("b", "the owner", "the crew was tired", Set.of("crew", "tired"));

        assertThat(relations(said, denied).of(ACCUSATION)).isEmpty();
    }

    @Test
    void whatIsOnlyExpectedIsNotDenied() {
        Report report = Sayings.report("a", "the ferry will be overloaded");
        Worded said =
                Sayings.worded(report, "the union", report.text(), FactState.EXPECTED, OVERLOADED);
        Worded denied = denied("b", "the owner", "the ferry was overloaded", OVERLOADED);

        assertThat(relations(said, denied).of(ACCUSATION)).isEmpty();
    }

    @Test
    void aDeniedThisMeansWhatAnotherSaidJustBefore() {
        String text = "The ferry was overloaded, the union said. The owner denied this.";

        assertThat(pointed(text, "the union").of(ACCUSATION)).hasSize(1);
        assertThat(pointed(text, "the owner").of(ACCUSATION)).isEmpty();
        assertThat(pointed(text.replace("said. ", "said. " + "Then it rained. ".repeat(40)), "x"))
                .extracting(relations -> relations.of(ACCUSATION))
                .isEqualTo(List.of());
    }

    private static Relations pointed(String text, String speaker) {
        Report report = Sayings.report("a", text);
        Worded said =
                Sayings.worded(
                        report, speaker, "The ferry was overloaded", FactState.SO, OVERLOADED);
        return relations(
                said,
                Sayings.denial(report, "the owner", "The owner denied this", "this", Set.of()));
    }

    private static Worded said(String report, String who, String what, Set<String> words) {
        return Sayings.worded(Sayings.report(report, what), who, what, FactState.SO, words);
    }

    private static Worded denied(String report, String who, String what, Set<String> words) {
        String clause = who + " denied that " + what;
        return Sayings.denial(Sayings.report(report, clause), who, clause, what, words);
    }

    private static Relations relations(Worded accusation, Worded answer) {
        Denials denials = new Denials(new Cast(List.of(), Map.of()));
        denials.add(ACCUSATION, List.of(accusation));
        denials.add(ANSWER, List.of(answer));
        Relations relations = new Relations();
        denials.relate(relations);
        return relations;
    }
}
