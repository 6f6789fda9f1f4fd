package org.secondsource.evaluation.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.event.Event;
import org.secondsource.language.DateRange;

/// Judges what a picture tells of a case, expectation by expectation.
final class Judge {
    private final ToldPicture told;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Judge(ToldPicture told) {
        this.told = told;
    }

    static List<Verdict> of(Expected expected, ToldPicture told) {
        Judge judge = new Judge(told);
        expected.claims().forEach(judge::claim);
        expected.apart().forEach(judge::apart);
        expected.relations().forEach(judge::related);
        expected.norelation().forEach(judge::unrelated);
        expected.unasserted().forEach(judge::unasserted);
        expected.events().forEach(judge::event);
        return List.copyOf(judge.verdicts);
    }

    private void claim(Expected.OneClaim wanted) {
        List<Claim> joined = holdingAll(wanted.told());
        List<Claim> touched = wanted.told().stream().flatMap(p -> told.claims(p).stream()).toList();
        String asked = "%s %s".formatted(wanted.say(), wanted.sources());
        add(Aspect.JOINED, !joined.isEmpty(), asked, wanted.told());
        if (!joined.isEmpty()) {
            String came = joined.stream().map(told::shown).collect(Collectors.joining(" and "));
            boolean right = joined.stream().anyMatch(claim -> isCounted(claim, wanted.sources()));
            boolean enough =
                    joined.stream()
                            .anyMatch(c -> c.independentSources().min() >= wanted.sources().min());
            verdicts.add(Verdict.of(Aspect.COUNTED, right, asked, came));
            verdicts.add(Verdict.of(Aspect.NOT_UNDER, enough, asked, came));
        }
        List<Claim> over =
                touched.stream()
                        .distinct()
                        .filter(c -> c.independentSources().min() > wanted.sources().max())
                        .toList();
        String shown = over.stream().map(told::shown).collect(Collectors.joining(" and "));
        verdicts.add(new Verdict(Aspect.NOT_OVER, over.isEmpty(), touched.isEmpty(), asked, shown));
    }

    private static boolean isCounted(Claim claim, Expected.Bounds sources) {
        return claim.independentSources().min() >= sources.min()
                && claim.independentSources().max() <= sources.max();
    }

    private List<Claim> holdingAll(List<Place> places) {
        List<Claim> all = new ArrayList<>(told.claims(places.getFirst()));
        places.forEach(place -> all.retainAll(told.claims(place)));
        return all;
    }

    private void apart(List<Place> places) {
        boolean silent = places.stream().anyMatch(place -> told.claims(place).isEmpty());
        boolean right = holdingAll(places).isEmpty();
        verdicts.add(
                new Verdict(
                        Aspect.APART,
                        right,
                        right && silent,
                        asked("apart", places),
                        shown(places)));
    }

    private void related(Expected.Related wanted) {
        boolean right =
                told.claims(wanted.from()).stream()
                        .anyMatch(from ->
                                told.claims(wanted.to()).stream()
                                        .anyMatch(to ->
                                                isRelated(from, wanted.kind(), to)
                                                        || isMutual(wanted.kind())
                                                                && isRelated(
                                                                        to, wanted.kind(), from)));
        List<Place> places = List.of(wanted.from(), wanted.to());
        String asked = asked(wanted.kind().toString(), places);
        verdicts.add(Verdict.of(Aspect.RELATED, right, asked, related(places)));
    }

    private static boolean isMutual(ClaimRelation.Kind kind) {
        return kind == ClaimRelation.Kind.DIFFERS || kind == ClaimRelation.Kind.AGREES;
    }

    private static boolean isRelated(Claim from, ClaimRelation.Kind kind, Claim to) {
        return from.relations().stream()
                .anyMatch(relation -> relation.kind() == kind && relation.claim().equals(to.id()));
    }

