package org.secondsource.evaluation.stories;

import java.util.List;
import java.util.stream.Collectors;

/// Runs the stream and the trials.
public final class StoryBench {
    private static final long SEED = 20261130;

    private final List<Labelled> stream;
    private final Clustering clustering;

    /// @param reports of all sets, in any order
    public StoryBench(List<Labelled> reports) {
        this.stream = reports.stream().sorted(Labelled.BY_DAY).toList();
        this.clustering = Clustering.of(stream);
    }

    public double purity() {
        return clustering.purity();
    }

    public double completeness() {
        return clustering.completeness();
    }

    /// Stories of several reports.
    public int ofSeveral() {
        return clustering.ofSeveral().size();
    }

    /// Stories that hold reports of two happenings or more.
    public int mixed() {
        return clustering.mixed().size();
    }

    /// What the mixed stories hold.
    public String shownMixed() {
        return clustering.mixed().stream()
                .map(clustering::shown)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// @return how many of the trials left the stories of other reports as they were
    public int unchanged(int trials) {
        return new Nothing(stream, SEED).unchanged(trials);
    }
}
