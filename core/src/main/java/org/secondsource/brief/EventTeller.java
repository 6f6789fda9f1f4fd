package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.text.Cite;

/// Tells events: what is coming, and what happened.
public final class EventTeller {
    private static final int SHOWN_COMING = 10;
    private static final int SHOWN_HAPPENED = 16;
    private static final String NO_DATE = "no date told";

    /// What is said of a plan whose day has passed.
    static final String PASSED = "its day has passed";

    /// A sentence that begins so cannot be understood without the one before.
    private static final Pattern HANGING =
            Pattern.compile("^[\"“‘']?(?:He|She|It|They|This|That|These|Those|But|And|There)\\b");

    private final Shelf shelf;

    public EventTeller(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Events that are planned or expected, the next first, those without a date last.
    Brief.Section coming() {
        return section(
                Brief.Topic.COMING,
                "By date; at the end what was planned for a day that has passed, where no report"
                        + " was found to tell what became of it.",
                SHOWN_COMING,
                Set.of(EventStatus.SCHEDULED, EventStatus.EXPECTED, EventStatus.POSSIBLE));
    }

    /// Events that took place, are under way or will not take place, the oldest first.
    Brief.Section happened() {
        return section(
                Brief.Topic.HAPPENED,
                "The oldest first; what was called off or denied stands where it was due.",
                SHOWN_HAPPENED,
                Set.of(
                        EventStatus.OCCURRED,
                        EventStatus.ONGOING,
                        EventStatus.CANCELLED,
                        EventStatus.DENIED));
    }

    private Brief.Section section(
            Brief.Topic topic, String explanation, int shown, Set<EventStatus> statuses) {
        List<Event> events =
                shelf.picture().events().stream()
                        .filter(event -> statuses.contains(event.status()))
                        .filter(event -> !event.kind().isAside())
                        .sorted(
                                Comparator.comparingInt(EventTeller::weight)
                                        .reversed()
                                        .thenComparing(Event::id))
                        .toList();
        List<Line> main = lines(events.stream().limit(shown).filter(this::isMain).toList());
        List<Line> others =
                lines(
                        events.stream()
                                .filter(event ->
                                        main.stream().noneMatch(line -> tells(line, event)))
                                .toList());
        Set<String> told = new HashSet<>();
        List<Line> lines =
                Stream.concat(main.stream(), others.stream())
                        .filter(line -> told.add(sentence(line)))
                        .toList();
        int first = (int) main.stream().map(EventTeller::sentence).distinct().count();
        return new Brief.Section(topic, explanation, lines, first == 0 ? shown : first);
    }

    private static String sentence(Line line) {
        return line instanceof Line.Happening happening ? happening.sentence().text() : "";
    }

    private static boolean tells(Line line, Event event) {
        return line instanceof Line.Happening happening && happening.event().equals(event.id());
    }

    private List<Line> lines(List<Event> events) {
        return events.stream().sorted(byDate()).<Line>map(this::line).toList();
    }

    /// An event without a date, told by one report, is told last.
    private boolean isMain(Event event) {
        return event.date().isPresent() || reports(event) > 1;
    }

    private static int reports(Event event) {
        return (int)
                event.history().stream().map(entry -> entry.cite().report()).distinct().count();
    }

    /// Events of more reports, and with participants, a place and a date, matter more.
    private static int weight(Event event) {
        int details =
                (event.participants().isEmpty() ? 0 : 2)
                        + (event.date().isPresent() ? 1 : 0)
                        + (event.place().isEmpty() ? 0 : 1);
        return reports(event) * 4 + details;
    }

    /// By day; what is planned for a day that has passed stands behind what is still to come.
    public Comparator<Event> byDate() {
        return Comparator.comparing(this::isOverdue)
                .thenComparing(event -> event.date().map(DateRange::first).orElse(LocalDate.MAX))
                .thenComparing(event -> event.date().map(DateRange::last).orElse(LocalDate.MAX))
                .thenComparing(Event::id);
    }

    /// One event as a line.
    public Line.Happening line(Event event) {
        List<Cite> cites =
                Stream.concat(
                                event.history().stream().map(Event.Entry::cite),
                                event.ledTo().stream().map(Event.Outcome::cite))
                        .distinct()
                        .toList();
        return new Line.Happening(
                event.id(),
                Wording.upper(event.kind().name()),
                Wording.days(event.date(), NO_DATE),
                new Sentence(telling(event), shelf.quotes(cites)),
                event.status(),
                status(event));
    }

    /// The sentence of a report that tells the event's present status best: of those that are not
    /// too long and do not hang on the sentence before, the one that is most about the event; else
    /// the first clause that tells it.
    private String telling(Event event) {
        return event.history().stream()
                .filter(entry -> entry.status() == event.status())
                .map(Event.Entry::cite)
                .filter(cite -> isWhole(words(cite)))
                .min(
                        Comparator.comparingDouble((Cite cite) ->
                                        -(double) cite.span().length()
                                                / shelf.sentence(cite).length())
                                .thenComparing(Comparator.naturalOrder()))
                .map(cite -> Wording.sentence(words(cite)))
                .orElseGet(() -> Wording.sentence(firstOfStatus(event).exact()));
    }

    private static Cite firstOfStatus(Event event) {
        return event.history().stream()
                .filter(entry -> entry.status() == event.status())
                .findFirst()
                .orElseGet(() -> event.history().getLast())
                .cite();
    }

    private String words(Cite cite) {
        return Wording.tidy(shelf.sentence(cite).of(shelf.report(cite.report()).text()));
    }

    private static boolean isWhole(String words) {
        return words.length() <= Wording.LONGEST && !HANGING.matcher(words).find();
    }

    /// "scheduled (earlier: expected)", and whether its day has passed.
    private String status(Event event) {
        List<String> earlier =
                event.history().stream()
                        .map(Event.Entry::status)
                        .distinct()
                        .filter(status -> status != event.status())
                        .map(Wording::lower)
                        .toList();
        List<String> parts = new ArrayList<>();
        String now = Wording.lower(event.status());
        if (event.status() != EventStatus.OCCURRED) {
            parts.add(
                    earlier.isEmpty()
                            ? now
                            : now + " (earlier: " + String.join(", ", earlier) + ")");
        } else if (!earlier.isEmpty()) {
            parts.add("earlier: " + String.join(", ", earlier));
        }
        moved(event).ifPresent(parts::add);
        if (isOverdue(event)) {
            parts.add(PASSED);
        }
        ledTo(event).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    /// "led to: rescue pact".
    private Optional<String> ledTo(Event event) {
        List<String> pacts =
                shelf.picture().agreements().stream()
                        .filter(agreement ->
                                event.ledTo().stream()
                                        .anyMatch(o -> o.agreement().equals(agreement.id())))
                        .map(Agreement::name)
                        .toList();
        return pacts.isEmpty()
                ? Optional.empty()
                : Optional.of("led to: " + String.join(", ", pacts));
    }

    /// "put off from Mon 9 Mar 2026": the day it was due on before, as the newest report that puts
    /// it on another tells.
    private static Optional<String> moved(Event event) {
        return event.history().stream()
                .flatMap(entry -> entry.movedFrom().stream())
                .reduce((first, next) -> next)
                .filter(old -> event.date().filter(old::equals).isEmpty())
                .map(old -> {
                    boolean earlier =
                            event.date().filter(d -> d.first().isBefore(old.first())).isPresent();
                    String how = earlier ? "brought forward from " : "put off from ";
                    return how + Wording.days(Optional.of(old), "");
                });
    }

    private boolean isOverdue(Event event) {
        Optional<LocalDate> asOf = shelf.picture().asOf();
        boolean planned =
                event.status() == EventStatus.SCHEDULED || event.status() == EventStatus.EXPECTED;
        return planned
                && asOf.isPresent()
                && event.date().filter(days -> days.last().isBefore(asOf.get())).isPresent();
    }
}
