package org.secondsource.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// Groups things that are probably one: again and again the two groups become one whose pairs are
/// so on average most probably, until none reaches a bar. Groups with a forbidden pair stay two.
/// What is like nothing else changes no other group.
final class AverageLinkage {
    private final double bar;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<Map<Integer, Link>> links = new ArrayList<>();
    private final List<Set<Integer>> forbidden = new ArrayList<>();
    private final PriorityQueue<Offer> offers =
            new PriorityQueue<>(
                    Comparator.comparingDouble((Offer offer) -> -offer.average())
                            .thenComparingInt(Offer::one)
                            .thenComparingInt(Offer::other));

    /// What is known of the pairs of two groups.
    private record Link(double sum, int pairs) {
        Link and(Link other) {
            return new Link(sum + other.sum, pairs + other.pairs);
        }

        double average() {
            return sum / pairs;
        }
    }

    /// Two groups that may become one, as long as both are as large as they were.
    private record Offer(double average, int one, int other, int sizes) {}

    /// @param count of the things, known by their numbers from 0
    AverageLinkage(int count, double bar) {
        this.bar = bar;
        for (int i = 0; i < count; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            links.add(new HashMap<>());
            forbidden.add(new HashSet<>());
        }
    }

    /// Tells how probable it is that two are one.
    void note(int one, int other, double probability) {
        put(one, other, new Link(probability, 1));
    }

    /// Tells that two are never one.
    void forbid(int one, int other) {
        forbidden.get(one).add(other);
        forbidden.get(other).add(one);
        note(one, other, 0);
    }

    private void put(int one, int other, Link link) {
        links.get(one).put(other, link);
        links.get(other).put(one, link);
    }

    /// The groups, each in the order of its numbers, by their first.
    List<List<Integer>> groups() {
        for (int one = 0; one < groups.size(); one++) {
            offer(one, true);
        }
        for (Offer best = offers.poll(); best != null; best = offers.poll()) {
            if (isGood(best)) {
                merge(best.one(), best.other());
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        for (List<Integer> group : groups) {
            if (!group.isEmpty()) {
                found.add(group.stream().sorted().toList());
            }
        }
        return found;
    }

    /// Offers all that a group is linked to, or only those behind it.
    private void offer(int one, boolean behind) {
        links.get(one)
                .forEach((other, link) -> {
                    if ((!behind || other > one)
                            && link.average() >= bar
                            && !forbidden.get(one).contains(other)) {
                        offers.add(
                                new Offer(
                                        link.average(),
                                        Math.min(one, other),
                                        Math.max(one, other),
                                        sizes(one, other)));
                    }
                });
    }

    private int sizes(int one, int other) {
        return groups.get(one).size() + groups.get(other).size();
    }

    /// Whether an offer still stands: a group that was taken is empty, one that took another is
    /// larger.
    private boolean isGood(Offer offer) {
        return !groups.get(offer.one()).isEmpty()
                && !groups.get(offer.other()).isEmpty()
                && sizes(offer.one(), offer.other()) == offer.sizes()
                && !forbidden.get(offer.one()).contains(offer.other());
    }

    private void merge(int taker, int taken) {
        groups.get(taker).addAll(groups.get(taken));
        groups.get(taken).clear();
        links.get(taker).remove(taken);
        links.get(taken).remove(taker);
        links.get(taken)
                .forEach((other, link) -> {
                    links.get(other).remove(taken);
                    Link before = links.get(taker).getOrDefault(other, new Link(0, 0));
                    put(taker, other, before.and(link));
                });
        for (int other : forbidden.get(taken)) {
            forbidden.get(other).remove(taken);
            forbidden.get(other).add(taker);
            forbidden.get(taker).add(other);
        }
        links.get(taken).clear();
        forbidden.get(taken).clear();
        offer(taker, false);
    }
}
