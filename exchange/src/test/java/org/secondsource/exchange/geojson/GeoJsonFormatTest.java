package org.secondsource.exchange.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.OneEvent;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.situation.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Events and figures become points, or are counted.
final class GeoJsonFormatTest {
    private static final GeoJsonFormat FORMAT = new GeoJsonFormat();
    private static final LocalDate FRIDAY = InventedPicture.MONDAY.plusDays(4);

    private static String text(Picture picture) {
        return Exported.text(FORMAT, picture, ExportOptions.plain());
    }

    private static JsonNode read(Picture picture) {
        return new ObjectMapper().readTree(text(picture));
    }

    private static Picture meeting(String place) {
        return OneEvent.at(
                place,
                EventStatus.SCHEDULED,
                DateRange.of(FRIDAY),
                OneEvent.told(EventStatus.SCHEDULED, Optional.of(FRIDAY)));
    }

    private static List<JsonNode> events(JsonNode document) {
        List<JsonNode> events = new ArrayList<>();
        for (JsonNode feature : document.path("features")) {
            if (feature.at("/properties/kind").asString().equals("event")) {
                events.add(feature);
            }
        }
        return events;
    }

    private static List<Integer> leftOut(String place) {
        JsonNode document = read(meeting(place));
        assertThat(events(document)).isEmpty();
        JsonNode left = document.path("left_out");
        return List.of(
                left.path("events_no_place").asInt(),
                left.path("events_unknown_place").asInt(),
                left.path("events_unclear_place").asInt());
    }

    @Test
    void anEventInAKnownTownIsAPointWithItsDayStatusCitesAndCounts() {
        List<JsonNode> events = events(read(meeting("Ulm")));

        assertThat(events).hasSize(1);
        JsonNode told = events.getFirst().path("properties");
        assertThat(events.getFirst().at("/geometry/coordinates").toString())
                .isEqualTo("[9.99,48.4]");
        assertThat(told.path("id").asString()).isEqualTo("e1");
        assertThat(told.path("text").asString()).isEqualTo("meeting of ministers");
        assertThat(told.path("date_start").asString()).isEqualTo("2031-03-07");
        assertThat(told.path("status").asString()).isEqualTo("scheduled");
        assertThat(told.path("precision").asString()).isEqualTo("city");
        assertThat(told.path("country").asString()).isEqualTo("DE");
        assertThat(told.path("origins_max").asInt()).isEqualTo(1);
        assertThat(told.at("/cites/0/exact").asString())
                .isEqualTo("Ministers will meet on Friday.");
    }

    @Test
    void aFigureInAKnownTownIsAPointWithItsWords() {
        JsonNode features = read(meeting("")).path("features");

        assertThat(features).isNotEmpty();
        for (JsonNode figure : features) {
            assertThat(figure.at("/properties/kind").asString()).isEqualTo("figure");
            assertThat(figure.at("/properties/place").asString()).isEqualTo("Ulm");
            assertThat(figure.at("/properties/text").asString())
                    .isEqualTo(figure.at("/properties/cites/0/exact").asString());
        }
    }

    @Test
    void anEventAtAPlaceThatIsNotSureIsCountedAndHasNoPoint() {
        assertThat(leftOut("Springfield")).containsExactly(0, 0, 1);
        assertThat(leftOut("Qwertyville")).containsExactly(0, 1, 0);
        assertThat(leftOut("")).containsExactly(1, 0, 0);
        assertThat(FORMAT.leftOut(new PictureView(meeting("Springfield"))))
                .containsExactly("1 event left out: the place's name may mean several.");
        assertThat(FORMAT.leftOut(new PictureView(meeting("Ulm")))).isEmpty();
    }

    /// Sections 3 to 7: types by their names, longitude before latitude, no system of coordinates
    /// but WGS 84, and no member of one type in another.
    @Test
    void whatIsWrittenKeepsTheRulesOfRfc7946() {
        JsonNode document = read(InventedPicture.picture());

        assertThat(document.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(document.propertyNames())
                .containsExactly("type", "attribution", "features", "left_out");
        assertThat(document.path("features").isArray()).isTrue();
        assertThat(document.path("features")).isNotEmpty();
        for (JsonNode feature : document.path("features")) {
            assertThat(feature.propertyNames())
                    .containsExactly("type", "id", "geometry", "properties");
            assertThat(feature.path("type").asString()).isEqualTo("Feature");
            assertThat(feature.path("geometry").propertyNames())
                    .containsExactly("type", "coordinates");
            assertThat(feature.at("/geometry/type").asString()).isEqualTo("Point");
            JsonNode point = feature.at("/geometry/coordinates");
            assertThat(point).hasSize(2);
            assertThat(point.get(0).asDouble()).as("longitude of Ulm").isEqualTo(9.99);
            assertThat(point.get(1).asDouble()).as("latitude of Ulm").isEqualTo(48.4);
        }
    }

    @Test
    void hostileNamesStayInTheirFieldsAndHaveNoPoint() {
        for (String words : HostilePicture.WORDS) {
            JsonNode document = read(HostilePicture.of(words));

            assertThat(document.path("features")).isEmpty();
            assertThat(document.propertyNames())
                    .containsExactly("type", "attribution", "features", "left_out");
        }
    }

    @Test
    void aKnownTownWithHarmfulMarksInItsNameIsNotKnown() {
        assertThat(leftOut("\u202EUlm\u0007")).containsExactly(0, 1, 0);
        assertThat(leftOut("Ulm\"}],\"crs\":{")).containsExactly(0, 1, 0);
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertThat(text(meeting("Ulm"))).isEqualTo(text(meeting("Ulm")));
    }
}
