package org.secondsource.correcting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.archive.Anchor;
import org.secondsource.archive.Correction;
import org.secondsource.archive.Correction.Kind;
import org.secondsource.claim.Claim;
import org.secondsource.correction.NewValue;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;

/// Makes corrections of what a person says of a picture: what is named by its id is anchored at
/// once to the words that it stands on.
public final class CorrectionMaker {
    private final Things things;

    public CorrectionMaker(Picture picture) {
        this.things = new Things(picture);
    }

    /// @param told the ids, and behind them what is so
    /// @param why the reason
    /// @throws IllegalArgumentException where it cannot be meant; its message says what was found,
    ///   what was expected, and what to do
    public Correction make(Kind kind, List<String> told, String why) {
        List<Anchor> anchors = new ArrayList<>();
        String value =
                switch (kind) {
                    case LEAVE_OUT -> ofReport(told, 1, anchors);
                    case DATE, OUTLET, BYLINE, ORIGIN -> ofReport(told, 2, anchors);
                    case SAME_ARTICLE, OTHER_ARTICLE, COPIED_FROM, NOT_A_COPY ->
                            ofTwoReports(told, anchors);
                    case MISREAD -> misread(told, anchors);
                    case POLARITY, MODALITY -> held(kind, told, anchors);
                    case KIND -> sort(told, anchors);
                    case SPEAKER -> speaker(told, anchors);
                    case VALUE -> value(told, anchors);
                    case STATUS -> status(told, anchors);
                    case SAME -> same(told, anchors);
                    case OTHER -> other(told, anchors);
                    case RESTS_ON -> restsOn(told, anchors);
                    case WORDING -> wording(told, anchors);
                    case NAME -> name(told, anchors);
                    case NOTE -> note(told, anchors);
                    case PIN, REVIEWED, PRINTED -> mark(kind, told, anchors);
                };
        NewValue.fault(kind, value)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault);
                });
        return new Correction(kind, anchors, value, why);
    }

    private static String rest(List<String> told, int from) {
        return String.join(" ", told.subList(from, told.size())).strip();
    }

    private static void need(List<String> told, int fewest, String what) {
        if (told.size() < fewest) {
            throw new IllegalArgumentException(
                    "found '%s', expected %s".formatted(String.join(" ", told), what));
        }
    }

    private String ofReport(List<String> told, int fewest, List<Anchor> anchors) {
        need(told, fewest, fewest == 1 ? "a report" : "a report and what is so");
        Thing report = ofSort(told.getFirst(), Anchor.Sort.REPORT);
        anchors.add(Things.anchor(report.reports().getFirst().report()));
        return rest(told, 1);
    }

    /// Two reports, as sides that lie beside each other.
    private String ofTwoReports(List<String> told, List<Anchor> anchors) {
        need(told, 2, "two reports");
        for (int side = 0; side < 2; side++) {
            Thing report = ofSort(told.get(side), Anchor.Sort.REPORT);
            anchors.add(Things.anchor(report.reports().getFirst().report()).onSide(side));
        }
        if (anchors.getFirst().equals(anchors.getLast().onSide(0))) {
            throw new IllegalArgumentException(
                    "%s and %s are one report; name two".formatted(told.get(0), told.get(1)));
        }
        return rest(told, 2);
    }

    private Thing ofSort(String id, Anchor.Sort... wanted) {
        Thing found = things.find(id);
        if (List.of(wanted).contains(found.sort())) {
            return found;
        }
        throw new IllegalArgumentException(
                "%s is %s, expected %s"
                        .formatted(
                                id,
                                called(found.sort()),
                                String.join(
                                        " or ",
                                        Stream.of(wanted).map(CorrectionMaker::called).toList())));
    }

    private static String called(Anchor.Sort sort) {
        return switch (sort) {
            case REPORT -> "a report (r-… or [3])";
            case STATEMENT -> "a statement (s-…)";
            case FIGURE -> "a figure (q-…)";
            case EVENT -> "an event (e-…)";
            case PROPOSITION -> "a claim (c-…) or clause (p-…)";
            case ACTOR -> "an actor (a-…)";
            case STEP -> "a pact (g-…)";
        };
    }

    private void anchor(Thing thing, int side, List<Anchor> anchors) {
        thing.places().forEach(place -> anchors.add(things.anchor(thing.sort(), side, place)));
    }

    private String misread(List<String> told, List<Anchor> anchors) {
        need(told, 1, "what was misread");
        Thing thing =
                ofSort(
                        told.getFirst(),
                        Anchor.Sort.STATEMENT,
                        Anchor.Sort.FIGURE,
                        Anchor.Sort.EVENT,
                        Anchor.Sort.PROPOSITION,
                        Anchor.Sort.STEP);
        if (told.size() < 2) {
            anchor(thing, 0, anchors);
            return "";
        }
        Thing report = ofSort(told.get(1), Anchor.Sort.REPORT);
        anchor(inReport(thing, report), 0, anchors);
        return rest(told, 2);
    }

    private static Thing inReport(Thing thing, Thing report) {
        Thing part = thing.in(report);
        if (part.places().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is not told in %s".formatted(thing.id(), report.id()));
        }
        return part;
    }

    /// Whether it is so, not so, planned.
    private String held(Kind kind, List<String> told, List<Anchor> anchors) {
        need(told, 2, "a claim, clause, statement or figure, and how it is");
        Thing thing =
                kind == Kind.POLARITY
                        ? ofSort(told.getFirst(), Anchor.Sort.PROPOSITION, Anchor.Sort.STATEMENT)
                        : ofSort(
                                told.getFirst(),
                                Anchor.Sort.PROPOSITION,
                                Anchor.Sort.STATEMENT,
                                Anchor.Sort.FIGURE);
        anchor(thing, 0, anchors);
        return fitting(kind, thing, rest(told, 1).toLowerCase(Locale.ROOT));
    }

    private static String fitting(Kind kind, Thing thing, String value) {
        if (NewValue.fault(kind, value).isEmpty() && !NewValue.isOf(kind, thing.sort(), value)) {
            throw new IllegalArgumentException(
                    "'%s' is nothing that %s can be; %s"
                            .formatted(
                                    value,
                                    called(thing.sort()),
                                    NewValue.fault(kind, "").orElse("")));
        }
        return value;
    }

    private String sort(List<String> told, List<Anchor> anchors) {
        need(told, 2, "an event and its kind");
        anchor(ofSort(told.getFirst(), Anchor.Sort.EVENT), 0, anchors);
        return rest(told, 1).toLowerCase(Locale.ROOT);
    }

    private String speaker(List<String> told, List<Anchor> anchors) {
        need(told, 2, "a statement or clause, and an actor or \"" + NewValue.OWN_VOICE + "\"");
        Thing said = ofSort(told.getFirst(), Anchor.Sort.STATEMENT, Anchor.Sort.PROPOSITION);
        anchor(said, 0, anchors);
        if (rest(told, 1).equals(NewValue.OWN_VOICE)) {
            return NewValue.OWN_VOICE;
        }
        Thing actor = ofSort(told.get(1), Anchor.Sort.ACTOR);
        List<Cite> named =
                actor.places().stream()
                        .filter(place ->
                                said.places().stream()
                                        .anyMatch(one -> one.report().equals(place.report())))
                        .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is not mentioned in the report of %s; only whom a report names can be its speaker"
                            .formatted(actor.id(), said.id()));
        }
        named.forEach(place -> anchors.add(things.anchor(Anchor.Sort.ACTOR, 1, place)));
        return named.getFirst().exact();
    }

    private String value(List<String> told, List<Anchor> anchors) {
        need(told, 2, "a figure and a number");
        Thing thing = ofSort(told.getFirst(), Anchor.Sort.FIGURE, Anchor.Sort.PROPOSITION);
        anchor(thing.sort() == Anchor.Sort.FIGURE ? thing : things.figureOf(thing), 0, anchors);
        return rest(told, 1);
    }

    private String status(List<String> told, List<Anchor> anchors) {
        need(told, 2, "an event or a pact, and how far it has come");
        Thing thing = things.newest(ofSort(told.getFirst(), Anchor.Sort.EVENT, Anchor.Sort.STEP));
        anchor(thing, 0, anchors);
        return fitting(Kind.STATUS, thing, rest(told, 1).toLowerCase(Locale.ROOT));
    }

    private String same(List<String> told, List<Anchor> anchors) {
        need(told, 2, "two of a sort (claims, events, actors, or reports of two stories)");
        if (things.find(told.get(0)).isReport() && things.find(told.get(1)).isReport()) {
            return ofTwoReports(told, anchors);
        }
        for (int side = 0; side < 2; side++) {
            Thing one = joined(told.get(side));
            anchors.add(things.anchor(one.sort(), side, one.places().getFirst()));
        }
        refuseUnlike(told, anchors);
        refuseOne(told, anchors);
        return rest(told, 2);
    }

    private static void refuseOne(List<String> told, List<Anchor> anchors) {
        if (anchors.getFirst().equals(anchors.getLast().onSide(0))) {
            throw new IllegalArgumentException(
                    "%s and %s are one already".formatted(told.get(0), told.get(1)));
        }
    }

    /// Whose word rests on whose.
    private String restsOn(List<String> told, List<Anchor> anchors) {
        need(told, 2, "an actor, and the one from whom he has what he says");
        for (int side = 0; side < 2; side++) {
            Thing actor = ofSort(told.get(side), Anchor.Sort.ACTOR);
            anchors.add(things.anchor(Anchor.Sort.ACTOR, side, actor.places().getFirst()));
        }
        refuseOne(told, anchors);
        return rest(told, 2);
    }

    /// A claim, and that of its clauses in whose words it is told.
    private String wording(List<String> told, List<Anchor> anchors) {
        need(told, 2, "a claim (c-…) and one of its clauses (p-…)");
        Thing claim = ofSort(told.getFirst(), Anchor.Sort.PROPOSITION);
        Thing clause = ofSort(told.get(1), Anchor.Sort.PROPOSITION);
        if (things.claim(clause.id()).isPresent() || !claim.places().containsAll(clause.places())) {
            throw new IllegalArgumentException(
                    "%s is no clause of %s; second-source claims SITUATION %s lists them"
                            .formatted(clause.id(), claim.id(), claim.id()));
        }
        if (!things.readsAlone(clause)) {
            throw new IllegalArgumentException(
                    "the words of %s do not read alone; name another clause of %s"
                            .formatted(clause.id(), claim.id()));
        }
        anchor(clause, 0, anchors);
        return rest(told, 2);
    }

    private Thing joined(String id) {
        if (id.endsWith("-shared")) {
            throw new IllegalArgumentException(
                    "%s is what several claims say alike, and has no clause of its own; name one of these claims"
                            .formatted(id));
        }
        return ofSort(id, Anchor.Sort.PROPOSITION, Anchor.Sort.EVENT, Anchor.Sort.ACTOR);
    }

    private static void refuseUnlike(List<String> told, List<Anchor> anchors) {
        if (anchors.stream().map(Anchor::sort).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "%s and %s are not of one sort; expected two claims, two events or two actors"
                            .formatted(told.get(0), told.get(1)));
        }
    }

    /// One thing of which the other is a part, by its own id or by the report in which it stands;
    /// or two that are never to become one.
    private String other(List<String> told, List<Anchor> anchors) {
        need(
                told,
                2,
                "a claim, event or actor, and what of it is another: a report that tells it, or a"
                        + " second one; or two reports that tell two stories");
        if (things.find(told.get(0)).isReport() && things.find(told.get(1)).isReport()) {
            return ofTwoReports(told, anchors);
        }
        Thing whole = joined(told.getFirst());
        Thing second = things.find(told.get(1));
        Thing part = second.isReport() ? whole.in(second) : joined(told.get(1));
        Thing rest = whole.without(part);
        if (part.places().isEmpty() || rest.places().isEmpty()) {
            throw new IllegalArgumentException(
                    part.places().isEmpty()
                            ? "%s is not told in %s".formatted(whole.id(), second.id())
                            : "%s is told in %s alone; there is nothing to part"
                                    .formatted(whole.id(), second.id()));
        }
        anchor(rest, 0, anchors);
        anchor(part, 1, anchors);
        refuseUnlike(told, anchors);
        return rest(told, 2);
    }

    /// Of an actor, or of the situation where no id stands first.
    private String name(List<String> told, List<Anchor> anchors) {
        need(told, 1, "a name, or an actor and a name");
        if (!told.getFirst().startsWith("a-") || told.size() < 2) {
            return rest(told, 0);
        }
        Thing actor = ofSort(told.getFirst(), Anchor.Sort.ACTOR);
        anchors.add(things.anchor(Anchor.Sort.ACTOR, 0, actor.places().getFirst()));
        return rest(told, 1);
    }

    private String note(List<String> told, List<Anchor> anchors) {
        need(told, 2, "what it is of, and the note");
        Thing thing = things.find(told.getFirst());
        if (thing.isReport()) {
            anchors.add(Things.anchor(thing.reports().getFirst().report()));
        } else {
            anchors.add(things.anchor(thing.sort(), 0, thing.places().getFirst()));
        }
        return rest(told, 1);
    }

    private String mark(Kind kind, List<String> told, List<Anchor> anchors) {
        need(told, 1, "a claim");
        Thing thing = ofSort(told.getFirst(), Anchor.Sort.PROPOSITION);
        Optional<Claim> claim = things.claim(thing.id());
        if (claim.isEmpty() || told.size() > 1) {
            throw new IllegalArgumentException(
                    "found '%s', expected one claim (c-…)".formatted(String.join(" ", told)));
        }
        anchor(thing, 0, anchors);
        return kind == Kind.PIN ? "" : ByHand.standing(claim.get());
    }
}