    private void unrelated(Expected.Unrelated wanted) {
        List<Claim> first = told.claims(wanted.between().getFirst());
        List<Claim> second = told.claims(wanted.between().getLast());
        boolean right =
                first.stream()
                        .noneMatch(a ->
                                second.stream()
                                        .anyMatch(b ->
                                                isRelated(a, wanted.kind(), b)
                                                        || isRelated(b, wanted.kind(), a)));
        boolean silent = first.isEmpty() || second.isEmpty();
        verdicts.add(
                new Verdict(
                        Aspect.UNRELATED,
                        right,
                        right && silent,
                        asked("not " + wanted.kind(), wanted.between()),
                        related(wanted.between())));
    }

    private void unasserted(Place place) {
        List<Claim> bare = told.claimsOfNothingBut(place);
        String shown = bare.stream().map(told::shown).collect(Collectors.joining(" and "));
        boolean silent = told.claims(place).isEmpty();
        verdicts.add(
                new Verdict(
                        Aspect.UNASSERTED,
                        bare.isEmpty(),
                        bare.isEmpty() && silent,
                        asked("not asserted", List.of(place)),
                        shown));
    }

    private void event(Expected.Mentions wanted) {
        List<List<Event>> events = wanted.mentions().stream().map(told::events).toList();
        Set<Event> common = new HashSet<>(events.getFirst());
        events.forEach(common::retainAll);
        String shown =
                wanted.mentions().stream()
                        .map(place -> place.report() + ": " + shownEvents(place))
                        .collect(Collectors.joining("; "));
        if (wanted.same() && wanted.mentions().size() > 1) {
            String asked = asked("one event", wanted.mentions());
            verdicts.add(Verdict.of(Aspect.ONE_EVENT, !common.isEmpty(), asked, shown));
        }
        if (!wanted.same()) {
            boolean silent = events.stream().anyMatch(List::isEmpty);
            String asked = asked("two events", wanted.mentions());
            verdicts.add(new Verdict(Aspect.TWO_EVENTS, common.isEmpty(), silent, asked, shown));
        }
        wanted.dayOf().ifPresent(day -> day(wanted, day, common, shown));
    }

    /// The day is right where an event that all mentions name has it.
    private void day(Expected.Mentions wanted, LocalDate day, Set<Event> common, String shown) {
        boolean right =
                common.stream()
                        .flatMap(event -> event.date().stream())
                        .anyMatch(date -> date.first().equals(day) && date.last().equals(day));
        String asked = asked("on " + day, wanted.mentions());
        verdicts.add(Verdict.of(Aspect.DAY, right, asked, shown));
    }

    private String shownEvents(Place place) {
        List<Event> events = told.events(place);
        return events.isEmpty()
                ? "no event"
                : events.stream()
                        .map(event ->
                                "%s %s, %s"
                                        .formatted(
                                                event.id(),
                                                event.name(),
                                                event.date()
                                                        .map(DateRange::toString)
                                                        .orElse("no day")))
                        .collect(Collectors.joining(" and "));
    }

    private void add(Aspect aspect, boolean right, String asked, List<Place> places) {
        verdicts.add(Verdict.of(aspect, right, asked, shown(places)));
    }

    private static String asked(String what, List<Place> places) {
        return places.stream()
                .map(Place::toString)
                .collect(Collectors.joining(" and ", what + ": ", ""));
    }

    private String shown(List<Place> places) {
        return places.stream()
                .map(place -> "%s -> %s".formatted(place, told.shown(place)))
                .collect(Collectors.joining("; "));
    }

    private String related(List<Place> places) {
        Set<String> relations = new HashSet<>();
        for (Place place : places) {
            for (Claim claim : told.claims(place)) {
                claim.relations()
                        .forEach(r ->
                                relations.add("%s %s: %s".formatted(r.kind(), r.claim(), r.why())));
            }
        }
        return shown(places) + "; relations " + relations.stream().sorted().toList();
    }
}
