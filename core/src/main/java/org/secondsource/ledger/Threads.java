package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Follows joined things from one picture to the next by their members, since their ids are made of
/// their first one: each is that with which it has most members in common.
///
/// @param same the thing before, by the thing after
/// @param parted of which one before a new one is a part
/// @param joined into which one after an old one went
/// @param added those that have nothing in common with any before
/// @param gone those of which nothing is left
record Threads<T>(Map<T, T> same, Map<T, T> parted, Map<T, T> joined, List<T> added, List<T> gone) {
    private record Common<T>(T before, T after, int oldPlace, int newPlace, int members) {}

    /// @param before in a stated order; of ties the first wins
    /// @param members what names a member in both pictures
    static <T> Threads<T> of(List<T> before, List<T> after, Function<T, Set<String>> members) {
        List<Common<T>> common = common(before, after, members);
        common.sort(
                Comparator.comparingInt((Common<T> one) -> -one.members())
                        .thenComparingInt(Common::oldPlace)
                        .thenComparingInt(Common::newPlace));
        Map<T, T> same = new LinkedHashMap<>();
        Set<T> taken = new HashSet<>();
        for (Common<T> one : common) {
            if (!same.containsKey(one.after()) && taken.add(one.before())) {
                same.put(one.after(), one.before());
            }
        }
        Map<T, T> parted = new LinkedHashMap<>();
        Map<T, T> joined = new LinkedHashMap<>();
        for (Common<T> one : common) {
            if (!same.containsKey(one.after())) {
                parted.putIfAbsent(one.after(), one.before());
            }
            if (!taken.contains(one.before())) {
                joined.putIfAbsent(one.before(), one.after());
            }
        }
        return new Threads<>(
                same,
                parted,
                joined,
                after.stream()
                        .filter(one -> !same.containsKey(one) && !parted.containsKey(one))
                        .toList(),
                before.stream()
                        .filter(one -> !taken.contains(one) && !joined.containsKey(one))
                        .toList());
    }

    private static <T> List<Common<T>> common(
            List<T> before, List<T> after, Function<T, Set<String>> members) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int old = 0; old < before.size(); old++) {
            for (String member : members.apply(before.get(old))) {
                places.computeIfAbsent(member, key -> new ArrayList<>()).add(old);
            }
        }
        List<Common<T>> common = new ArrayList<>();
        for (int now = 0; now < after.size(); now++) {
            Map<Integer, Integer> counts = new HashMap<>();
            for (String member : members.apply(after.get(now))) {
                Optional.ofNullable(places.get(member))
                        .ifPresent(olds -> olds.forEach(old -> counts.merge(old, 1, Integer::sum)));
            }
            for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
                common.add(
                        new Common<>(
                                before.get(one.getKey()),
                                after.get(now),
                                one.getKey(),
                                now,
                                one.getValue()));
            }
        }
        return common;
    }
}
