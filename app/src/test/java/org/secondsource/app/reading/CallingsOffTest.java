package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.language.DateRange;

/// What was planned and is called off or put on another day, in a report of Wednesday, 4 June 2025.
final class CallingsOffTest {
    private static final String PUBLISHED = "2025-06-04";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The festival announced for next week has been cancelled.",
                "The festival was due to open on Friday but was called off.",
                "The festival planned for Friday fell through.",
                "The town dropped plans to hold a festival.",
                "The mayor regretted the cancellation of the festival.",
                "There will be no festival this year.",
                "The festival had been set for Friday. It has now been cancelled.",
                "Called off at the last minute, the festival had been expected to fill the town."
            })
    void whatIsCalledOffIsCancelledHoweverItIsTold(String text) {
        assertThat(statuses(text, "festival")).contains("cancelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town threatened to cancel the festival.",
                "The town refused to call off the festival.",
                "The mayor urged the town to cancel the festival.",
                "The festival has not been cancelled.",
                "The town voted against cancelling the festival.",
                "The town has no plans to cancel the festival.",
                "A court overturned the decision to call off the festival.",
                "Scrapped in the winter, the festival will be held in Vik after all.",
                "The festival will be called off if it rains.",
                "The mayor did not say whether the festival would be cancelled."
            })
    void whatSomebodyMayOrWillNotCallOffIsNotCancelled(String text) {
        assertThat(statuses(text, "festival")).isNotEmpty().doesNotContain("cancelled", "occurred");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The festival was shifted to 14 June because of the rain. | 2025-06-14
                    The town announced the postponement of the festival to 14 June. | 2025-06-14
                    The town set a new date for the festival: 14 June. | 2025-06-14
                    The festival was to be held on 1 June but will now open on 14 June. | 2025-06-14
                    The festival, first planned for Friday, will be held on 14 June. | 2025-06-14
                    The festival is set to take place in Vik on 14 June. | 2025-06-14
                    The festival was put off. It will now take place on 14 June. | 2025-06-14
                    The festival, due on 1 June, has been rescheduled for 14 June. | 2025-06-14
                    The festival was put off and will be held on 14 June. | 2025-06-14
                    A new date of 14 June has been set for the festival. | 2025-06-14
                    The town changed the date of the festival from 1 June to 14 June. | 2025-06-14
                    The festival was held over until 14 June. | 2025-06-14
                    The mayor settled on 14 June for the festival. | 2025-06-14
                    Moved to 14 June, the festival will be held in Vik. | 2025-06-14
                    The festival will not be postponed and will open on 14 June. | 2025-06-14
                    The festival on Sunday has been moved to the park. | 2025-06-08
                    """)
    void anEventThatIsPutOnAnotherDayIsOfTheNewOne(String text, String day) {
        Told told = Told.on(PUBLISHED, text);

        assertThat(told.reading().events())
                .filteredOn(event -> event.trigger().of(told.text()).equals("festival"))
                .extracting(event ->
                        event.when()
                                .resolve(Optional.of(LocalDate.parse(PUBLISHED)))
                                .map(DateRange::start)
                                .orElse("unknown"))
                .containsExactly(day);
    }

    @Test
    void theMeetingOfAnotherDayIsOfTheSamePeople() {
        Told told =
                Told.on(
                        PUBLISHED,
                        "Saturday's meeting of the harbour board has been cancelled. The meeting of"
                                + " 14 June stands.");

        assertThat(told.reading().events())
                .filteredOn(event -> event.trigger().of(told.text()).equals("meeting"))
                .hasSize(2)
                .allMatch(event -> !event.participants().isEmpty());
    }

    private static List<String> statuses(String text, String trigger) {
        Told told = Told.on(PUBLISHED, text);
        return told.reading().events().stream()
                .filter(event -> event.trigger().of(told.text()).equals(trigger))
                .map(event -> event.status().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
