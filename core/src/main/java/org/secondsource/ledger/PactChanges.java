package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Agreement;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.ledger.PictureChanges.Kind;
import org.secondsource.reading.event.PactMention;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Finds the steps of pacts that no report told before, and those that none tells any more.
final class PactChanges {
    private final Picture before;
    private final Picture after;
    private final Causes causes;
    private final ByHand oldHands;
    private final ByHand hands;

    PactChanges(Picture before, Picture after, Causes causes, ByHand oldHands, ByHand hands) {
        this.before = before;
        this.after = after;
        this.causes = causes;
        this.oldHands = oldHands;
        this.hands = hands;
    }

    void find(List<Change> changes) {
        Threads<Agreement> threads =
                Threads.of(
                        before.agreements(),
                        after.agreements(),
                        pact ->
                                pact.mentions().stream()
                                        .map(ChangeFinder::key)
                                        .collect(Collectors.toSet()));
        Map<Agreement, Agreement> first = new HashMap<>(threads.parted());
        first.putAll(threads.same());
        Map<Agreement, Agreement> next = new HashMap<>(threads.joined());
        threads.same().forEach((now, was) -> next.put(was, now));
        for (Agreement pact : after.agreements()) {
            told(pact, steps(first.get(pact)))
                    .forEach(step -> changes.add(change(Kind.STEP, pact, step, hands)));
        }
        for (Agreement pact : before.agreements()) {
            told(pact, steps(next.get(pact)))
                    .forEach(step -> changes.add(change(Kind.GONE, pact, step, oldHands)));
        }
    }

    private static Set<PactMention.Step> steps(@Nullable Agreement pact) {
        Set<PactMention.Step> steps = EnumSet.noneOf(PactMention.Step.class);
        if (pact != null) {
            pact.history().forEach(entry -> steps.add(entry.step()));
        }
        return steps;
    }

    /// The steps of a pact that are none of some others.
    private static Stream<PactMention.Step> told(Agreement pact, Set<PactMention.Step> others) {
        return steps(pact).stream().filter(step -> !others.contains(step));
    }

    private Change change(Kind kind, Agreement pact, PactMention.Step step, ByHand own) {
        List<Cite> told =
                pact.history().stream()
                        .filter(entry -> entry.step() == step)
                        .map(Agreement.Entry::cite)
                        .toList();
        List<ReportId> reports = new ArrayList<>(told.stream().map(Cite::report).toList());
        boolean isGone = kind == Kind.GONE;
        return new Change(
                kind,
                pact.id(),
                pact.name(),
                isGone ? Wording.lower(step) : "",
                isGone ? "" : Wording.lower(step),
                causes.of(reports, own.of(pact)),
                told);
    }
}
