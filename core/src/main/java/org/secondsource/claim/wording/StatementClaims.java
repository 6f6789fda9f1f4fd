package org.secondsource.claim.wording;

import java.util.ArrayList;
import java.util.List;

/// Joins statements that say the same in about the same words (`Likeness`).
public final class StatementClaims {
    /// Least share of content words in common (Dice). Rewordings of one statement by two newsrooms
    /// reach .6 to .8, other statements by one speaker stay below .5: measured by eye on
    /// `evaluation/situations`.
    static final double LEAST_ALIKE = 0.6;

    private StatementClaims() {}

    /// @param statements of one story, in the order of their places
    public static List<List<Worded>> join(List<Worded> statements) {
        WordIndex index = new WordIndex();
        List<List<Worded>> groups = new ArrayList<>();
        for (Worded statement : statements) {
            int best = -1;
            double most = LEAST_ALIKE;
            for (int group : index.candidates(statement)) {
                double alike =
                        groups.get(group).stream()
                                .mapToDouble(other -> Likeness.of(statement, other))
                                .min()
                                .orElse(0);
                if (alike >= most) {
                    best = group;
                    most = alike;
                }
            }
            if (best < 0) {
                best = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(best).add(statement);
            index.add(statement, best);
        }
        return groups.stream().map(List::copyOf).toList();
    }
}
