package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.claim.Claim;
import org.secondsource.event.Event;
import org.secondsource.event.EventId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// Which claims tell of what is to come, when it is due, and which of them time or the news has
/// overtaken.
final class Plans {
    private static final Set<FactState> AHEAD =
            EnumSet.of(
                    FactState.PLANNED,
                    FactState.EXPECTED,
                    FactState.INTENDED,
                    FactState.POSSIBLE,
                    FactState.CONDITIONAL);
    private static final Set<EventStatus> OPEN =
            EnumSet.of(EventStatus.POSSIBLE, EventStatus.EXPECTED, EventStatus.SCHEDULED);

    private static final Pattern DENIES = Pattern.compile("\\bden(?:y|ies|ied) \\w+ \\w+");

    private static final Pattern DENIES_CLAUSE =
            Pattern.compile("\\bden(?:y|ies|ied)\\b[^,;]* that \\w+");

    /// A plan without a day is live for so many.
    private static final int LIVE_DAYS = 7;

    /// A thing of one kind that was called off may be the one planned for a day so near: the days
    /// between were moved, or told loosely. Set by hand.
    private static final int NEAR_DAYS = 3;

    private final PictureLookup lookup;
    private final Map<ReportId, List<Told>> told = new HashMap<>();
    private final List<Event> off;

    /// What one report tells of an event.
    private record Told(Event event, Event.Entry entry) {}

    Plans(PictureLookup lookup) {
        this.lookup = lookup;
        this.off =
                lookup.picture().events().stream()
                        .filter(event -> event.status() == EventStatus.CANCELLED)
                        .toList();
        for (Event event : lookup.picture().events()) {
            for (Event.Entry entry : event.history()) {
                told.computeIfAbsent(entry.cite().report(), id -> new ArrayList<>())
                        .add(new Told(event, entry));
            }
        }
    }

    /// Whether a claim tells of what is not yet so.
    boolean isAhead(Claim claim) {
        return lookup.propositions(claim).stream().allMatch(each -> AHEAD.contains(each.state()));
    }

    /// The events that a claim's words name.
    Set<EventId> events(Claim claim) {
        Set<EventId> events = new HashSet<>();
        lookup.propositions(claim)
                .forEach(each -> told(each).forEach(t -> events.add(t.event().id())));
        return events;
    }

    /// The kinds of what happens in a claim's words; that something was said is none.
    Set<String> kinds(Claim claim) {
        Set<String> kinds = new HashSet<>();
        lookup.propositions(claim)
                .forEach(each -> told(each).forEach(t -> kinds.add(t.event().kind().name())));
        kinds.remove("statement");
        return kinds;
    }

    /// In how many reports the most told of its events stands.
    int reports(Claim claim) {
        return lookup.propositions(claim).stream()
                .flatMap(each -> told(each).stream())
                .mapToInt(t -> reports(t.event()))
                .max()
                .orElse(0);
    }

    static int reports(Event event) {
        return (int)
                event.history().stream().map(entry -> entry.cite().report()).distinct().count();
    }

    private List<Told> told(Proposition proposition) {
        return told.getOrDefault(proposition.id().report(), List.of()).stream()
                .filter(t -> proposition.span().contains(t.entry().trigger().span()))
                .toList();
    }

    /// The days on which what it tells is due: as its words say, or as the newest report of the
    /// event does.
    Optional<DateRange> due(Claim claim) {
        List<Proposition> all = lookup.propositions(claim);
        return all.stream()
                .flatMap(each -> day(each).stream())
                .reduce((first, next) -> next)
                .or(() ->
                        all.stream()
                                .flatMap(each -> told(each).stream())
                                .filter(t -> OPEN.contains(t.entry().status()))
                                .flatMap(t -> t.entry().date().stream())
                                .findFirst());
    }

    /// The days that a clause names; what is still to come when it is told is due on a day after.
    private Optional<DateRange> day(Proposition proposition) {
        Optional<LocalDate> told = lookup.published(proposition.id().report());
        boolean ahead = AHEAD.contains(proposition.state());
        return proposition
                .when()
                .resolve(told)
                .filter(days -> !ahead || told.filter(days.last()::isAfter).isPresent());
    }

