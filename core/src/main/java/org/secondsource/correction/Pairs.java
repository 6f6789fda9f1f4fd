package org.secondsource.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.secondsource.archive.Digest;

/// Which things are one and which are two, by hand: what is one is closed transitively, and what is
/// two holds between all that is one with either (COP-KMeans, Wagstaff et al. 2001). Of two rulings
/// that contradict each other the later holds.
public final class Pairs<T extends Comparable<T>> {
    /// By member the least of all that are one with it.
    private final SortedMap<T, T> roots = new TreeMap<>();

    private final Map<T, Set<T>> apart = new HashMap<>();
    private final Set<Long> overruled = new HashSet<>();
    private final List<Ruling<T>> rulings;

    /// That some things are one, or that those of two sides are two.
    ///
    /// @param seq the number of the correction
    record Ruling<T>(long seq, boolean same, List<T> these, List<T> those) {
        Ruling {
            these = List.copyOf(these);
            those = List.copyOf(those);
        }
    }

    private Pairs(List<Ruling<T>> rulings) {
        this.rulings = List.copyOf(rulings);
        List<Ruling<T>> latestFirst = new ArrayList<>(rulings);
        latestFirst.sort((a, b) -> Long.compare(b.seq(), a.seq()));
        latestFirst.forEach(this::add);
    }

    /// Nothing was ruled.
    public static <T extends Comparable<T>> Pairs<T> none() {
        return new Pairs<>(List.of());
    }

    static <T extends Comparable<T>> Pairs<T> ruled(List<Ruling<T>> rulings) {
        return new Pairs<>(rulings);
    }

    private void add(Ruling<T> ruling) {
        List<T> all = new ArrayList<>(ruling.these());
        all.addAll(ruling.those());
        if (ruling.same() ? contradictsOneness(all) : contradictsTwoness(ruling)) {
            overruled.add(ruling.seq());
        } else if (ruling.same()) {
            all.forEach(one -> unite(all.getFirst(), one));
        } else {
            ruling.these().forEach(one -> ruling.those().forEach(other -> part(one, other)));
        }
    }

    private boolean contradictsOneness(List<T> all) {
        return all.stream().anyMatch(one -> all.stream().anyMatch(other -> areTwo(one, other)));
    }

    private boolean contradictsTwoness(Ruling<T> ruling) {
        return ruling.these().stream()
                .anyMatch(one -> ruling.those().stream().anyMatch(two -> areOne(one, two)));
    }

    private T root(T thing) {
        return roots.getOrDefault(thing, thing);
    }

    private void unite(T one, T other) {
        T a = root(one);
        T b = root(other);
        T least = a.compareTo(b) <= 0 ? a : b;
        T taken = least.equals(a) ? b : a;
        for (T member : List.of(one, other)) {
            roots.putIfAbsent(member, member);
        }
        roots.replaceAll((member, root) -> root.equals(taken) ? least : root);
        if (!least.equals(taken)) {
            for (T foe : apart.getOrDefault(taken, Set.of())) {
                apart.getOrDefault(foe, new HashSet<>()).remove(taken);
                link(least, foe);
            }
            apart.remove(taken);
        }
    }

    private void part(T one, T other) {
        link(root(one), root(other));
    }

