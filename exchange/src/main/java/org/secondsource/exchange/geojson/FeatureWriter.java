package org.secondsource.exchange.geojson;

import org.secondsource.exchange.json.CiteJson;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;

/// Writes events and figures as features (RFC 7946, section 3.2).
final class FeatureWriter {
    private final JsonOut json;
    private final PictureView view;

    FeatureWriter(JsonOut json, PictureView view) {
        this.json = json;
        this.view = view;
    }

    void write(PlacedFact fact, Placing.At at) {
        json.item(() -> {
            json.string("type", "Feature");
            json.string("id", "urn:uuid:" + NameUuid.of(fact.kind(), fact.id()));
            json.object(
                    "geometry",
                    () -> {
                        json.string("type", "Point");
                        json.list(
                                "coordinates",
                                () -> {
                                    json.number(at.longitude());
                                    json.number(at.latitude());
                                });
                    });
            json.object("properties", () -> properties(fact, at));
        });
    }

    private void properties(PlacedFact fact, Placing.At at) {
        Carried carried = view.carried(fact.cites());
        json.string("kind", fact.kind());
        json.string("id", fact.id());
        json.string("text", PlainText.line(fact.text()));
        fact.day()
                .ifPresent(days -> {
                    json.string("date_start", days.start());
                    json.string("date_end", days.end());
                });
        json.string(fact.isEvent() ? "status" : "modality", fact.status());
        json.string("place", PlainText.line(fact.place()));
        json.string("precision", at.precision().word());
        json.string("country", at.country());
        json.count("origins_min", carried.min());
        json.count("origins_max", carried.max());
        json.words("origins", carried.names().stream().map(PlainText::line).toList());
        if (!fact.byHand().isEmpty()) {
            json.string("by_hand", PlainText.line(fact.byHand()));
        }
        json.list("cites", fact.cites(), cite -> CiteJson.write(json, view, cite));
    }
}
