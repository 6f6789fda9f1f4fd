package org.secondsource.evaluation.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;

/// A joined thing of one picture.
///
/// @param members what names each in every picture
record Thing(String id, Set<String> members) {
    Thing {
        members = Set.copyOf(members);
    }

    static List<Thing> of(Sort sort, Picture picture) {
        return switch (sort) {
            case CLAIM ->
                    things(
                            picture.claims(),
                            one -> one.id().value(),
                            one -> one.propositions().stream().map(Object::toString));
            case EVENT ->
                    things(
                            picture.events(),
                            one -> one.id().value(),
                            one -> one.history().stream().map(each -> place(each.trigger())));
            case ACTOR ->
                    things(
                            picture.cast().actors(),
                            one -> one.id().value(),
                            one -> one.mentions().stream().map(Thing::place));
            case AGREEMENT ->
                    things(
                            picture.agreements(),
                            one -> one.id(),
                            one -> one.mentions().stream().map(Thing::place));
            case POSITION ->
                    things(
                            picture.positions(),
                            one -> one.id(),
                            one -> one.history().stream().map(each -> place(each.cite())));
        };
    }

    /// What is joined.
    enum Sort {
        CLAIM,
        EVENT,
        ACTOR,
        AGREEMENT,
        POSITION
    }

    private static <T> List<Thing> things(
            List<T> all, Function<T, String> id, Function<T, Stream<String>> members) {
        return all.stream()
                .map(one -> new Thing(id.apply(one), Set.copyOf(members.apply(one).toList())))
                .toList();
    }

    private static String place(Cite cite) {
        return cite.report() + " " + cite.span();
    }

    int common(Thing other) {
        Set<String> both = new HashSet<>(members);
        both.retainAll(other.members);
        return both.size();
    }
}
