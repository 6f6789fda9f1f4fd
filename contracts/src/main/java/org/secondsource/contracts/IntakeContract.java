package org.secondsource.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Intake;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;

/// What every intake must do, whatever it reads from.
public abstract class IntakeContract {
    private static final String FERRY =
            """
            Ferry service across the Sund to resume on Friday

            The port authority of Varen said on Tuesday that ferries would sail again on Friday.

            Some 300 passengers had been stranded on the island since the storm, it said.
            """;
    private static final String SUMMIT =
            """
            The two ministers will meet in Lowmark next week, a spokesman said on Tuesday.
            """;

    /// An intake that finds these texts, and the folder in which they lie.
    public record Place(Intake intake, String folder) {
        String of(String name) {
            return folder + "/" + name;
        }
    }

    /// An intake over these texts.
    ///
    /// @param texts by name, such as `a.txt` or `wire/a.txt`
    protected abstract Place place(Map<String, String> texts);

    private static List<Report> reports(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(Outcome.Read.class::cast)
                .map(Outcome.Read::report)
                .toList();
    }

    private static List<String> locations(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome ->
                        switch (outcome) {
                            case Outcome.Read read -> read.report().location();
                            case Outcome.Rejected rejected -> rejected.location();
                            case Outcome.Repeated repeated -> repeated.location();
                        })
                .toList();
    }

    @Test
    void aTextKeepsItsHeadlineWhichIsItsTitle() {
        Place place = place(Map.of("ferry.txt", FERRY));

        List<Report> reports = reports(place.intake().read(List.of(place.of("ferry.txt"))));

        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().title())
                .isEqualTo("Ferry service across the Sund to resume on Friday");
        assertThat(reports.getFirst().text())
                .startsWith("Ferry service across the Sund to resume on Friday\n\nThe port");
        assertThat(reports.getFirst().location()).endsWith("ferry.txt");
    }

    @Test
    void aFolderIsReadWholeInTheOrderOfLocation() {
        Place place = place(Map.of("b.txt", SUMMIT, "a.txt", FERRY, "wire/c.txt", SUMMIT));

        List<Outcome> outcomes = place.intake().read(List.of(place.folder()));

        assertThat(locations(outcomes))
                .containsExactly(place.of("a.txt"), place.of("b.txt"), place.of("wire/c.txt"));
    }

    @Test
    void anEmptyTextIsRejectedAndTheRestIsRead() {
        Place place = place(Map.of("empty.txt", "", "summit.txt", SUMMIT));

        List<Outcome> outcomes = place.intake().read(List.of(place.folder()));

        assertThat(reports(outcomes)).hasSize(1);
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Rejected.class);
        Outcome.Rejected rejected = (Outcome.Rejected) outcomes.getFirst();
        assertThat(rejected.location()).isEqualTo(place.of("empty.txt"));
        assertThat(rejected.reason()).contains("found", "expected");
    }

    @Test
    void whatIsNotThereIsRejected() {
        Place place = place(Map.of("summit.txt", SUMMIT));

        List<Outcome> outcomes = place.intake().read(List.of(place.of("none.txt")));

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Rejected.class).hasSize(1);
        assertThat(locations(outcomes)).containsExactly(place.of("none.txt"));
    }

    @Test
    void theOrderOfLocationsDoesNotMatter() {
        Place place = place(Map.of("a.txt", FERRY, "b.txt", SUMMIT, "c.txt", ""));
        List<String> forth = List.of(place.of("a.txt"), place.of("b.txt"), place.of("c.txt"));

        assertThat(place.intake().read(forth.reversed())).isEqualTo(place.intake().read(forth));
    }

    @Test
    void whatIsNamedTwiceIsReadOnce() {
        Place place = place(Map.of("a.txt", FERRY));

        List<Outcome> outcomes =
                place.intake().read(List.of(place.folder(), place.of("a.txt"), place.of("a.txt")));

        assertThat(outcomes).hasSize(1);
    }

    @Test
    void equalTextsAreReportsOfTheirOwn() {
        Place place = place(Map.of("one/a.txt", SUMMIT, "two/a.txt", SUMMIT));

        List<Report> reports = reports(place.intake().read(List.of(place.folder())));

        Set<Object> ids = new HashSet<>();
        reports.forEach(report -> ids.add(report.id()));
        assertThat(ids).hasSize(2);
    }
}
