package org.secondsource.copying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.copying.candidate.CandidateIndex;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// Finds the running text that each report shares with those before it, as reports come in.
///
/// Candidates come from an index of fingerprints; each candidate is compared word by word. Keeps
/// the reports and fingerprints of the window, so memory is bounded by it, and what a report costs
/// depends on its length and on its copies, not on how many came before (`./mvnw -q -Pbenchmark
/// -Dask=growth`). Which reports share text does not depend on their order while the window holds
/// them all and no run of words stands in 48 of them. For one thread at a time.
public final class CopyIndex {
    /// A window that holds every report.
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private final StandingCount standing;
    private final boolean isCounting;
    private final Comparison comparison;
    private final CandidateIndex candidates;
    private final int window;
    private final Map<Integer, Report> reports = new HashMap<>();
    private int next;

    /// @param window how many reports are looked back at, at least 1
    public CopyIndex(int window) {
        this(window, new StandingCount(), true);
    }

    /// @param isCounting whether the paragraphs of reports are counted as they come
    private CopyIndex(int window, StandingCount standing, boolean isCounting) {
        this.standing = standing;
        this.isCounting = isCounting;
        this.comparison = new Comparison(standing);
        this.candidates = new CandidateIndex(window);
        this.window = window;
    }

    /// An index to which all of these reports will be added: their standing paragraphs are counted
    /// beforehand, so that the order in which they are added makes no difference.
    static CopyIndex of(int window, List<Report> reports) {
        StandingCount standing = new StandingCount();
        reports.forEach(report -> standing.add(report, WordList.of(report.text())));
        reports.forEach(report -> standing.addDiffering(report, WordList.of(report.text())));
        return new CopyIndex(window, standing, false);
    }

    /// Adds a report.
    ///
    /// @return what it shares with those before it, in the order of their ids
    public List<SharedText> add(Report report) {
        WordList words = WordList.of(report.text());
        if (isCounting) {
            standing.add(report, words);
            standing.addDiffering(report, words);
        }
        List<Report> earlier = new ArrayList<>();
        for (int number : candidates.add(words.keys())) {
            Optional.ofNullable(reports.get(number)).ifPresent(earlier::add);
        }
        reports.remove(next - window);
        reports.put(next++, report);
        return earlier.isEmpty() ? List.of() : shared(report, Seeds.of(words), earlier);
    }

    private List<SharedText> shared(Report report, Seeds seeds, List<Report> earlier) {
        return earlier.stream()
                .sorted(Comparator.comparing(Report::id))
                .flatMap(other -> comparison.sharedText(report, seeds, other).stream())
                .toList();
    }
}
