package org.secondsource.ladderfile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.ladder.form.Bounds;
import org.secondsource.ladder.form.Clause;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.form.Demands;
import org.secondsource.ladderfile.LadderKeys.Section;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.reading.trigger.EventLexicon;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads one condition.
final class ConditionReader {
    /// The sorts of condition, of which each has one.
    private static final List<String> SORTS =
            List.of("claim", "figure", "event", "agreement", "position", "words", "silent");

    /// What may stand beside a sort of condition.
    private static final Map<String, List<String>> BESIDE =
            Map.of(
                    "claim", List.of("at-least", "at-most"),
                    "figure", List.of("at-least", "at-most"),
                    "event", List.of("status", "moved"),
                    "agreement", List.of("step"),
                    "position", List.of("stance", "turns-to"));

    private final Entries entries;
    private final List<Fault> faults;

    ConditionReader(Entries entries, List<Fault> faults) {
        this.entries = entries;
        this.faults = faults;
    }

    /// @param usual what is asked of its sources where it says nothing
    Optional<Condition> read(Demands usual) {
        List<String> sorts = SORTS.stream().filter(entries::has).toList();
        if (sorts.size() != 1) {
            entries.fault(
                    "found %s, expected just one of %s in a condition"
                            .formatted(
                                    sorts.isEmpty() ? "none" : String.join(" and ", sorts),
                                    String.join(", ", SORTS)));
            return Optional.empty();
        }
        refuseOthers(sorts.getFirst());
        Demands demands = demands(entries, usual);
        return switch (sorts.getFirst()) {
            case "claim" -> Optional.of(claim(inner("claim", LadderKeys.CLAIM), demands));
            case "figure" -> Optional.of(figure(inner("figure", LadderKeys.FIGURE), demands));
            case "event" -> event(inner("event", LadderKeys.EVENT), demands);
            case "agreement" -> pact(inner("agreement", LadderKeys.AGREEMENT), demands);
            case "position" -> stance(inner("position", LadderKeys.POSITION), demands);
            case "words" -> Optional.of(new Condition.Words(entries.list("words"), demands));
            default -> Optional.of(silent(inner("silent", LadderKeys.SILENT), demands));
        };
    }

    /// What stands beside a condition that means nothing to it.
    private void refuseOthers(String sort) {
        Set<String> told = new HashSet<>();
        List<String> own = BESIDE.getOrDefault(sort, List.of());
        for (List<String> keys : BESIDE.values()) {
            keys.stream()
                    .filter(key -> !own.contains(key) && entries.has(key) && told.add(key))
                    .forEach(key ->
                            entries.fault(
                                    entries.key(key),
                                    "found “%s”, which means nothing beside %s; leave it out"
                                            .formatted(key, sort)));
        }
    }

    private Entries inner(String key, Section section) {
        Node node = entries.node(key).orElseThrow();
        return Entries.of(node, List.of(section), faults);
    }

    /// What is asked of sources.
    static Demands demands(Entries entries, Demands usual) {
        int number = usual.independentSources();
        Optional<String> told = entries.words("independent-sources");
        if (told.isPresent()) {
            if (told.get().matches("[1-9]\\d{0,2}")) {
                number = Integer.parseInt(told.get());
            } else {
                entries.fault("independent-sources", "expected a whole number from 1", told.get());
            }
        }
        return new Demands(
                number,
                entries.flag("named").orElse(usual.named()),
                entries.has("parties") ? entries.list("parties") : usual.parties(),
                entries.flag("undisputed").orElse(usual.undisputed()),
                entries.has("within") ? days(entries, "within") : usual.withinDays());
    }

    /// Days behind a key; empty where it is not there or wrong.
    static OptionalInt days(Entries entries, String key) {
        Optional<String> words = entries.words(key);
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt days = Values.days(words.get());
        if (days.isEmpty()) {
            entries.fault(key, "expected whole days, such as 14d, 2w or 48h", words.get());
        }
        return days;
    }

    private Condition claim(Entries claim, Demands demands) {
        boolean bounded = entries.has("at-least") || entries.has("at-most");
        Clause clause =
                new Clause(
                        claim.list("who"),
                        claim.list("deed"),
                        claim.list("whom"),
                        claim.list("place"),
                        bounded ? Optional.of(bounds()) : Optional.empty(),
                        day(claim),
                        claim.choice("state", List.of(Clause.State.values()))
                                .orElse(Clause.State.SO));
        return new Condition.Deed(clause, demands);
    }

    private static Optional<DateRange> day(Entries claim) {
        Optional<String> words = claim.words("day");
        Optional<DateRange> range = words.flatMap(Values::range);
        if (words.isPresent() && range.isEmpty()) {
            claim.fault(
                    "day",
                    "expected 2024, 2024-10, 2024-10-18 or two of them with / between",
                    words.get());
        }
        return range;
    }

    private Bounds bounds() {
        double least = bound("at-least").orElse(Double.NEGATIVE_INFINITY);
        double most = bound("at-most").orElse(Double.POSITIVE_INFINITY);
        if (least > most) {
            entries.fault(
                    "at-most",
                    "expected no less than at-least",
                    entries.words("at-most").orElse(""));
            return Bounds.ANY;
        }
        return new Bounds(least, most);
    }

    private OptionalDouble bound(String key) {
        Optional<String> words = entries.words(key);
        OptionalDouble number = words.map(Values::number).orElse(OptionalDouble.empty());
        if (words.isPresent() && number.isEmpty()) {
            entries.fault(key, "expected a number, such as 10000 or 10,000", words.get());
        }
        return number;
    }

    private Condition figure(Entries figure, Demands demands) {
        return new Condition.Figure(
                figure.list("of"),
                figure.list("whose"),
                figure.list("deed"),
                figure.list("place"),
                bounds(),
                demands);
    }

    private Optional<Condition> event(Entries event, Demands demands) {
        boolean moved = entries.flag("moved").orElse(false);
        Optional<EventStatus> status = entries.choice("status", List.of(EventStatus.values()));
        if (moved == entries.has("status")) {
            entries.fault(
                    entries.node("event").orElseThrow(),
                    "event: expected one of “status: …” and “moved: true” beside it");
            return Optional.empty();
        }
        if (!moved && status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Condition.Happening(
                        event.choices("kind", EventLexicon.kinds(), kind -> kind),
                        event.list("with"),
                        event.list("place"),
                        status.stream().toList(),
                        demands));
    }

    private Optional<Condition> pact(Entries pact, Demands demands) {
        Optional<PactMention.Step> step =
                entries.choice("step", List.of(PactMention.Step.values()));
        if (!entries.has("step")) {
            entries.fault(
                    entries.node("agreement").orElseThrow(),
                    "agreement: expected “step: …” beside it");
        }
        return step.map(reached ->
                new Condition.Pact(pact.list("between"), pact.list("name"), reached, demands));
    }

    private Optional<Condition> stance(Entries position, Demands demands) {
        boolean turns = entries.has("turns-to");
        if (turns == entries.has("stance")) {
            entries.fault(
                    entries.node("position").orElseThrow(),
                    "position: expected one of “stance: …” and “turns-to: …” beside it");
            return Optional.empty();
        }
        return entries.choice(
                        turns ? "turns-to" : "stance", List.of(PositionMention.Stance.values()))
                .map(stance ->
                        new Condition.Stance(
                                position.list("of"),
                                position.list("about"),
                                stance,
                                turns,
                                demands));
    }

    private static Condition silent(Entries silent, Demands demands) {
        return new Condition.Silence(
                silent.words("outlet"), days(silent, "for").orElse(1), demands);
    }
}
