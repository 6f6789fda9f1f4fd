package org.secondsource.text;

import java.util.HashMap;
import java.util.Map;

/// Things that are joined two by two, so that whoever is joined with one of a group is of the group
/// (Galler and Fischer 1964, disjoint sets). The least of a group stands for it.
///
/// @param <T> what is grouped, with an order that agrees with its equality
public final class Grouping<T extends Comparable<T>> {
    private final Map<T, T> above = new HashMap<>();

    /// The one that stands for the group of another; itself where it was never joined.
    public T of(T one) {
        T at = one;
        T next = above.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = above.getOrDefault(at, at);
        }
        return at;
    }

    /// Makes one group of those of two.
    public void join(T a, T b) {
        T one = of(a);
        T other = of(b);
        above.put(a, one);
        above.put(b, other);
        if (one.compareTo(other) <= 0) {
            above.put(other, one);
        } else {
            above.put(one, other);
        }
    }
}
