package org.secondsource.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.secondsource.story.word.WordSum;

/// The two parts into which a group falls apart most easily.
///
/// Average linkage (Sokal and Michener 1958): the two parts that are most alike on the mean are
/// joined, until two are left.
record Halves(Group one, Group other) {
    /// @param group of two reports or more
    static Halves of(Group group) {
        List<Member> members = group.members();
        int size = members.size();
        double[][] sums = new double[size][size];
        List<List<Member>> parts = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            parts.add(new ArrayList<>(List.of(members.get(row))));
            WordSum words = WordSum.of(members.get(row).vector());
            for (int column = 0; column < row; column++) {
                double likeness = words.likeness(members.get(column).vector());
                sums[row][column] = likeness;
                sums[column][row] = likeness;
            }
        }
        for (int left = size; left > 2; left--) {
            joinNearest(parts, sums);
        }
        List<Group> halves =
                parts.stream().filter(part -> !part.isEmpty()).map(Group::new).toList();
        return new Halves(halves.getFirst(), halves.getLast());
    }

    /// How many reports the smaller part has.
    int smaller() {
        return Math.min(one.members().size(), other.members().size());
    }

    /// Those of a story's reports that leave it, so that its first report stays. A report of
    /// neither part goes with the one it is more like.
    List<Member> splitOff(List<Member> story, LongPredicate tells) {
        boolean staysWithOne = isNearerToOne(story.getFirst(), tells);
        return story.stream()
                .filter(member -> isNearerToOne(member, tells) != staysWithOne)
                .toList();
    }

    private boolean isNearerToOne(Member member, LongPredicate tells) {
        if (one.members().contains(member) || other.members().contains(member)) {
            return one.members().contains(member);
        }
        WordSum words = WordSum.of(member.vector());
        return one.likeness(member, words, tells) >= other.likeness(member, words, tells);
    }

    /// Moves the members of the later of the two nearest parts into the earlier one.
    private static void joinNearest(List<List<Member>> parts, double[][] sums) {
        int into = 0;
        int from = 0;
        double nearest = -1;
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < row; column++) {
                int pairs = parts.get(row).size() * parts.get(column).size();
                if (pairs > 0 && sums[row][column] / pairs > nearest) {
                    nearest = sums[row][column] / pairs;
                    into = column;
                    from = row;
                }
            }
        }
        for (int other = 0; other < sums.length; other++) {
            sums[into][other] += sums[from][other];
            sums[other][into] = sums[into][other];
        }
        parts.get(into).addAll(parts.get(from));
        parts.get(from).clear();
    }
}
