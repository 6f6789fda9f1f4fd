package org.secondsource.evaluation.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.language.corenlp.CoreNlpAnalyzer;
import org.secondsource.language.corenlp.RememberedAnalyzer;

/// That the judge can say no: two papers print one dispatch, and it is asked both what is so of
/// them and what is not.
@Tag("whole")
final class JudgeTest {
    private static final HandIn PROGRAM =
            new HandIn(
                    new RememberedAnalyzer(
                            Path.of("..", "target", "analyses"), CoreNlpAnalyzer::load));

    private static final String DISPATCH =
            "OSTERBY, March 3 (Karolin Newswire) - Twelve people were killed when a ferry sank off"
                    + " Osterby on Monday, the coast guard said.\n\nThe coast guard said that nine"
                    + " people were rescued.";

    private static final Place HERE = new Place("a", "Twelve people were killed");
    private static final Place THERE = new Place("b", "Twelve people were killed");
    private static final Place RESCUED = new Place("b", "nine people were rescued");

    private final ToldPicture told =
            new ToldPicture(PROGRAM.read(List.of(report("a"), report("b"))));

    JudgeTest() throws IOException {}

    private static Case.Given report(String name) {
        return new Case.Given(
                name,
                Map.of("outlet", "Paper " + name, "published", "2026-03-03", "text", DISPATCH));
    }

    @Test
    void joinedTellingsAreOneClaimAndNotApart() {
        assertThat(judged(claim(1, 1))).isEmpty();
        assertThat(judged(apart(HERE, THERE))).containsExactly(Aspect.APART);
    }

    @Test
    void tellingsOfTwoFactsAreApartAndNotOneClaim() {
        Expected.OneClaim one =
                new Expected.OneClaim("", List.of(HERE, RESCUED), new Expected.Bounds(1, 1));

        assertThat(judged(apart(HERE, RESCUED))).isEmpty();
        assertThat(judged(expected(List.of(one), List.of()))).containsExactly(Aspect.JOINED);
    }

    @Test
    void aCountOfOneIsUnderTwoAndOverNone() {
        assertThat(judged(claim(2, 2))).containsExactly(Aspect.COUNTED, Aspect.NOT_UNDER);
        assertThat(judged(claim(0, 0))).containsExactly(Aspect.COUNTED, Aspect.NOT_OVER);
    }

    @Test
    void whatIsAssertedIsNotUnasserted() {
        Place whole = new Place("b", "nine people were rescued");
        Expected nobody =
                new Expected(List.of(), List.of(), List.of(), List.of(), List.of(whole), List.of());

        assertThat(judged(nobody)).containsExactly(Aspect.UNASSERTED);
    }

    @Test
    void claimsWithoutARelationAreNotRelated() {
        ClaimRelation.Kind differs = ClaimRelation.Kind.DIFFERS;
        Expected both =
                new Expected(
                        List.of(),
                        List.of(),
                        List.of(new Expected.Related(differs, HERE, RESCUED)),
                        List.of(new Expected.Unrelated(differs, List.of(HERE, RESCUED))),
                        List.of(),
                        List.of());

        assertThat(judged(both)).containsExactly(Aspect.RELATED);
    }

    @Test
    void aPlaceWhoseWordsAreNotThereTellsNothing() {
        Place nowhere = new Place("a", "Thirteen people were killed");

        assertThat(told.claims(nowhere)).isEmpty();
        assertThat(told.shown(nowhere)).isEqualTo("words that are not in the clean text");
    }

    private static Expected claim(int min, int max) {
        Expected.Bounds bounds = new Expected.Bounds(min, max);
        return expected(
                List.of(new Expected.OneClaim("", List.of(HERE, THERE), bounds)), List.of());
    }

    private static Expected apart(Place one, Place other) {
        return expected(List.of(), List.of(List.of(one, other)));
    }

    private static Expected expected(List<Expected.OneClaim> claims, List<List<Place>> apart) {
        return new Expected(claims, apart, List.of(), List.of(), List.of(), List.of());
    }

    private List<Aspect> judged(Expected expected) {
        return Judge.of(expected, told).stream()
                .filter(verdict -> !verdict.right())
                .map(Verdict::aspect)
                .toList();
    }
}
