package org.secondsource.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.Digest;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Puts readings right: strikes what was misread, and replaces a speaker, a number, a status. Takes
/// the corrections from the latest to the earliest, so that the later holds.
final class ReadingStage {
    private final AnchorFinder anchors;
    private final List<ReadReport> read;
    private final Map<ReportId, Reading> asRead = new TreeMap<>();
    private final Map<ReportId, RightedReading> righted = new TreeMap<>();
    private final Map<ReportId, Digest> keys = new TreeMap<>();

    /// What was put right already, by kind and place.
    private final Map<String, Long> taken = new HashMap<>();

    ReadingStage(AnchorFinder anchors, List<ReadReport> read) {
        this.anchors = anchors;
        this.read = read;
        read.forEach(one -> asRead.put(one.report().id(), one.reading()));
    }

    List<ReadReport> readings() {
        List<ReadReport> all = new ArrayList<>();
        for (ReadReport one : read) {
            ReportId id = one.report().id();
            RightedReading mended = righted.get(id);
            Digest key = keys.get(id);
            all.add(
                    mended == null || key == null
                            ? one
                            : new ReadReport(
                                    one.report(),
                                    mended.reading(),
                                    one.key().isEmpty() ? "" : key.add(one.key()).value()));
        }
        return all;
    }

    /// What becomes of a correction; empty where nothing is read of its words.
    Optional<Righted> righted(CorrectionEntry entry) {
        List<Cite> places = new ArrayList<>();
        Optional<Long> later = Optional.empty();
        for (Anchor anchor : entry.correction().anchors()) {
            for (Cite found : anchor.side() == 0 ? anchors.find(anchor) : List.<Cite>of()) {
                Optional<Reading> reading = Optional.ofNullable(asRead.get(found.report()));
                Optional<Span> place =
                        reading.flatMap(one -> Reached.place(anchor.sort(), one, found.span()));
                if (place.isEmpty()) {
                    continue;
                }
                Optional<Long> before = takenBy(entry, anchor, found.report(), place.get());
                if (before.isPresent()) {
                    later = before;
                } else if (apply(entry, anchor, found.report(), place.get())) {
                    places.add(found);
                    keys.computeIfAbsent(found.report(), id -> new Digest()).add(entry.hash());
                }
            }
        }
        return places.isEmpty()
                ? later.map(by -> Righted.overruled(entry, by))
                : Optional.of(Righted.applied(entry, "", List.of(), places));
    }

    private Optional<Long> takenBy(
            CorrectionEntry entry, Anchor anchor, ReportId report, Span place) {
        Correction.Kind kind = entry.correction().kind();
        // Both tell in what state of fact a thing is.
        Correction.Kind own = kind == Correction.Kind.POLARITY ? Correction.Kind.MODALITY : kind;
        String target = "%s %s %s %s".formatted(own, anchor.sort(), report, place);
        return Optional.ofNullable(taken.putIfAbsent(target, entry.seq()));
    }

    private boolean apply(CorrectionEntry entry, Anchor anchor, ReportId report, Span place) {
        Reading reading = asRead.getOrDefault(report, Reading.nothing(report));
        RightedReading mended = righted.computeIfAbsent(report, id -> new RightedReading(reading));
        Correction correction = entry.correction();
        Anchor.Sort sort = anchor.sort();
        String value = correction.value();
        return switch (correction.kind()) {
            case MISREAD -> strike(sort, mended, reading, place);
            case SPEAKER -> speak(correction, sort, mended, reading, place);
            case POLARITY, MODALITY -> hold(value, sort, mended, reading, place);
            case VALUE ->
                    both(Reached.figure(reading, place), NewValue.amount(value), mended::count);
            case KIND -> both(Reached.event(reading, place), NewValue.kind(value), mended::sort);
            case STATUS ->
                    sort == Anchor.Sort.STEP
                            ? both(
                                    Reached.step(reading, place),
                                    NewValue.step(value),
                                    mended::advance)
                            : both(
                                    Reached.event(reading, place),
                                    NewValue.status(value),
                                    mended::advance);
            default -> throw new IllegalStateException("no correction of a reading: " + entry);
        };
    }

    /// Does something with a thing and what is so of it, where both are there.
    private static <T, V> boolean both(
            Optional<T> thing, Optional<V> value, BiConsumer<T, V> work) {
        thing.ifPresent(one -> value.ifPresent(told -> work.accept(one, told)));
        return thing.isPresent() && value.isPresent();
    }

    /// Whether it is so, in the words for what it is of.
    private static boolean hold(
            String value, Anchor.Sort sort, RightedReading mended, Reading reading, Span place) {
        return switch (sort) {
            case PROPOSITION ->
                    both(Reached.proposition(reading, place), NewValue.state(value), mended::hold);
            case FIGURE ->
                    both(Reached.figure(reading, place), NewValue.modality(value), mended::hold);
            case STATEMENT -> {
                Optional<Statement> statement = Reached.statement(reading, place);
                Optional<Boolean> negated =
                        NewValue.state(value).map(state -> state == FactState.NOT_SO);
                yield NewValue.modality(value).isPresent()
                        ? both(statement, NewValue.modality(value), mended::hold)
                        : both(statement, negated, mended::hold);
            }
            case REPORT, EVENT, ACTOR, STEP -> false;
        };
    }

    private static boolean strike(
            Anchor.Sort sort, RightedReading mended, Reading reading, Span place) {
        switch (sort) {
            case STATEMENT -> Reached.statement(reading, place).ifPresent(mended::strike);
            case FIGURE -> Reached.figure(reading, place).ifPresent(mended::strike);
            case EVENT -> Reached.event(reading, place).ifPresent(mended::strike);
            case PROPOSITION -> Reached.proposition(reading, place).ifPresent(mended::strike);
            case STEP -> Reached.step(reading, place).ifPresent(mended::strike);
            case REPORT, ACTOR -> {
                return false;
            }
        }
        return true;
    }

    private boolean speak(
            Correction correction,
            Anchor.Sort sort,
            RightedReading mended,
            Reading reading,
            Span place) {
        Optional<Statement> statement =
                sort == Anchor.Sort.STATEMENT
                        ? Reached.statement(reading, place)
                        : Optional.empty();
        Optional<Proposition> proposition =
                sort == Anchor.Sort.PROPOSITION
                        ? Reached.proposition(reading, place)
                        : Optional.empty();
        Optional<Attribution> before =
                statement
                        .map(Statement::attribution)
                        .or(() -> proposition.map(Proposition::attribution));
        Optional<Attribution> by = before.flatMap(old -> speaker(correction, reading, old));
        by.ifPresent(said -> {
            statement.ifPresent(one -> mended.speak(one, said));
            proposition.ifPresent(one -> mended.speak(one, said));
        });
        return by.isPresent();
    }

    /// Who speaks: the report itself, or whom it names with the words of the other side.
    private Optional<Attribution> speaker(
            Correction correction, Reading reading, Attribution before) {
        if (correction.value().equals(NewValue.OWN_VOICE)) {
            return Optional.of(new Attribution.OwnVoice());
        }
        for (Anchor anchor : correction.anchors()) {
            for (Cite named : anchor.side() == 1 ? anchors.find(anchor) : List.<Cite>of()) {
                Optional<Member> member =
                        named.report().equals(reading.report())
                                ? Reached.actor(reading, named.span())
                                : Optional.empty();
                if (member.isPresent()) {
                    Span cue = before instanceof Attribution.By old ? old.cue() : named.span();
                    return Optional.of(new Attribution.By(member.get().index(), named.span(), cue));
                }
            }
        }
        return Optional.empty();
    }
}
