package org.secondsource.exchange.json.kept;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.correction.NewValue;
import org.secondsource.exchange.json.JsonIn;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.text.ReportId;

/// Corrections as JSON, one a line, in the order in which they were made: to be read, kept beside
/// the reports, and taken in elsewhere.
public final class CorrectionJson {
    private CorrectionJson() {}

    /// A correction that came from elsewhere.
    public record Line(Step step, Correction correction, String by) {}

    /// The word for a kind, as a command takes it: "leave-out".
    public static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Writes all that were not undone; leaves `out` open.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(CorrectionLog log, OutputStream out) {
        JsonOut.writeLines(
                out,
                json ->
                        log.standing().stream()
                                .filter(one -> one.step() != Step.UNDONE)
                                .forEach(one -> write(one, json)));
    }

    private static void write(CorrectionLog.Standing one, JsonOut json) {
        Correction correction = one.entry().correction();
        json.item(() -> {
            json.string("kind", word(correction.kind()));
            json.string("value", correction.value());
            json.string("why", correction.why());
            json.string("by", one.entry().by());
            json.string("at", one.entry().at().toString());
            json.string("step", word(one.step()));
            json.list("anchors", correction.anchors(), anchor -> write(anchor, json));
        });
    }

    private static void write(Anchor anchor, JsonOut json) {
        json.item(() -> {
            json.string("sort", word(anchor.sort()));
            json.count("side", anchor.side());
            json.string("report", anchor.report().value());
            json.string("article", anchor.article());
            json.count("startUtf16", anchor.start());
            json.string("exact", anchor.exact());
            json.string("prefix", anchor.prefix());
            json.string("suffix", anchor.suffix());
        });
    }

    /// Reads lines that were written so.
    ///
    /// @throws IllegalArgumentException where a line is none; its message says which and why
    public static List<Line> read(List<String> lines) {
        List<Line> read = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                try {
                    read.add(line(JsonIn.read(line)));
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalArgumentException(
                            "line %d: %s".formatted(number, wrong.getMessage()), wrong);
                }
            }
        }
        return read;
    }

    private static Line line(JsonIn json) {
        Correction.Kind kind = one(Correction.Kind.values(), words(json, "kind"), "kind");
        List<Anchor> anchors = new ArrayList<>();
        json.field("anchors").stream()
                .flatMap(list -> list.items().stream())
                .forEach(item -> anchors.add(anchor(item)));
        String value = words(json, "value");
        Optional<String> fault = NewValue.fault(kind, value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("value: " + fault.get());
        }
        if (anchors.isEmpty() && kind != Correction.Kind.NAME) {
            throw new IllegalArgumentException("found no anchors, expected the words it is of");
        }
        Step step = one(Step.values(), words(json, "step"), "step");
        if (step == Step.UNDONE) {
            throw new IllegalArgumentException(
                    "step: found 'undone', expected accepted or proposed");
        }
        return new Line(
                step, new Correction(kind, anchors, value, words(json, "why")), words(json, "by"));
    }

    private static Anchor anchor(JsonIn json) {
        int start = json.field("startUtf16").flatMap(JsonIn::whole).orElse(-1);
        int side = json.field("side").flatMap(JsonIn::whole).orElse(-1);
        if (start < 0 || side < 0 || side > 1) {
            throw new IllegalArgumentException(
                    "found an anchor without startUtf16 (0 or more) or side (0 or 1)");
        }
        return new Anchor(
                one(Anchor.Sort.values(), words(json, "sort"), "sort"),
                side,
                new ReportId(words(json, "report")),
                words(json, "article"),
                start,
                words(json, "exact"),
                words(json, "prefix"),
                words(json, "suffix"));
    }

    private static String words(JsonIn json, String field) {
        return json.field(field)
                .flatMap(JsonIn::words)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "found no words called '%s', expected a correction that corrections export wrote"
                                        .formatted(field)));
    }

    private static <E extends Enum<E>> E one(E[] all, String found, String field) {
        return Arrays.stream(all)
                .filter(each -> word(each).equals(found))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "%s: found '%s', expected %s"
                                        .formatted(
                                                field,
                                                found,
                                                Arrays.stream(all)
                                                        .map(CorrectionJson::word)
                                                        .collect(Collectors.joining(", ")))));
    }
}
