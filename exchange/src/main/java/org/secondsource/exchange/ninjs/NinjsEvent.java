package org.secondsource.exchange.ninjs;

import java.util.List;
import java.util.Optional;
import org.secondsource.actor.Actor;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Event;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Origin;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Writes one event as an item within another.
final class NinjsEvent {
    private static final String STATUS = "http://cv.iptc.org/newscodes/eventoccurstatus/";

    /// So many of the newest tellings are quoted; the others are counted.
    private static final int MOST_QUOTES = 10;

    private final JsonOut json;
    private final PictureView view;
    private final ExportOptions options;
    private final Event event;

    NinjsEvent(JsonOut json, PictureView view, ExportOptions options, Event event) {
        this.json = json;
        this.view = view;
        this.options = options;
        this.event = event;
    }

    void write() {
        Carried carried = view.carried(view.cites(event));
        List<ReportId> reports = view.cites(event).stream().map(Cite::report).toList();
        json.item(() -> {
            json.string("name", event.id().toString());
            json.string("uri", "urn:uuid:" + NameUuid.of("event", event.id().toString()));
            json.string("type", "event");
            json.string("firstCreated", view.earliest(reports).toString());
            json.string("versionCreated", view.latest(reports).toString());
            json.string("pubStatus", "usable");
            json.stringIfAny("usageTerms", options.label());
            json.string("edNote", note(carried));
            json.string("language", "en");
            json.string("title", Wording.upper(PlainText.line(event.name())));
            json.list("descriptions", this::descriptions);
            people("people", true);
            people("organisations", false);
            place();
            json.list("subjects", this::subjects);
            json.object("eventDetails", this::details);
            if (!carried.origins().isEmpty()) {
                json.list("infoSources", carried.origins(), this::source);
            }
        });
    }

    private static String note(Carried carried) {
        return "Carried by %s%s. Status and counts rest on the cites."
                .formatted(
                        carried.min() == carried.max() ? "" : carried.min() + " to ",
                        Wording.count(carried.max(), "origin"));
    }

    private void descriptions() {
        NinjsFormat.value(json, "summary", view.told(event));
        List<Cite> newestFirst = view.cites(event).reversed();
        newestFirst.stream()
                .limit(MOST_QUOTES)
                .forEach(cite -> NinjsFormat.value(json, "cite", view.quoted(cite)));
        int more = newestFirst.size() - MOST_QUOTES;
        if (more > 0) {
            NinjsFormat.value(json, "cite", "And " + Wording.count(more, "earlier telling") + ".");
        }
    }

    private void people(String name, boolean persons) {
        List<Actor> actors =
                event.participants().stream()
                        .flatMap(party -> party.actor().stream())
                        .distinct()
                        .flatMap(id -> view.picture().cast().find(id).stream())
                        .filter(actor -> (actor.kind() == ActorKind.PERSON) == persons)
                        .toList();
        if (!actors.isEmpty()) {
            json.list(
                    name,
                    actors,
                    actor ->
                            json.item(() -> {
                                json.string("name", PlainText.line(actor.name()));
                                json.string("literal", actor.id().value());
                            }));
        }
    }

    private void place() {
        String place = PlainText.line(event.place());
        if (!place.isEmpty()) {
            json.list("places", () -> json.item(() -> json.string("name", place)));
        }
    }

    private void subjects() {
        json.item(() -> json.string("name", event.kind().name()));
        if (!event.kind().ploverEvent().isEmpty()) {
            json.item(() -> {
                json.string("name", "PLOVER");
                json.string("literal", event.kind().ploverEvent());
            });
        }
        json.item(() -> {
            json.string("name", "status");
            json.string("literal", Wording.lower(event.status()));
        });
    }

    private void details() {
        occurrence().ifPresent(code -> json.string("eventStatus", STATUS + code));
        Optional<DateRange> days = event.date();
        if (days.isPresent()) {
            json.object(
                    "dates",
                    () -> {
                        json.string("expectedStartDate", days.get().start());
                        json.string("expectedEndDate", days.get().end());
                    });
        }
    }

    /// IPTC's event occurrence status; none for what is denied, which it has no word for.
    private Optional<String> occurrence() {
        if (event.kind().isChance()) {
            return Optional.of("eos0");
        }
        return switch (event.status()) {
            case POSSIBLE -> Optional.of("eos3");
            case EXPECTED -> Optional.of("eos4");
            case SCHEDULED, ONGOING, OCCURRED -> Optional.of("eos5");
            case CANCELLED -> Optional.of("eos6");
            case DENIED -> Optional.empty();
        };
    }

    private void source(Origin origin) {
        json.item(() -> {
            json.string("name", PlainText.line(origin.name()));
            json.string("role", "origin");
            json.string("literal", origin.id().toString());
        });
    }
}
