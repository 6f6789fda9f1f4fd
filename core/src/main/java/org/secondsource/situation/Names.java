package org.secondsource.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.secondsource.claim.Claim;
import org.secondsource.event.Agreement;
import org.secondsource.event.EventId;
import org.secondsource.position.Position;

/// Under which id is shown what ever had an id. An id is made of one member, and members last where
/// joins do not: so what has no such id any more is found by the member that it was named for, with
/// nothing kept, in any order of arrival and on any machine.
public final class Names {
    /// Behind the id of what several claims say alike.
    private static final String SHARED = "-shared";

    private final Map<String, String> ids = new HashMap<>();

    public Names(Picture picture) {
        add(picture.claims(), one -> one.id().value(), one -> clauses(one, isShared(one)));
        // What several claims say alike may have been a claim by itself, and the other way round.
        add(picture.claims(), one -> one.id().value(), one -> clauses(one, !isShared(one)));
        add(
                picture.events(),
                one -> one.id().value(),
                one -> one.history().stream().map(each -> EventId.of(each.trigger()).value()));
        add(picture.agreements(), Agreement::id, one -> one.names().stream().map(Agreement::id));
        add(
                picture.positions(),
                Position::id,
                one -> one.history().stream().map(each -> Position.id(each.cite())));
        add(picture.cast().actors(), one -> one.id().value(), one -> Stream.empty());
        picture.cast()
                .bearers()
                .forEach((name, actor) -> ids.putIfAbsent(name.value(), actor.value()));
    }

    /// @param things by id
    private <T> void add(
            List<T> things, Function<T, String> id, Function<T, Stream<String>> members) {
        things.forEach(one -> ids.put(id.apply(one), id.apply(one)));
        for (T one : things) {
            members.apply(one).forEach(name -> ids.putIfAbsent(name, id.apply(one)));
        }
    }

    private static boolean isShared(Claim claim) {
        return claim.id().value().endsWith(SHARED);
    }

    private static Stream<String> clauses(Claim claim, boolean isShared) {
        return claim.propositions().stream()
                .map(one -> one.toString().replaceFirst("^p-", "c-") + (isShared ? SHARED : ""));
    }

    /// The id under which it is shown now; empty where there is nothing of it.
    public Optional<String> now(String id) {
        return Optional.ofNullable(ids.get(id));
    }
}
