package org.secondsource.exchange.json.kept;

import java.io.OutputStream;
import java.util.List;
import org.secondsource.exchange.json.CiteJson;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.Source;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.Telling;

/// Writes how a ladder stands (`second-source.verdict/1`).
public final class LadderJson {
    private static final String FORMAT = "second-source.verdict/1";

    private LadderJson() {}

    /// Leaves `out` open.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(PictureView view, LadderVerdict verdict, OutputStream out) {
        JsonOut.write(
                out,
                json ->
                        json.item(() -> {
                            json.string("format", FORMAT);
                            fields(json, view, verdict);
                        }));
    }

    /// The fields of a verdict, in an object that is begun.
    public static void fields(JsonOut json, PictureView view, LadderVerdict verdict) {
        json.string("ladder", verdict.ladder().id());
        json.string("title", verdict.ladder().title());
        json.string("asOf", verdict.today().toString());
        json.list("steps", verdict.steps(), step -> step(json, step));
        json.list("conditions", verdict.conditions(), each -> condition(json, view, each));
    }

    private static void step(JsonOut json, StepVerdict verdict) {
        json.item(() -> {
            json.string("id", verdict.step().id());
            json.string("title", verdict.step().title());
            json.string("outcome", verdict.outcome().words());
            verdict.since().ifPresent(day -> json.string("since", day.toString()));
            json.list("restsOn", verdict.restsOn(), set -> sources(json, List.copyOf(set)));
            json.string("wouldChange", verdict.wouldChange());
            json.stringIfAny("decision", verdict.step().decision());
            json.wordsIfAny("measures", verdict.step().measures());
        });
    }

    private static void sources(JsonOut json, List<Source> set) {
        json.item(() -> json.list("sources", set, source -> source(json, source)));
    }

    private static void source(JsonOut json, Source source) {
        json.item(() -> {
            json.string("id", source.id());
            json.string("name", source.name());
        });
    }

    private static void condition(JsonOut json, PictureView view, ConditionVerdict verdict) {
        json.item(() -> {
            json.string("name", verdict.name());
            json.string("says", verdict.told());
            json.string("outcome", verdict.outcome().words());
            json.count("needed", verdict.needed());
            json.object(
                    "independentSources",
                    () -> {
                        json.count("min", verdict.count().min());
                        json.count("max", verdict.count().max());
                    });
            json.list("backing", verdict.backing(), each -> telling(json, view, each));
            json.list("open", verdict.open(), each -> telling(json, view, each));
            json.list("against", verdict.against(), each -> telling(json, view, each));
            json.list("notCounted", verdict.leftOut(), each -> telling(json, view, each));
        });
    }

    private static void telling(JsonOut json, PictureView view, Telling telling) {
        json.item(() -> {
            json.object("source", () -> named(json, telling.source()));
            json.object("origin", () -> named(json, telling.origin()));
            telling.published().ifPresent(day -> json.string("published", day.toString()));
            json.wordsIfAny("notTold", telling.open());
            json.list("cites", List.of(telling.cite()), cite -> CiteJson.write(json, view, cite));
        });
    }

    private static void named(JsonOut json, Source source) {
        json.string("id", source.id());
        json.string("name", source.name());
    }
}
