package org.secondsource.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.correction.Righted;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.ledger.PictureChanges.Kind;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;

/// Finds the actors that a person made one or two. Whom the program knows anew by another name is
/// told where it counts: by the claims that he vouches for.
final class ActorChanges {
    private final Picture before;
    private final Picture after;
    private final Causes causes;
    private final ByHand oldHands;
    private final ByHand hands;

    ActorChanges(Picture before, Picture after, Causes causes, ByHand oldHands, ByHand hands) {
        this.before = before;
        this.after = after;
        this.causes = causes;
        this.oldHands = oldHands;
        this.hands = hands;
    }

    void find(List<Change> changes) {
        if (before.byHand().isEmpty() && after.byHand().isEmpty()) {
            return;
        }
        Threads<Actor> threads =
                Threads.of(before.cast().actors(), after.cast().actors(), ActorChanges::members);
        threads.joined().forEach((was, into) -> add(Kind.JOINED, was, into, into, changes));
        threads.parted().forEach((now, from) -> add(Kind.PARTED, now, from, now, changes));
        threads.same()
                .forEach((now, was) -> {
                    if (!now.name().equals(was.name())) {
                        add(Kind.NAMED, now, was, now, changes);
                    }
                });
    }

    private static String words(Kind kind, Actor other) {
        return (kind == Kind.NAMED ? "" : "part of: ") + other.name();
    }

    private static Set<String> members(Actor actor) {
        Set<String> members = new HashSet<>();
        actor.mentions().forEach(cite -> members.add(cite.report() + " " + cite.span().start()));
        return members;
    }

    /// @param left the one of two that is in the newer picture
    private void add(Kind kind, Actor own, Actor other, Actor left, List<Change> changes) {
        List<Righted> byHand =
                Stream.of(own, other)
                        .flatMap(one ->
                                Stream.concat(
                                        hands.of(one.id()).stream(),
                                        oldHands.of(one.id()).stream()))
                        .filter(one -> causes.isOne(one.seq()))
                        .toList();
        if (!byHand.isEmpty()) {
            changes.add(
                    new Change(
                            kind,
                            left.id().toString(),
                            own.name(),
                            kind == Kind.JOINED ? "" : words(kind, other),
                            kind == Kind.JOINED ? words(kind, other) : "",
                            causes.of(own.mentions().stream().map(Cite::report).toList(), byHand),
                            List.of(own.mentions().getFirst())));
        }
    }
}
