package org.secondsource.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.exchange.InventedPicture.MONDAY;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.secondsource.event.Event;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.OneEvent;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.situation.Picture;

final class CalendarFormatTest {
    private static final Picture PICTURE = InventedPicture.picture();

    private static String text(Picture picture) {
        return Exported.text(new CalendarFormat(), picture, ExportOptions.plain());
    }

    private static Calendar calendar(Picture picture) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text(picture)));
    }

    private static List<CalendarComponent> events(Picture picture)
            throws IOException, ParserException {
        return calendar(picture).getComponents("VEVENT");
    }

    private static String value(CalendarComponent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    private static Picture once(EventStatus status) {
        return OneEvent.with(
                status, DateRange.of(MONDAY), OneEvent.told(status, Optional.of(MONDAY)));
    }

    @Test
    void anEventIsAWholeDayWithWhoSaysSo() throws Exception {
        CalendarComponent event = events(PICTURE).getFirst();

        assertThat(value(event, "DTSTART")).isEqualTo("20310307");
        assertThat(value(event, "DTEND")).isEqualTo("20310308");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "LOCATION")).isEqualTo("Ulm");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20310304T000000Z");
        assertThat(value(event, "DESCRIPTION"))
                .contains("Scheduled, as told by 0 to 1 origin, none of them known.")
                .contains("“Ministers will meet on Friday.”");
        assertThat(value(event, "X-SECOND-SOURCE-ORIGINS-MAX")).isEqualTo("1");
    }

    @Test
    void theCalendarIsValid() throws Exception {
        ValidationResult result = calendar(PICTURE).validate();

        assertThat(result.getEntries()).isEmpty();
    }

    @Test
    void whatIsOnlyPossibleIsTentativeAndWhatIsOffOrDeniedStaysInAsCancelled() throws Exception {
        assertThat(status(EventStatus.POSSIBLE)).isEqualTo("TENTATIVE Possible: ");
        assertThat(status(EventStatus.EXPECTED)).isEqualTo("TENTATIVE Expected: ");
        assertThat(status(EventStatus.SCHEDULED)).isEqualTo("CONFIRMED ");
        assertThat(status(EventStatus.ONGOING)).isEqualTo("CONFIRMED ");
        assertThat(status(EventStatus.OCCURRED)).isEqualTo("CONFIRMED ");
        assertThat(status(EventStatus.CANCELLED)).isEqualTo("CANCELLED Cancelled: ");
        assertThat(status(EventStatus.DENIED)).isEqualTo("CANCELLED Denied: ");
    }

    private static String status(EventStatus status) throws IOException, ParserException {
        CalendarComponent event = events(once(status)).getFirst();
        return value(event, "STATUS")
                + " "
                + value(event, "SUMMARY").replace("Meeting of ministers", "");
    }

    @Test
    void eachFurtherReportKeepsTheUidAndNeverLowersTheSequence() throws Exception {
        Event.Entry expected = OneEvent.told(EventStatus.EXPECTED, Optional.of(MONDAY));
        Event.Entry unsaid = OneEvent.told(EventStatus.EXPECTED, Optional.empty());
        Event.Entry moved = OneEvent.told(EventStatus.EXPECTED, Optional.of(MONDAY.plusDays(2)));
        Event.Entry off = OneEvent.told(EventStatus.CANCELLED, Optional.empty());
        List<Event.Entry> all = List.of(expected, unsaid, moved, off);
        List<Integer> sequences = new ArrayList<>();
        List<String> uids = new ArrayList<>();
        for (int told = 1; told <= all.size(); told++) {
            CalendarComponent event =
                    events(
                                    OneEvent.with(
                                            EventStatus.EXPECTED,
                                            DateRange.of(MONDAY),
                                            all.subList(0, told).toArray(new Event.Entry[0])))
                            .getFirst();
            sequences.add(Integer.valueOf(value(event, "SEQUENCE")));
            uids.add(value(event, "UID"));
        }

        assertThat(sequences).containsExactly(0, 0, 1, 2);
        assertThat(uids).hasSize(4).containsOnly(uids.getFirst());
    }

    @Test
    void aSpanOfDaysTellsThatItIsOne() throws Exception {
        DateRange days = new DateRange(MONDAY, MONDAY.plusDays(2));
        CalendarComponent event =
                events(
                                OneEvent.with(
                                        EventStatus.EXPECTED,
                                        days,
                                        OneEvent.told(EventStatus.EXPECTED, Optional.empty())))
                        .getFirst();

        assertThat(value(event, "DTEND")).isEqualTo("20310306");
        assertThat(value(event, "SUMMARY")).contains("(");
    }

    @Test
    void anEventOfAYearOnlyIsLeftOutAndCounted() throws Exception {
        Picture picture =
                OneEvent.with(
                        EventStatus.EXPECTED,
                        DateRange.ofYear(2031),
                        OneEvent.told(EventStatus.EXPECTED, Optional.empty()));

        assertThat(events(picture)).isEmpty();
        assertThat(text(picture).replace("\r\n ", ""))
                .contains("1 event of no known day or only a year left out.");
    }

    @Test
    void noWordsBreakOutOfTheirLine() throws Exception {
        for (String words : HostilePicture.WORDS) {
            Calendar calendar = calendar(HostilePicture.of(words));
            List<CalendarComponent> events = calendar.getComponents("VEVENT");

            assertThat(calendar.validate().getEntries()).isEmpty();
            assertThat(events).hasSize(1);
            assertThat(events.getFirst().getProperties("SUMMARY")).hasSize(1);
            assertThat(value(events.getFirst(), "LOCATION")).isEqualTo(PlainText.line(words));
        }
    }

    @Test
    void everyLineHasAtMost75OctetsAndEndsWithCrLf() {
        for (String words : HostilePicture.WORDS) {
            String text = text(HostilePicture.of(words));
            assertThat(text).endsWith("END:VCALENDAR\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(text.split("\r\n"))
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .allMatch(line -> !line.contains("\uFFFD\uFFFD\uFFFD\uFFFD"));
        }
    }
}
