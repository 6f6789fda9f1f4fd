package org.secondsource.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.secondsource.text.Cite;

/// Gives actors their ids, each made of the key that most of its members have.
final class ActorIds {
    private final Map<CastJoiner.Entry, String> keys;

    /// @param keys of every member; those of one key are one actor
    ActorIds(Map<CastJoiner.Entry, String> keys) {
        this.keys = keys;
    }

    /// The ids of groups of members, in their order. Where a person parted what has one key, the
    /// part with most members has the id, and the others their first place behind it.
    ActorId[] of(List<List<CastJoiner.Entry>> groups) {
        ActorId[] ids = new ActorId[groups.size()];
        Set<ActorId> used = new HashSet<>();
        IntStream.range(0, ids.length)
                .boxed()
                .sorted(Comparator.comparingInt(place -> -groups.get(place).size()))
                .forEach(place -> {
                    List<CastJoiner.Entry> group = groups.get(place);
                    ActorId plain = plain(group);
                    ids[place] = used.add(plain) ? plain : parted(plain, group);
                });
        return ids;
    }

    private ActorId plain(List<CastJoiner.Entry> group) {
        Map<String, Integer> counts = new TreeMap<>();
        group.forEach(entry -> counts.merge(keys.getOrDefault(entry, ""), 1, Integer::sum));
        return id(most(counts).orElse(""));
    }

    /// The key that was counted most; of those the first.
    private static <K extends Comparable<K>> Optional<K> most(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<K, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static ActorId parted(ActorId plain, List<CastJoiner.Entry> group) {
        Cite first =
                group.stream()
                        .map(CastJoiner.Entry::place)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new ActorId("%s-%s-%d".formatted(plain, first.report(), first.span().start()));
    }

    /// For each id that the members' own words would give, the actor that has most such members.
    ///
    /// @param actors of the members
    static Map<ActorId, ActorId> bearers(Map<CastJoiner.Entry, ActorId> actors, ActorNames names) {
        Map<ActorId, Map<ActorId, Integer>> counts = new HashMap<>();
        actors.forEach((entry, actor) ->
                counts.computeIfAbsent(id(names.key(entry.member())), key -> new TreeMap<>())
                        .merge(actor, 1, Integer::sum));
        Map<ActorId, ActorId> bearers = new HashMap<>();
        counts.forEach((name, some) -> most(some).ifPresent(one -> bearers.put(name, one)));
        return bearers;
    }

    /// The name before the kind, so that ids are in the order of names; two dashes behind whose
    /// body or people it is, so that no two keys give one id.
    private static ActorId id(String key) {
        int bar = key.indexOf('|');
        String kind = key.substring(0, bar).split(" ", 2)[0];
        String owner = key.substring(Math.min(bar, kind.length() + 1), bar);
        String name = key.substring(bar + 1);
        return new ActorId(
                "a-%s%s-%s"
                        .formatted(
                                owner.isEmpty() ? "" : owner.replace(' ', '-') + "--",
                                name.replace(' ', '-'),
                                kind));
    }
}
