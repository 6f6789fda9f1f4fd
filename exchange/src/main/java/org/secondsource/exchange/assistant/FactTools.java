package org.secondsource.exchange.assistant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Event;
import org.secondsource.exchange.assistant.Tool.Argument;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.language.DateRange;
import org.secondsource.ledger.ChangeLog;
import org.secondsource.ledger.Timeline;
import org.secondsource.reading.Reading;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// Figures, events and changes.
final class FactTools {
    private FactTools() {}

    static List<Tool> all() {
        return List.of(figuresTool(), timelineTool(), changesTool());
    }

    private static Tool figuresTool() {
        return new Tool(
                "figures",
                "Lists numbers that reports tell, each with what it counts, for which day,"
                        + " who says it, how many origins carried it, and its cite. A figure has"
                        + " no count of independent sources; the claims that tell it have.",
                List.of(
                        Argument.words(
                                "query",
                                "words that must all stand in what is counted, where, by whom"
                                        + " or in the cite"),
                        Argument.number("limit", "how many, 20 if not said, at most 100"),
                        Argument.number("offset", "how many to leave out before them")),
                List.of("total", "figures"),
                FactTools::figures);
    }

    private static Tool timelineTool() {
        return new Tool(
                "timeline",
                "Lists events by date: status, day, place, who takes part, how many origins"
                        + " carried it, what each report tells of it.",
                List.of(
                        Argument.words("query", "words that must all stand in its name or cites"),
                        Argument.words(
                                "status",
                                "possible, expected, scheduled, ongoing, occurred, cancelled"
                                        + " or denied"),
                        Argument.day("from", "only events that end on this day or later"),
                        Argument.day("to", "only events that begin on this day or before"),
                        Argument.number("limit", "how many, 20 if not said, at most 100"),
                        Argument.number("offset", "how many to leave out before them")),
                List.of("total", "events"),
                FactTools::timeline);
    }

    private static Tool changesTool() {
        return new Tool(
                "changes",
                "Lists what changed, the newest first: claims that came up, got another"
                        + " standing or more sources, events that came up, went on or moved, each"
                        + " with the words of reports that tell it.",
                List.of(
                        Argument.day("since", "only changes after this day"),
                        Argument.day("until", "only changes up to and with this day"),
                        Argument.words("subject", "only of the claim or event of this id"),
                        Argument.number("limit", "how many, 20 if not said, at most 100"),
                        Argument.number("offset", "how many to leave out before them")),
                List.of("total", "changes"),
                FactTools::changes);
    }

    private record Counted(Report report, Quantity quantity, Cite cite) {}

    private static Tool.Told figures(Asked asked, Subject subject) {
        PictureView view = subject.view();
        Optional<WordMatch> words = asked.words("query").map(WordMatch::of);
        List<Counted> found = new ArrayList<>();
        for (Reading reading : view.picture().readings()) {
            Report report = view.report(reading.report());
            for (Quantity each : reading.quantities()) {
                Counted one = new Counted(report, each, report.cite(each.span()));
                if (!each.unit().isEmpty()
                        && (words.isEmpty() || words.get().matches(texts(view, one)))) {
                    found.add(one);
                }
            }
        }
        Listed<Counted> listed = Listed.of(found, asked);
        Fenced text = new Fenced().own(listed.told("figure"));
        for (Counted one : listed.shown()) {
            text.words("", one.cite().exact());
            FactOut.tell(text, view, List.of(one.cite()));
        }
        return new Tool.Told(
                text.toString(),
                json -> {
                    listed.count(json);
                    json.list("figures", listed.shown(), one -> figure(json, view, one));
                });
    }

    private static List<String> texts(PictureView view, Counted one) {
        Quantity each = one.quantity();
        return List.of(
                each.unit(),
                each.of(),
                each.action(),
                each.place(),
                speaker(view, one),
                sentence(view, one.cite()));
    }

    private static String sentence(PictureView view, Cite cite) {
        return view.lookup().quote(cite).before()
                + cite.exact()
                + view.lookup().quote(cite).after();
    }

    private static String speaker(PictureView view, Counted one) {
        return view.lookup()
                .speaker(one.report().id(), one.quantity().attribution())
                .map(view.lookup()::name)
                .orElse("");
    }

    private static void figure(JsonOut json, PictureView view, Counted one) {
        Quantity each = one.quantity();
        Optional<LocalDate> published = one.report().published().day();
        json.item(() -> {
            json.string("id", each.id().toString());
            json.number("value", each.amount().value());
            json.string("bound", Wording.lower(each.amount().bound()));
            json.string("unit", each.unit());
            json.stringIfAny("of", each.of());
            json.stringIfAny("action", each.action());
            json.stringIfAny("place", each.place());
            each.asOf().resolve(published).ifPresent(days -> days(json, "as_of", days));
            json.stringIfAny("speaker", speaker(view, one));
            json.string("sentence", sentence(view, one.cite()));
            FactOut out = new FactOut(json, view);
            out.origins(List.of(one.cite()));
            out.cites(List.of(one.cite()));
        });
    }

