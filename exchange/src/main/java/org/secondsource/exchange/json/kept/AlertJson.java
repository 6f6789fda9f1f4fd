package org.secondsource.exchange.json.kept;

import java.io.OutputStream;
import java.util.List;
import org.secondsource.exchange.json.CiteJson;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.alert.Alert;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.text.ReportId;

/// Writes alerts, one a line (`second-source.alert/1`), each with all that it rests on.
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
                                    json.string("rule", alert.rule());
                                    write(json, view, alert);
                                })));
    }

    private static void write(JsonOut json, PictureView view, Alert alert) {
        switch (alert) {
            case Alert.OfStep of -> {
                json.string("step", of.subject());
                turn(json, of.from(), of.to());
                json.object("verdict", () -> LadderJson.fields(json, view, of.ladder()));
            }
            case Alert.OfCondition of -> {
                json.string("condition", of.subject());
                turn(json, of.from(), of.condition().outcome());
                json.object("verdict", () -> LadderJson.fields(json, view, of.ladder()));
            }
            case Alert.OfChange of -> json.object("change", () -> change(json, view, of.change()));
            case Alert.OfFeed of -> {
                json.string("feed", of.subject());
                json.string("wouldChange", of.wouldChange());
            }
        }
    }

    private static void turn(JsonOut json, Outcome from, Outcome to) {
        json.string("from", from.words());
        json.string("to", to.words());
    }

    private static void change(JsonOut json, PictureView view, Change change) {
        json.string("kind", change.kind().title());
        json.string("subject", change.subject());
        json.string("text", change.text());
        json.stringIfAny("before", change.before());
        json.stringIfAny("after", change.after());
        json.wordsIfAny("reports", change.cause().reports().stream().map(ReportId::value).toList());
        json.list("cites", change.cites(), cite -> CiteJson.write(json, view, cite));
    }
}