    /// Whether a plan is no longer one on a day: its own day has passed, a report tells that what
    /// was planned was called off, or it took place since, and was due by then or told long ago.
    boolean isOvertaken(Claim claim, LocalDate today) {
        if (!isAhead(claim)) {
            return false;
        }
        Optional<DateRange> due = due(claim);
        boolean old =
                due.map(DateRange::first)
                        .or(() -> claim.lastSeen().map(told -> told.plusDays(LIVE_DAYS)))
                        .filter(day -> !day.isAfter(today))
                        .isPresent();
        return due.filter(days -> days.last().isBefore(today)).isPresent()
                || lookup.propositions(claim).stream()
                        .anyMatch(each ->
                                told(each).stream()
                                        .anyMatch(t -> isOver(t, each, old) || isOff(t, claim)));
    }

    /// Whether a report newer than all that tell a plan has a thing of its kind called off which
    /// may be the planned one: then nobody knows that it still holds.
    private boolean isOff(Told plan, Claim claim) {
        return OPEN.contains(plan.entry().status())
                && off.stream()
                        .filter(event -> event.kind().equals(plan.event().kind()))
                        .filter(event -> isNear(event.date(), plan.event().date()))
                        .flatMap(event -> event.history().stream())
                        .filter(entry -> entry.status() == EventStatus.CANCELLED)
                        .map(entry -> entry.cite().report())
                        .anyMatch(report -> isNewer(report, claim));
    }

    private boolean isNewer(ReportId report, Claim claim) {
        Optional<LocalDate> told = lookup.published(report);
        Optional<StoryId> story = lookup.story(report);
        return story.isPresent()
                && story.equals(lookup.story(claim.wording().report()))
                && told.isPresent()
                && claim.lastSeen().filter(told.get()::isAfter).isPresent();
    }

    private static boolean isNear(Optional<DateRange> one, Optional<DateRange> other) {
        return one.isEmpty()
                || other.isEmpty()
                || !one.get().first().minusDays(NEAR_DAYS).isAfter(other.get().last())
                        && !other.get().first().minusDays(NEAR_DAYS).isAfter(one.get().last());
    }

    /// Whether an event that a clause tells as open is so no more. What took place may be another
    /// thing that the clause names in passing, unless its main verb tells it.
    private static boolean isOver(Told told, Proposition clause, boolean old) {
        EventStatus now = told.event().status();
        String trigger = told.entry().trigger().exact().toLowerCase(Locale.ROOT);
        boolean main = !clause.verb().isEmpty() && trigger.startsWith(clause.verb());
        return OPEN.contains(told.entry().status())
                && (now == EventStatus.CANCELLED || (old || main) && !OPEN.contains(now));
    }

    /// Whether a claim tells what somebody denies, and that he does: both sides in one sentence.
    boolean isDenial(Claim claim) {
        return DENIES.matcher(claim.text()).find()
                && lookup.propositions(claim).stream().allMatch(each -> each.denied().isPresent());
    }

    /// Whether it does so in a whole clause: "denied that he had met her" stands beside what it
    /// denies, "denied any wrongdoing" may be put beside anything.
    boolean isWholeDenial(Claim claim) {
        return isDenial(claim) && DENIES_CLAUSE.matcher(claim.text()).find();
    }

    /// Whether a claim tells that something is off which reports known before told as planned.
    boolean callsOff(Claim claim, Set<ReportId> known) {
        return lookup.propositions(claim).stream()
                .flatMap(each -> told(each).stream())
                .filter(t ->
                        t.entry().status() == EventStatus.CANCELLED
                                || t.entry().status() == EventStatus.DENIED)
                .flatMap(t -> t.event().history().stream())
                .anyMatch(entry ->
                        OPEN.contains(entry.status()) && known.contains(entry.cite().report()));
    }
}
