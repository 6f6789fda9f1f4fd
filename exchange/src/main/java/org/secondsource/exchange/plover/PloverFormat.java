package org.secondsource.exchange.plover;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Event;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.CiteJson;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.trigger.EventKind;

/// Events as records of PLOVER, one a line (Open Event Data Alliance, PLOVER manual 0.7b1, "JSON
/// Data Fields").
///
/// PLOVER has no word for what is planned, off or denied, so only what is under way or done goes
/// out, and of it what has a code and one known day.
public final class PloverFormat implements ExportFormat {
    @Override
    public String name() {
        return "plover";
    }

    @Override
    public String summary() {
        return "Events that are under way or done as PLOVER records, one a line.";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(PloverFormat.class);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile("events.plover.jsonl", "application/jsonl", PloverFormat::write));
    }

    @Override
    public List<String> leftOut(PictureView view) {
        List<Event> events = view.picture().events();
        int uncoded = (int) events.stream().filter(e -> !isCoded(e)).count();
        int planned = (int) events.stream().filter(e -> isCoded(e) && !isDone(e)).count();
        int undated =
                (int) events.stream().filter(e -> isCoded(e) && isDone(e) && !hasDay(e)).count();
        List<String> left = new ArrayList<>();
        if (uncoded > 0) {
            left.add(Wording.count(uncoded, "event") + " left out, of a kind without a code.");
        }
        if (planned > 0) {
            left.add(Wording.count(planned, "event") + " left out, planned, off or denied.");
        }
        if (undated > 0) {
            left.add(Wording.count(undated, "event") + " left out, of no one known day.");
        }
        return left;
    }

    private static boolean isCoded(Event event) {
        return !event.kind().ploverEvent().isEmpty();
    }

    private static boolean isDone(Event event) {
        return switch (event.status()) {
            case ONGOING, OCCURRED -> true;
            case POSSIBLE, EXPECTED, SCHEDULED, CANCELLED, DENIED -> false;
        };
    }

    private static boolean hasDay(Event event) {
        return event.date().filter(DateRange::isDay).isPresent();
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        JsonOut.writeLines(
                target,
                json ->
                        view.picture().events().stream()
                                .filter(e -> isCoded(e) && isDone(e) && hasDay(e))
                                .forEach(event -> record(json, view, options, event)));
    }

    private static void record(JsonOut json, PictureView view, ExportOptions options, Event event) {
        EventKind kind = event.kind();
        Carried carried = view.carried(view.cites(event));
        boolean pair = kind.core() == EventKind.Core.PAIR;
        json.item(() -> {
            json.string("id", NameUuid.of("event", event.id().toString()).toString());
            json.flag("has_event", true);
            json.string("date", event.date().orElseThrow().start());
            json.list(
                    "source",
                    sides(event, Participant.Role.ACTOR, pair),
                    p -> actor(json, view, p));
            List<Event.Party> others =
                    pair ? List.of() : sides(event, Participant.Role.RECIPIENT, false);
            if (!others.isEmpty()) {
                json.list("recipient", others, party -> actor(json, view, party));
            }
            json.words("event", List.of(kind.ploverEvent()));
            json.stringIfAny("mode", kind.ploverMode());
            quad(kind.ploverEvent()).ifPresent(code -> json.count("quad_code", code));
            String place = PlainText.line(event.place());
            if (!place.isEmpty()) {
                json.object("event_loc", () -> json.string("text", place));
            }
            json.string("coder", "Second Source " + options.version());
            json.stringIfAny(
                    "comment",
                    Stream.of(options.label(), view.lookup().byHand(event))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("; ")));
            json.string("event_id", event.id().toString());
            json.string("status", Wording.lower(event.status()));
            json.count("origins_min", carried.min());
            json.count("origins_max", carried.max());
            json.words("origins", carried.names().stream().map(PlainText::line).toList());
            json.list("cites", view.cites(event), cite -> CiteJson.write(json, view, cite));
        });
    }

    /// Those of a role who are known; of talks all, since PLOVER makes both sides the source there.
    private static List<Event.Party> sides(Event event, Participant.Role role, boolean all) {
        return event.participants().stream()
                .filter(party -> party.actor().isPresent())
                .filter(party -> all || party.role() == role)
                .toList();
    }

    private static void actor(JsonOut json, PictureView view, Event.Party party) {
        json.item(() -> {
            json.string("actor_text", PlainText.line(party.text()));
            party.actor()
                    .ifPresent(id -> {
                        json.string("identifier_id", id.value());
                        json.string("identifier_text", PlainText.line(view.lookup().name(id)));
                    });
        });
    }

    /// Verbal and material cooperation, verbal and material conflict ("Quad categories in PLOVER").
    private static OptionalInt quad(String event) {
        return switch (event) {
            case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> OptionalInt.of(1);
            case "COOPERATE", "AID", "RETREAT" -> OptionalInt.of(2);
            case "DEMAND", "ACCUSE", "REJECT", "SANCTION", "THREATEN" -> OptionalInt.of(3);
            case "PROTEST", "MOBILIZE", "COERCE", "ASSAULT" -> OptionalInt.of(4);
            default -> OptionalInt.empty();
        };
    }
}
