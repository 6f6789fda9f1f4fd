package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.report.Publication;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.text.Lexicon;

final class WireStampsTest {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());
    private static final String TITLE = "Tarnby bridge shut after crack is found";
    private static final String BODY =
            "The swing bridge at Tarnby was shut to lorries after divers found a crack in a pier.\n\n"
                    + "Engineers will look at the pier again before the weekend, the council said.";

    private static Cleaned clean(String text) {
        return CLEANER.clean(RawReport.plain("a.txt", text));
    }

    private static Optional<LocalDate> day(Cleaned cleaned) {
        return cleaned.published() instanceof Publication.On on
                ? Optional.of(on.date())
                : Optional.empty();
    }

    private static List<String> taken(Cleaned cleaned) {
        return cleaned.removed().stream().map(Removal::exact).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "241555 Aug 26",
                "241555 GMT Aug 26",
                "241555Z AUG 26",
                "(END) 241555 GMT AUG 2026",
                "1555 GMT 24 Aug 2026",
                "1555 24AUG26",
                "24-AUG-26 15:55",
                "08-24-26 1555EDT",
                "AP-NY-08-24-26 1555EDT<",
            })
    void theStampOfAWireTellsTheDayAndIsNoText(String stamp) {
        for (String text :
                List.of(
                        TITLE + "\n\n" + BODY + "\n\n" + stamp,
                        stamp + "\n\n" + TITLE + "\n\n" + BODY)) {
            Cleaned cleaned = clean(text);
            assertThat(day(cleaned)).as(text).contains(LocalDate.of(2026, 8, 24));
            assertThat(cleaned.text()).as(text).doesNotContain("1555").endsWith("council said.");
            assertThat(cleaned.title().value()).as(text).isEqualTo(TITLE);
            assertThat(taken(cleaned)).as(text).contains(stamp);
        }
    }

    @Test
    void anAmericanHourTellsThatTheMonthStandsFirst() {
        Cleaned cleaned = clean(TITLE + "\n\n" + BODY + "\n\nAP-NY-08-04-26 1555EDT");

        assertThat(day(cleaned)).contains(LocalDate.of(2026, 8, 4));
    }

    @Test
    void aStampWithoutAMonthIsTakenOutAndTellsNoDay() {
        Cleaned cleaned = clean(TITLE + "\n\n" + BODY + "\n\n(AFP)-241555-");

        assertThat(day(cleaned)).isEmpty();
        assertThat(cleaned.text()).endsWith("council said.");
        assertThat(taken(cleaned)).contains("(AFP)-241555-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 241555 people voted by August, the council said on a wet evening.",
                "Ticket 249955 Aug 26",
            })
    void aNumberOfTheTextIsNoStamp(String line) {
        Cleaned cleaned =
                clean(
                        TITLE
                                + "\n\n"
                                + BODY
                                + "\n\n"
                                + line
                                + "\n\n"
                                + BODY.substring(0, 60)
                                + " again.");

        assertThat(cleaned.text()).contains(line);
        assertThat(day(cleaned)).isEmpty();
    }
}
