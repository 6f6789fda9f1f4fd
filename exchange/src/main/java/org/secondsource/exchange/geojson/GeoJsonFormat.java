package org.secondsource.exchange.geojson;

import java.io.OutputStream;
import java.util.List;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;

/// Events and figures as points on a map (GeoJSON, RFC 7946): those whose place is sure.
public final class GeoJsonFormat implements ExportFormat {
    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String summary() {
        return "Events and figures whose place is known for sure, as points for a map (GeoJSON, RFC"
                + " 7946).";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(GeoJsonFormat.class);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile("situation.geojson", "application/geo+json", GeoJsonFormat::write));
    }

    @Override
    public List<String> leftOut(PictureView view) {
        PlacedFacts placed = new PlacedFacts(view);
        placed.forEach((fact, at) -> {});
        return placed.left().told();
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        PlacedFacts placed = new PlacedFacts(view);
        JsonOut.write(
                target,
                json ->
                        json.item(() -> {
                            json.string("type", "FeatureCollection");
                            json.stringIfAny("tlp", options.label());
                            json.string(
                                    "attribution",
                                    "Points: GeoNames (geonames.org, CC BY 4.0), changed; Natural"
                                            + " Earth");
                            FeatureWriter features = new FeatureWriter(json, view);
                            json.list("features", () -> placed.forEach(features::write));
                            json.object("left_out", () -> placed.left().write(json));
                        }));
    }
}
