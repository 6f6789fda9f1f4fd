package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.claim.figure.FigureMatch;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.quantity.Units;

/// Joins propositions that say the same: in about the same words (`Likeness`), or by telling the
/// same figure of the same thing (`FigureMatch`). Each of a group says what each other of it says.
public final class PropositionGroups {
    /// Least share of content words in common (Dice). Rewordings of one sentence by two newsrooms
    /// reach .6 to .8, other sentences on one matter stay below .5: measured by eye on
    /// `evaluation/situations`.
    static final double LEAST_ALIKE = 0.6;

    private final FigureMatch figures;
    private final WordIndex index = new WordIndex();
    private final Map<String, Set<Integer>> byFigure = new HashMap<>();
    private final List<List<Asserted>> groups = new ArrayList<>();

    private PropositionGroups(FigureMatch figures) {
        this.figures = figures;
    }

    /// @param told of one story, in the order of their places
    public static List<List<Asserted>> join(List<Asserted> told, FigureMatch figures) {
        PropositionGroups joined = new PropositionGroups(figures);
        told.forEach(joined::place);
        return joined.groups.stream().map(List::copyOf).toList();
    }

    private void place(Asserted next) {
        int best = -1;
        double most = 0;
        for (int group : candidates(next)) {
            double alike =
                    groups.get(group).stream()
                            .mapToDouble(other -> likeness(next, other))
                            .min()
                            .orElse(0);
            if (alike > most) {
                best = group;
                most = alike;
            }
        }
        if (best < 0) {
            best = groups.size();
            groups.add(new ArrayList<>());
        }
        groups.get(best).add(next);
        index.add(next.words(), best);
        for (Said.InNumbers figure : next.counted()) {
            byFigure.computeIfAbsent(FigureMatch.key(figure), key -> new LinkedHashSet<>())
                    .add(best);
        }
    }

    private Set<Integer> candidates(Asserted next) {
        Set<Integer> found = new TreeSet<>(index.candidates(next.words()));
        next.counted()
                .forEach(figure ->
                        found.addAll(byFigure.getOrDefault(FigureMatch.key(figure), Set.of())));
        return found;
    }

    /// 0 where they do not say the same.
    private double likeness(Asserted a, Asserted b) {
        if (!a.words().state().isLike(b.words().state())
                || a.words().isDenial() != b.words().isDenial()
                || tellsOtherFigure(a, b)) {
            return 0;
        }
        double words = Likeness.of(a.words(), b.words());
        if (words >= LEAST_ALIKE) {
            return words;
        }
        return tellsSameFigure(a, b) && !isOfOtherDeed(a, b) ? LEAST_ALIKE / 2 : 0;
    }

    /// Whether the words beside a figure that both tell are of something else.
    private static boolean isOfOtherDeed(Asserted a, Asserted b) {
        boolean measured =
                a.counted().stream().anyMatch(figure -> Units.isMeasure(figure.quantity().unit()));
        return measured && Likeness.isOfOtherTopic(a.words(), b.words())
                || a.words().parts().excludesDeedOf(b.words().parts())
                || a.words().parts().excludesNumbersOf(b.words().parts());
    }

    private boolean tellsSameFigure(Asserted a, Asserted b) {
        return a.counted().stream()
                .anyMatch(
                        one -> b.counted().stream().anyMatch(two -> figures.saysTheSame(one, two)));
    }

    private boolean tellsOtherFigure(Asserted a, Asserted b) {
        return a.counted().stream()
                .anyMatch(one ->
                        b.counted().stream().anyMatch(two -> figures.excludes(one, two))
                                && b.counted().stream()
                                        .noneMatch(two -> figures.saysTheSame(one, two)));
    }
}
