package org.secondsource.family;

import java.util.List;
import java.util.Optional;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Origin;
import org.secondsource.report.Report;

/// Reports that share text, each with another of them.
///
/// @param trees one for each origin in the family, and one for each report of unknown lineage on
///   which others hang; never empty
/// @param copies the pairs, those that share most first
public record Family(List<Tree> trees, List<Copy> copies) {
    public Family {
        trees = List.copyOf(trees);
        copies = List.copyOf(copies);
    }

    /// What came from one origin.
    ///
    /// @param origin empty where nothing tells where the text started
    public record Tree(Optional<Origin> origin, List<Branch> branches) {
        public Tree {
            branches = List.copyOf(branches);
        }
    }

    /// All reports, without earlier versions.
    public List<Report> reports() {
        return trees.stream()
                .flatMap(tree -> tree.branches().stream())
                .flatMap(Branch::reports)
                .toList();
    }
}
