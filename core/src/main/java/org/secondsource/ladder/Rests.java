package org.secondsource.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the smallest sets of sources without which something falls, by leaving each out, then each
/// pair, then as many as it takes.
final class Rests {
    /// So many pairs are tried; more would make a picture of hundreds of sources slow. Set by hand.
    private static final int MOST_SOURCES = 30;

    private Rests() {}

    /// @param holds whether it holds without some
    static List<Set<Source>> smallest(List<Source> sources, Predicate<Set<Source>> holds) {
        List<Set<Source>> sets = new ArrayList<>();
        for (Source source : sources) {
            if (!holds.test(Set.of(source))) {
                sets.add(Set.of(source));
            }
        }
        if (sets.isEmpty() && sources.size() <= MOST_SOURCES) {
            sets.addAll(pairs(sources, holds));
        }
        return sets.isEmpty() ? many(sources, holds) : sets;
    }

    private static List<Set<Source>> pairs(List<Source> sources, Predicate<Set<Source>> holds) {
        List<Set<Source>> sets = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                Set<Source> pair = Set.of(sources.get(i), sources.get(j));
                if (!holds.test(pair)) {
                    sets.add(new TreeSet<>(pair));
                }
            }
        }
        return sets;
    }

    /// One set of three or more, from which none can be left out; none where it does not fall at
    /// all.
    private static List<Set<Source>> many(List<Source> sources, Predicate<Set<Source>> holds) {
        Set<Source> set = new HashSet<>(sources);
        if (sources.isEmpty() || holds.test(set)) {
            return List.of();
        }
        for (Source source : sources) {
            set.remove(source);
            if (holds.test(set)) {
                set.add(source);
            }
        }
        return List.of(new TreeSet<>(set));
    }
}