    private static void days(JsonOut json, String name, DateRange days) {
        json.object(
                name,
                () -> {
                    json.string("start", days.first().toString());
                    json.string("end", days.last().toString());
                });
    }

    private static Tool.Told timeline(Asked asked, Subject subject) {
        PictureView view = subject.view();
        Optional<WordMatch> words = asked.words("query").map(WordMatch::of);
        Optional<String> status = asked.words("status");
        Optional<LocalDate> from = asked.day("from");
        Optional<LocalDate> to = asked.day("to");
        Set<Object> dated =
                view.picture().events().stream()
                        .filter(e -> from.isEmpty() || isUpTo(from.get(), e.date(), true))
                        .filter(e -> to.isEmpty() || isUpTo(to.get(), e.date(), false))
                        .filter(e ->
                                status.isEmpty() || status.get().equals(Wording.lower(e.status())))
                        .filter(e -> words.isEmpty() || words.get().matches(texts(e)))
                        .map(Event::id)
                        .collect(Collectors.toSet());
        List<Event> found =
                Timeline.of(view.picture()).items().stream()
                        .filter(item -> dated.contains(item.event()))
                        .flatMap(item -> event(view, item).stream())
                        .toList();
        return told(view, Listed.of(found, asked));
    }

    private static Tool.Told told(PictureView view, Listed<Event> listed) {
        Fenced text = new Fenced().own(listed.told("event"));
        for (Event event : listed.shown()) {
            text.own(
                    "%s: %s, %s."
                            .formatted(
                                    event.id(),
                                    Wording.lower(event.status()),
                                    Wording.days(event.date(), "day not known")));
            text.words("", event.name());
            FactOut.tell(text, view, view.cites(event));
        }
        return new Tool.Told(
                text.toString(),
                json -> {
                    listed.count(json);
                    json.list("events", listed.shown(), event -> event(json, view, event));
                });
    }

    private static boolean isUpTo(LocalDate day, Optional<DateRange> days, boolean from) {
        return days.filter(d -> from ? !d.last().isBefore(day) : !d.first().isAfter(day))
                .isPresent();
    }

    private static List<String> texts(Event event) {
        List<String> texts = new ArrayList<>(List.of(event.name(), event.place()));
        event.participants().forEach(party -> texts.add(party.text()));
        event.history().forEach(entry -> texts.add(entry.cite().exact()));
        return texts;
    }

    private static Optional<Event> event(PictureView view, Timeline.Item item) {
        return view.picture().events().stream()
                .filter(event -> event.id().equals(item.event()))
                .findFirst();
    }

    private static void event(JsonOut json, PictureView view, Event event) {
        json.item(() -> {
            json.string("id", event.id().toString());
            json.string("kind", event.kind().name());
            json.string("name", event.name());
            json.string("status", Wording.lower(event.status()));
            event.date().ifPresent(days -> days(json, "date", days));
            json.stringIfAny("place", event.place());
            json.words("participants", event.participants().stream().map(p -> p.text()).toList());
            FactOut out = new FactOut(json, view);
            out.origins(view.cites(event));
            out.cites(view.cites(event));
        });
    }

    private static Tool.Told changes(Asked asked, Subject subject) {
        PictureView view = subject.view();
        LocalDate since = asked.day("since").orElse(LocalDate.MIN);
        LocalDate until = asked.day("until").orElse(LocalDate.MAX);
        Optional<String> of = asked.words("subject");
        List<ChangeLog.Change> found =
                view.changes().between(since, until).changes().stream()
                        .filter(change -> of.isEmpty() || of.get().equals(change.subject()))
                        .toList();
        Listed<ChangeLog.Change> listed = Listed.of(found, asked);
        Fenced text = new Fenced().own(listed.told("change"));
        for (ChangeLog.Change change : listed.shown()) {
            text.own("%s, %s. %s.".formatted(change.day(), change.subject(), change.told()));
            text.words("", change.text());
            FactOut.tell(text, view, change.cites());
        }
        return new Tool.Told(
                text.toString(),
                json -> {
                    listed.count(json);
                    json.list("changes", listed.shown(), one -> change(json, view, one));
                });
    }

    private static void change(JsonOut json, PictureView view, ChangeLog.Change change) {
        json.item(() -> {
            json.string("id", change.id());
            json.string("day", change.day().toString());
            json.string("kind", Wording.lower(change.kind()));
            json.string("subject", change.subject());
            json.string("text", change.text());
            json.string("before", change.before());
            json.string("after", change.after());
            FactOut out = new FactOut(json, view);
            out.origins(change.cites());
            out.cites(change.cites());
        });
    }
}
