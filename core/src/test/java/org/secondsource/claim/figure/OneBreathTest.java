package org.secondsource.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.wording.Sayings;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.cast.Gazetteer;

/// Invented: "10 percent for these, 20 percent for those", in a report and its copy.
class OneBreathTest {
    private final RelationFinder finder =
            new RelationFinder(
                    new FigureScope(new PlaceNames(Gazetteer.load())),
                    new Cast(List.of(), Map.of()),
                    new Lineage(List.of(), List.of(), List.of()),
                    List.of());

    @Test
    void theTwoFiguresOfOneSentenceDoNotDifferInItsCopy() {
        List<Said.InNumbers> ten =
                List.of(Sayings.percent("a", 0, 10), Sayings.percent("b", 0, 10));
        List<Said.InNumbers> twenty =
                List.of(Sayings.percent("a", 14, 20), Sayings.percent("b", 14, 20));

        assertThat(finder.between(ten, twenty)).isEmpty();
    }

    @Test
    void figuresThatNoReportTellsTogetherDiffer() {
        List<Said.InNumbers> ten = List.of(Sayings.percent("a", 0, 10));
        List<Said.InNumbers> twenty = List.of(Sayings.percent("b", 14, 20));

        assertThat(finder.between(ten, twenty))
                .hasValueSatisfying(
                        found -> assertThat(found.kind()).isEqualTo(ClaimRelation.Kind.DIFFERS));
    }
}
