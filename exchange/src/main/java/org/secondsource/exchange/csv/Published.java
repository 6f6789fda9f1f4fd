package org.secondsource.exchange.csv;

import org.secondsource.report.Publication;
import org.secondsource.report.Report;

/// Writes days of publication.
final class Published {
    private Published() {}

    /// A day, a month, or two days with a stroke between (ISO 8601); empty where nothing tells.
    static String of(Report report) {
        return switch (report.published()) {
            case Publication.On on -> on.date().toString();
            case Publication.Within within -> within.toString();
            case Publication.Unknown unknown -> "";
        };
    }

    /// How it is known.
    static String basis(Report report) {
        return switch (report.published()) {
            case Publication.On on -> word(on.basis());
            case Publication.Within within -> word(within.basis());
            case Publication.Unknown unknown -> "unknown";
        };
    }

    private static String word(Publication.Basis basis) {
        return switch (basis) {
            case STATED -> "stated";
            case METADATA -> "metadata";
            case INFERRED -> "inferred";
            case BY_HAND -> "by hand";
        };
    }
}