    private void link(T one, T other) {
        apart.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /// Whether two are one by hand; a thing is one with itself.
    public boolean areOne(T one, T other) {
        return root(one).equals(root(other));
    }

    /// Whether two are two by hand.
    public boolean areTwo(T one, T other) {
        return apart.getOrDefault(root(one), Set.of()).contains(root(other));
    }

    /// Whether anything is one by hand.
    public boolean hasOnes() {
        return !roots.isEmpty();
    }

    boolean isOverruled(long seq) {
        return overruled.contains(seq);
    }

    /// The same where nothing was ruled to be one.
    public Pairs<T> withoutOnes() {
        return new Pairs<>(rulings.stream().filter(ruling -> !ruling.same()).toList());
    }

    /// Those rulings that touch some things.
    public Pairs<T> of(Predicate<T> wanted) {
        return new Pairs<>(
                rulings.stream()
                        .filter(ruling ->
                                ruling.these().stream().anyMatch(wanted)
                                        || ruling.those().stream().anyMatch(wanted))
                        .toList());
    }

    /// Names all that was ruled.
    public String key() {
        Digest digest = new Digest();
        for (Ruling<T> ruling : rulings) {
            digest.add(ruling.seq() + " " + ruling.same());
            digest.add(ruling.these().toString()).add(ruling.those().toString());
        }
        return digest.value();
    }

    /// Groups that were made without it, as they are with it: members that are two are parted, then
    /// groups with members that are one become one. Who is ruled about in nothing stays with the
    /// larger part of its group.
    ///
    /// @param thing what was ruled about, of a member
    public <E> List<List<E>> applied(List<List<E>> groups, Function<E, T> thing) {
        if (rulings.isEmpty()) {
            return groups;
        }
        List<List<E>> parted = new ArrayList<>();
        groups.forEach(group -> parted.addAll(parts(group, thing)));
        return united(parted, thing);
    }

    private <E> List<List<E>> parts(List<E> group, Function<E, T> thing) {
        List<E> ruled =
                group.stream()
                        .filter(one ->
                                group.stream()
                                        .anyMatch(
                                                two -> areTwo(thing.apply(one), thing.apply(two))))
                        .toList();
        if (ruled.isEmpty()) {
            return List.of(group);
        }
        List<List<E>> parts = new ArrayList<>();
        for (E one : ruled) {
            home(parts, one, thing).add(one);
        }
        List<E> largest = parts.getFirst();
        for (List<E> part : parts) {
            largest = part.size() > largest.size() ? part : largest;
        }
        for (E one : group) {
            if (!ruled.contains(one)) {
                largest.add(one);
            }
        }
        parts.replaceAll(part -> group.stream().filter(part::contains).toList());
        return parts;
    }

    /// The part that holds what is one with a member, or else the first that holds nothing which is
    /// another.
    private <E> List<E> home(List<List<E>> parts, E one, Function<E, T> thing) {
        T own = thing.apply(one);
        return parts.stream()
                .filter(part -> holds(part, other -> areOne(own, other), thing))
                .findFirst()
                .or(() ->
                        parts.stream()
                                .filter(part -> !holds(part, other -> areTwo(own, other), thing))
                                .findFirst())
                .orElseGet(() -> {
                    List<E> made = new ArrayList<>();
                    parts.add(made);
                    return made;
                });
    }

    private static <E, T> boolean holds(List<E> part, Predicate<T> wanted, Function<E, T> thing) {
        return part.stream().map(thing).anyMatch(wanted);
    }

    private <E> List<List<E>> united(List<List<E>> groups, Function<E, T> thing) {
        List<List<E>> united = new ArrayList<>();
        Map<T, List<E>> taker = new LinkedHashMap<>();
        for (List<E> group : groups) {
            List<List<E>> takers =
                    group.stream()
                            .flatMap(one ->
                                    Optional.ofNullable(taker.get(root(thing.apply(one)))).stream())
                            .distinct()
                            .toList();
            List<E> own = new ArrayList<>();
            List<E> home = takers.isEmpty() ? own : takers.getFirst();
            List<List<E>> joining = new ArrayList<>(List.of(group));
            takers.stream().skip(1).forEach(other -> joining.add(List.copyOf(other)));
            takers.stream().skip(1).forEach(List::clear);
            if (takers.isEmpty()) {
                united.add(own);
            }
            List<E> expelled = new ArrayList<>();
            joining.forEach(more -> take(home, more, expelled, thing));
            if (!expelled.isEmpty()) {
                united.add(expelled);
                note(expelled, taker, thing);
            }
            note(home, taker, thing);
        }
        united.removeIf(Collection::isEmpty);
        return united;
    }

    /// Adds members to a group; who is another than one that is there stays out.
    private <E> void take(List<E> home, List<E> more, List<E> expelled, Function<E, T> thing) {
        List<E> before = List.copyOf(home);
        for (E one : more) {
            T own = thing.apply(one);
            (holds(before, other -> areTwo(own, other), thing) ? expelled : home).add(one);
        }
    }

    private <E> void note(List<E> home, Map<T, List<E>> taker, Function<E, T> thing) {
        for (E one : home) {
            T own = thing.apply(one);
            if (roots.containsKey(own)) {
                taker.put(root(own), home);
            }
        }
    }
}
