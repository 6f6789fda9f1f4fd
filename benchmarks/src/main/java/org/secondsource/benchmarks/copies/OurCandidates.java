package org.secondsource.benchmarks.copies;

import java.util.Arrays;
import java.util.List;
import org.secondsource.copying.candidate.CandidateIndex;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// The program's search for candidates, without the comparison that follows.
final class OurCandidates implements CopySearch {
    private final CandidateIndex index = new CandidateIndex(Integer.MAX_VALUE);

    @Override
    public List<Integer> add(Report report) {
        return Arrays.stream(index.add(WordList.of(report.text()).keys())).boxed().toList();
    }
}
