package org.secondsource.exchange.json;

import java.io.OutputStream;
import java.util.List;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.alert.Alert;

/// Writes alerts, one a line (`second-source.alert/1`), each with the whole verdict.
public final class AlertJson {
    private static final String FORMAT = "second-source.alert/1";

    private AlertJson() {}

    /// Leaves `out` open.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(PictureView view, List<Alert> alerts, OutputStream out) {
        JsonOut.writeLines(
                out,
                json ->
                        alerts.forEach(alert ->
                                json.item(() -> {
                                    json.string("format", FORMAT);
                                    json.string("id", alert.id());
                                    json.string("told", alert.sentence());
                                    json.string("step", alert.step().step().id());
                                    json.string("from", alert.from().words());
                                    json.string("to", alert.to().words());
                                    json.object(
                                            "verdict",
                                            () -> LadderJson.fields(json, view, alert.ladder()));
                                })));
    }
}
