package org.secondsource.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.copying.InventedReports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.report.Report;

/// One invented text in two reports, in which a word or two were put in the place of others.
final class DifferenceFinderTest {
    private static final String TEXT =
            "The ferry Alder ran aground off Tessel on Sunday and 31 passengers were taken to the"
                    + " shelter in New Harsund before dark. Captain Ilse Brandt told the council that"
                    + " the pilot had been asked by Marwick to wait for the tide, and the owner will"
                    + " pay 2.5 million crowns for the wreck to be moved by thirty-five divers before the first frost.";

    @ParameterizedTest
    @CsvSource({
        "31,13,31,13,NUMBER",
        "31,nineteen,31,nineteen,NUMBER",
        "31,at least 40,31,40,NUMBER",
        "2.5 million,3.5 million,2.5 million,3.5 million,NUMBER",
        "thirty-five,forty-five,thirty-five,forty-five,NUMBER",
        "Marwick,Odgers,Marwick,Odgers,NAME",
        "New Harsund,New Velmora,New Harsund,New Velmora,NAME",
        "Sunday,Tuesday,Sunday,Tuesday,NAME"
    })
    void aNumberOrNameInThePlaceOfAnotherIsMarked(
            String from, String to, String ofA, String ofB, Difference.Kind kind) {
        List<Difference> found = differences(TEXT, TEXT.replace(from, to));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().a().exact()).isEqualTo(ofA);
        assertThat(found.getFirst().b().exact()).isEqualTo(ofB);
    }

    @ParameterizedTest
    @CsvSource({
        "31,thirty-one",
        "2.5 million,2500000",
        "thirty-five,35",
        "Marwick,Marwyck",
        "Marwick,MMC",
        "Marwick,officials",
        "Captain Ilse,Skipper Ilse",
        "taken,brought",
        "ran aground,went aground"
    })
    void theSameInAnotherWritingIsNoDifference(String from, String to) {
        assertThat(differences(TEXT, TEXT.replace(from, to))).isEmpty();
    }

    @Test
    void theSameTextHasNoDifference() {
        assertThat(differences(TEXT, TEXT)).isEmpty();
    }

    @Test
    void theSidesGoWithTheReports() {
        String other = TEXT.replace("31", "13");
        SharedText inOrder = only(report("a", TEXT), report("b", other));
        SharedText turned = only(report("b", TEXT), report("a", other));

        assertThat(inOrder.differences().getFirst().a().exact()).isEqualTo("31");
        assertThat(turned.differences().getFirst().a().exact()).isEqualTo("13");
    }

    private static List<Difference> differences(String one, String other) {
        return only(report("a", one), report("b", other)).differences();
    }

    private static SharedText only(Report one, Report other) {
        List<SharedText> shared = new CopyFinder().sharedTexts(List.of(one, other));
        assertThat(shared).hasSize(1);
        return shared.getFirst();
    }
}
