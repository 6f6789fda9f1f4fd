package org.secondsource.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secondsource.copying.SharedPassage;
import org.secondsource.copying.SharedText;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

final class ListedCopiesTest {
    private static ReportId report(int number) {
        return new ReportId(String.format(Locale.ROOT, "r-%04d", number));
    }

    /// Two reports that share more, the nearer their numbers are.
    private static Copy copy(int a, int b) {
        Cite of = new Cite(report(a), new Span(0, 4), "Nine");
        Cite also = new Cite(report(b), new Span(0, 4), "Nine");
        double share = 1.0 / (b - a);
        SharedPassage passage = new SharedPassage(of, also, 1, List.of());
        return new Copy(
                new SharedText(report(a), report(b), share, share, List.of(passage)),
                new Copy.Relation.Undetermined(),
                List.of());
    }

    private static List<Copy> family(int first, int size) {
        List<Copy> pairs = new ArrayList<>();
        for (int a = first; a < first + size; a++) {
            for (int b = a + 1; b < first + size; b++) {
                pairs.add(copy(a, b));
            }
        }
        return pairs;
    }

    private static ListedCopies listed(List<Copy> pairs) {
        return ListedCopies.of(new Lineage(List.of(), pairs, List.of()));
    }

    @Test
    void aFamilyOfThirtyIsListedPairByPair() {
        List<Copy> pairs = family(0, 30);

        assertThat(listed(pairs)).isEqualTo(new ListedCopies(pairs, List.of()));
    }

    @Test
    void ofALargerFamilyEachReportHasItsNearestAndTheFamilyIsNamed() {
        ListedCopies listed = listed(family(0, 31));

        assertThat(listed.pairs()).hasSizeBetween(16, 30);
        for (int number = 0; number < 31; number++) {
            ReportId report = report(number);
            assertThat(listed.pairs())
                    .filteredOn(copy -> copy.shared().joins(report))
                    .extracting(copy -> copy.shared().greaterCoverage())
                    .contains(1.0);
        }
        assertThat(listed.crowds())
                .singleElement()
                .satisfies(crowd -> {
                    assertThat(crowd.reports()).hasSize(31).isSorted();
                    assertThat(crowd.pairs()).isEqualTo(31 * 30 / 2);
                });
    }

    @Test
    void whatStandsBesideACrowdIsListed() {
        List<Copy> pairs = new ArrayList<>(family(0, 40));
        Copy beside = copy(39, 45);
        pairs.add(beside);
        pairs.addAll(family(100, 50));

        ListedCopies listed = listed(pairs);

        assertThat(listed.pairs()).contains(beside).hasSizeLessThan(90);
        assertThat(listed.crowds())
                .extracting(crowd -> crowd.reports().size())
                .containsExactly(40, 50);
    }
}
