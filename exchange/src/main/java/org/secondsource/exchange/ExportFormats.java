package org.secondsource.exchange;

import java.util.List;
import java.util.Optional;
import org.secondsource.exchange.annotation.AnnotationFormat;
import org.secondsource.exchange.bundle.BundleFormat;
import org.secondsource.exchange.calendar.CalendarFormat;
import org.secondsource.exchange.csv.CsvFormat;
import org.secondsource.exchange.feed.AtomFormat;
import org.secondsource.exchange.feed.JsonFeedFormat;
import org.secondsource.exchange.feed.RssFormat;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.geojson.GeoJsonFormat;
import org.secondsource.exchange.ninjs.NinjsFormat;
import org.secondsource.exchange.plover.PloverFormat;
import org.secondsource.exchange.prov.ProvFormat;
import org.secondsource.exchange.stix.StixFormat;

/// All formats of export, a line each.
public final class ExportFormats {
    private static final List<ExportFormat> ALL =
            List.of(
                    new CsvFormat(),
                    new CalendarFormat(),
                    new StixFormat(),
                    new ProvFormat(),
                    new AnnotationFormat(),
                    new NinjsFormat(),
                    new PloverFormat(),
                    new GeoJsonFormat(),
                    new AtomFormat(),
                    new RssFormat(),
                    new JsonFeedFormat(),
                    new BundleFormat());

    private ExportFormats() {}

    public static List<ExportFormat> all() {
        return ALL;
    }

    /// The format of a name.
    public static Optional<ExportFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
